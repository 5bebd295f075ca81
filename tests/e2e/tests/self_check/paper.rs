//! The result on paper: whole, with its table and its picture, and without controls.

use crate::{
    acting::{asks, fill, is_kept, titled},
    sheets::{joined, made, numbers_lead_to_sources, printed, sheets},
};
use e2e::{Paper, Session};

/// A result with open questions, beside a role.
async fn result(page: &Session) {
    fill(page, "scope=all", "3425236").await;
    is_kept(page).await;
    page.open("/quiz?scope=all&at=result").await;
    titled(page, "Your result").await;
    page.select("Compare with what a role asks", "Residency program director").await;
    page.by_role("columnheader", "Target").await;
}

/// The share of dots that are not white in the picture of a sheet, in thousandths.
fn ink(pdf: &[u8], sheet: usize) -> usize {
    let at = sheet.to_string();
    let picture = made("pdftoppm", &["-gray", "-r", "40", "-f", &at, "-l", &at, "-"], pdf);
    // A PGM file ends in one byte for each dot; its head is a few numbers.
    let dots = picture.get(20..).expect("a picture");
    dots.iter().filter(|it| **it < 200).count() * 1000 / dots.len()
}

#[test]
fn a_printed_result_is_whole_on_both_papers() {
    let needed = [
        "You rate yourself highest in",
        "gap to your role",
        "With a level",
        "Curriculum design",
        "Educational leadership",
        "residency program director, our target",
        "This month, without any program",
        "What this can and cannot tell",
        "Sources",
        "Your self-check,",
    ];
    let unwanted = [
        "Over time and with others",
        "Compare with what a role asks",
        "Print this page",
        "Make a link",
        "Keep or send",
        "Undo",
    ];
    e2e::run(async |page| {
        result(page).await;
        for paper in [Paper::A4, Paper::Letter] {
            let text = printed(page, "result", paper).await;
            for needed in needed {
                assert!(joined(&text).contains(&joined(needed)), "“{needed}”, {paper:?}:\n{text}");
            }
            for unwanted in unwanted {
                assert!(!text.contains(unwanted), "“{unwanted}” is on {paper:?}:\n{text}");
            }
        }
        numbers_lead_to_sources(page).await;
    });
}

#[test]
fn the_picture_stands_on_the_sheet_with_its_names() {
    e2e::run(async |page| {
        result(page).await;
        let pdf = page.pdf(Paper::A4).await;
        let all = sheets(&pdf);
        assert!((2..=6).contains(&all.len()), "{} sheets", all.len());
        for sheet in 1..=all.len() {
            assert!(ink(&pdf, sheet) > 2, "sheet {sheet} is all but blank");
        }
        // The picture itself: without it, there is less on its sheet.
        let hide = "document.querySelector('.radar').style.display = 'none'";
        page.script(hide, vec![]).await;
        let without = page.pdf(Paper::A4).await;
        let dots = |pdf: &[u8]| -> usize { (1..=sheets(pdf).len()).map(|it| ink(pdf, it)).sum() };
        assert!(dots(&pdf) > dots(&without) + 2, "{} and {}", dots(&pdf), dots(&without));
    });
}

#[test]
fn questions_and_answers_can_be_printed_too() {
    e2e::run(async |page| {
        fill(page, "scope=short", "34").await;
        is_kept(page).await;
        page.open("/quiz?scope=short&at=review").await;
        page.sees("Every question has an answer.").await;
        let pdf = page.pdf(Paper::A4).await;
        for (at, sheet) in sheets(&pdf).iter().enumerate() {
            assert!(sheet.words.len() > 5, "sheet {} is blank", at + 1);
        }
        page.open("/quiz?scope=short").await;
        asks(page, 1).await;
        assert_eq!(sheets(&page.pdf(Paper::A4).await).len(), 1, "a question fits one sheet");
    });
}
