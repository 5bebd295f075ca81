//! Everything that is drawn of some content.

use crate::altered::Altered;
use docent::{
    components::exchange,
    content::Origin,
    domain::{
        answers::{Answer, Answers, Degree, DegreeKind, Level, Moment, When},
        calendar::Day,
        comparison::CompareQuery,
        link::Link,
    },
    more::More,
    pages::{
        self, advise::Advise, my_plan::MyPlan, roles::Roles, self_check::SelfCheck,
        timing::When as Timing,
    },
    publishing::{self, routes},
    route::{self, PlainPage, Root, Route},
    state::{Loaded, Model, Site},
    tool::{Tool, Visit},
};

const ORIGIN: &str = "https://school.example";

/// Every page and view with its name.
pub(crate) fn draws(content: &Altered) -> Vec<(String, String)> {
    let mut drawn = Vec::new();
    published(content, &mut drawn);
    app(content, &mut drawn);
    tools(content, &mut drawn);
    second(content, &mut drawn);
    drawn
}

/// What is published: pages with their heads, frames, and what stands there without the
/// app.
fn published(content: &Altered, drawn: &mut Vec<(String, String)>) {
    let shipped = content.read();
    for root in [Root::default(), Root::default().framed()] {
        let site = Site::new(root, "api/v1/");
        for route in routes(&shipped.catalog) {
            let path = route.path();
            let view = docent::page(&site, &path, ORIGIN, &shipped).into_string();
            drawn.push((format!("page {path}"), view));
            let head = publishing::head(&site, ORIGIN, Some(&route), &shipped.catalog);
            let head = ["<!DOCTYPE html><head>", &head.into_string(), "</head>"].concat();
            drawn.push((format!("head {path}"), head));
        }
        for page in PlainPage::ALL {
            let view = docent::plain_page(&site, page, &shipped).into_string();
            drawn.push((format!("plain {page:?}"), view));
        }
    }
}

/// Someone of whom much is known.
fn answers(content: &Altered) -> Answers {
    let shipped = content.read();
    let catalog = &shipped.catalog;
    let degree = |kind| Degree {
        kind: Answer::Given(kind),
        country: Answer::Given(catalog.countries[0].id.clone()),
        when: When::Held,
    };
    let mut answers = Answers {
        profession: Answer::Given(catalog.professions[4].id.clone()),
        stage: Answer::Given(catalog.stages[2].id.clone()),
        teaching: Answer::Given(catalog.teaching_levels[2].id.clone()),
        country: Answer::Given(catalog.countries[0].id.clone()),
        degrees: Answer::Given(vec![degree(DegreeKind::ALL[0]), degree(DegreeKind::ALL[1])]),
        teaching_years: Answer::Given(4),
        hours_now: Answer::Given(8),
        target: Answer::Given(catalog.roles[1].id.clone()),
        target_by: Moment::parse("2032").map_or(Answer::Absent, Answer::Given),
        shortlist: catalog.programs.iter().take(3).map(|it| it.id.clone()).collect(),
        ..Answers::default()
    };
    for (at, item) in shipped.assessment.items.iter().enumerate() {
        answers.levels.set(item.code.0, Some(Level::SCALE[at % 5]));
    }
    answers
}

/// What the app draws by itself.
fn app(content: &Altered, drawn: &mut Vec<(String, String)>) {
    let shipped = content.read();
    let site = Site::new(Root::default(), "api/v1/");
    let ids: Vec<&str> = shipped.catalog.programs.iter().take(4).map(|it| it.id.as_str()).collect();
    let beside: Vec<(String, String)> =
        ids.iter().map(|id| (CompareQuery::KEY.to_owned(), (*id).to_owned())).collect();
    let mut places = vec![
        ("/".to_owned(), String::new()),
        ("/programs".to_owned(), "q=zzzz".to_owned()),
        ("/programs".to_owned(), "sort=cost&q=s".to_owned()),
        ("/compare".to_owned(), route::query(&beside)),
    ];
    for program in &shipped.catalog.programs {
        places.push((Route::Program(program.id.clone()).path(), String::new()));
    }
    for known in [Answers::default(), answers(content)] {
        for (path, search) in &places {
            let catalog = Loaded::new(shipped.catalog.clone(), Origin::Live, None);
            let mut model = Model::new(site.clone(), path, catalog, Day::new(2026, 11, 28));
            model.origin = ORIGIN.into();
            model.take(exchange::changes(&exchange::write(&known), &Answers::default()));
            model.arrive(path, search);
            _ = pages::arrived(&mut model, false, true);
            drawn.push((format!("app {path}?{search}"), pages::view(&model).into_string()));
        }
    }
}

/// What the tools draw, for nobody and for someone.
fn tools(content: &Altered, drawn: &mut Vec<(String, String)>) {
    let [_, _, assessment, pathways, timing, ..] = &content.texts[..] else { panic!("files") };
    let further = [("assessment", assessment), ("pathways", pathways), ("timing", timing)];
    let further = &further.map(|(name, it)| (name, it.as_str()));
    each::<SelfCheck>(content, assessment, further, &SELF_CHECK, drawn);
    each::<Timing>(content, timing, further, &["", "at=2029-9"], drawn);
    each::<Roles>(content, pathways, further, &["", "with=1.2.3", "years=8"], drawn);
    each::<MyPlan>(content, timing, further, &PLAN, drawn);
    each::<Advise>(content, timing, further, &[""], drawn);
}

const SELF_CHECK: [&str; 8] = [
    "",
    "at=2",
    "scope=all&page=all",
    "scope=all&at=review",
    "scope=all&at=result",
    "scope=short&at=result&beside=then",
    "whose=colleague&page=all",
    "at=group",
];

const PLAN: [&str; 4] = ["", "page=employer", "page=evidence", "page=questions"];

fn each<T: Tool>(
    content: &Altered,
    text: &str,
    further: &[(&str, &str)],
    searches: &[&str],
    drawn: &mut Vec<(String, String)>,
) {
    let name = std::any::type_name::<T>();
    for (who, known) in [("nobody", Answers::default()), ("someone", answers(content))] {
        for search in searches {
            let catalog = content.read().catalog;
            let mut tool = T::read(text, &catalog).expect("its file is accepted");
            for (name, text) in further {
                tool.take_further(name, text, &catalog);
            }
            let mut visit = Visit::new(catalog);
            visit.origin = ORIGIN.into();
            visit.today = Day::new(2026, 11, 28);
            visit.answers = known.clone();
            visit.query = route::pairs(search);
            _ = tool.arrived(&mut visit);
            let view = tool.view(&visit).into_string();
            drawn.push((format!("{name} of {who} at ?{search}"), view));
            drawn.push((format!("rows of {name} of {who}"), tool.rows(&visit).into_string()));
        }
    }
}

/// What the second wasm draws around the views, and the pages of text.
fn second(content: &Altered, drawn: &mut Vec<(String, String)>) {
    let catalog = content.read().catalog;
    let known = answers(content);
    let mut more = More::default();
    let said = route::query(&exchange::write(&known));
    let others = exchange::others(&known, &catalog);
    let mut ask = |name: &str, pairs: &[(&str, &str)], fragment: Option<&str>| {
        let always = [
            ("root", "/"),
            ("origin", ORIGIN),
            ("today", "2026-11-28"),
            ("answers", said.as_str()),
            ("others", others.as_str()),
        ];
        let all = always.iter().chain(pairs).map(|(key, it)| ((*key).into(), (*it).into()));
        let reply = more.answer(all.collect(), fragment);
        for (key, markup) in reply.into_iter().filter(|it| it.1.starts_with('<')) {
            drawn.push((format!("{key} of the second wasm, {name}"), markup));
        }
    };
    ask("begun", &[("catalog", &content.texts[0])], None);
    ask("file", &[("file", &content.texts[1])], None);
    ask("method", &[("path", "/method")], None);
    ask("privacy", &[("path", "/privacy")], None);
    ask("panel", &[("form", "keep-bar"), ("value", "panel"), ("submitted", "1")], None);
    let other = Answers { stage: Answer::Given(catalog.stages[0].id.clone()), ..known.clone() };
    let fragment = |link: &Link| format!("{}={}", link.kind().letter(), link.text(&catalog));
    let link = fragment(&Link::Answers(other));
    ask("link", &[], Some(&link));
}
