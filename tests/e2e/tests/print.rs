//! A program on paper.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

/// The text of a PDF, laid out as on the page.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext starts");
    reader.stdin.take().expect("a pipe").write_all(pdf).expect("it reads");
    let output = reader.wait_with_output().expect("it ends");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn a_printed_program_keeps_its_sources_and_loses_its_controls() {
    e2e::run(async |page| {
        page.open("/programs/johns-hopkins-mehp").await;
        let text = text_of(&page.pdf().await);
        for kept in [
            "34.5 US semester credits",
            "33 US semester credits",
            "34.5 × $1,665 = $57,442.50",
            "Sources",
            "not affiliated with Johns Hopkins",
            "e-catalogue.jhu.edu",
        ] {
            let wanted: String = kept.split_whitespace().collect();
            let printed: String = text.split_whitespace().collect();
            assert!(printed.contains(&wanted), "{kept} is not on paper:\n{text}");
        }
        for left in ["Report a wrong fact", "Skip to the content", "How it works"] {
            assert!(!text.contains(left), "{left} is on paper");
        }
    });
}
