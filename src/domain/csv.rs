//! Tables as text for spreadsheets (RFC 4180).

/// The rows as one text. A cell that holds what parts cells stands in quotes.
///
/// ```
/// use docent::domain::csv::csv;
/// let rows = [["day".to_owned(), "what".to_owned()], ["2027-04".to_owned(), "a, “b”".to_owned()]];
/// assert_eq!(csv(&rows), "day,what\r\n2027-04,\"a, “b”\"\r\n");
/// ```
pub fn csv<const N: usize>(rows: &[[String; N]]) -> String {
    let line = |row: &[String; N]| row.iter().map(|it| cell(it)).collect::<Vec<_>>().join(",");
    rows.iter().map(|it| line(it) + "\r\n").collect()
}

fn cell(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text.to_owned()
    }
}
