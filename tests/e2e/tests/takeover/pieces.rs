//! A page that comes in pieces is taken over once it is there whole.

use crate::acting::MASTER;
use e2e::json;

#[test]
fn a_page_that_comes_in_pieces_is_taken_over_whole() {
    let args = ["--fault", "page=pieces"];
    e2e::run_with(&args, async |page| {
        for address in ["/programs?q=Maastricht", MASTER] {
            page.open(address).await;
            page.ready().await;
            let count = |css: &str| format!("return document.querySelectorAll('{css}').length");
            for css in ["h1", "footer", "#app"] {
                assert_eq!(page.script(&count(css), vec![]).await, json!(1), "{address}: {css}");
            }
            page.sees_no("Uniformed Services University").await;
            page.assert_no_errors().await;
        }
    });
}
