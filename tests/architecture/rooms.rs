//! The rooms of the source, and what each may name.

/// A room of the source, what else of it the room may name, and which crates
/// of the web and of markup.
pub(crate) struct Room(
    pub(crate) &'static str,
    pub(crate) &'static [&'static str],
    pub(crate) &'static [&'static str],
);

/// Crates that tie code to the browser or to markup.
pub(crate) const GUARDED: [&str; 8] =
    ["gloo", "gloo_net", "js_sys", "leptos", "leptos_router", "maud", "wasm_bindgen", "web_sys"];

pub(crate) const ROOMS: [Room; 17] = [
    Room("json", &[], &[]),
    Room("domain", &["json"], &[]),
    Room("content", &["domain", "json"], &[]),
    Room("route", &["domain"], &[]),
    Room(
        "browser",
        &["domain::calendar", "domain::keeping"],
        &["gloo_net", "js_sys", "leptos", "wasm_bindgen", "web_sys"],
    ),
    Room("words", &["domain", "route"], &[]),
    // A value and what changes it: it asks nothing of a browser.
    Room("state", &["content", "domain", "route"], &[]),
    // Views are functions of the model. From the browser they know what a form
    // says, and how a text stands in an address.
    Room(
        "components",
        &["browser::form", "content", "domain", "route", "state", "words"],
        &["maud"],
    ),
    // How a view is drawn by a wasm of its own: a request and an answer.
    Room(
        "tool",
        &[
            "browser::form",
            "components::exchange",
            "components::request",
            "content",
            "domain",
            "route",
            "state",
        ],
        &["maud"],
    ),
    Room(
        "pages",
        &["browser::form", "components", "content", "domain", "route", "state", "tool", "words"],
        &["maud"],
    ),
    // What stands there without the app, drawn natively.
    Room("plain", &["components", "domain", "route", "words"], &["maud"]),
    Room(
        "app",
        &["browser", "components", "content", "domain", "pages", "route", "state", "words"],
        &["leptos", "leptos_router"],
    ),
    // The second wasm: what it draws, it hands over as text.
    Room(
        "more",
        &[
            "browser",
            "components",
            "content",
            "domain",
            "pages::text",
            "route",
            "state::Pairs",
            "words",
        ],
        &["leptos", "maud"],
    ),
    // An advisor’s desk in the browser: what its view cannot do, which is drawn natively too.
    Room(
        "advising",
        &[
            "browser",
            "components::tool_view",
            "domain::desk",
            "pages::advise",
            "state::Pairs",
            "tool",
        ],
        &["leptos"],
    ),
    // Pages for web editors, drawn natively and by wasm files of their own.
    Room(
        "editor",
        &["browser", "components", "content", "domain", "route", "state::Site", "words"],
        &["leptos", "maud"],
    ),
    Room("hosting", &["route"], &[]),
    // What is said about a page to those who do not see it; it draws none.
    Room("publishing", &["domain", "route", "state::Site", "words"], &["maud"]),
];

/// What a file names beyond its room, and why that is right.
pub(crate) const EXCEPTIONS: [(&str, &str, &str); 11] = [
    (
        "src/words/content.rs",
        "state::Trouble",
        "an exhaustive match, so that no new trouble compiles without words",
    ),
    ("src/words/content.rs", "browser::http::FetchError", "part of a trouble"),
    ("src/words/content.rs", "content::Refusal", "part of a trouble"),
    (
        "src/state/content.rs",
        "browser::http::FetchError",
        "part of a trouble; a type without behavior",
    ),
    ("src/components/report.rs", "browser::page", "`encode` for the address of a mail"),
    ("src/components/leaving.rs", "browser::page", "`encode` for addresses of files and mails"),
    ("src/publishing/assistants.rs", "pages", "the keys of each address"),
    ("src/pages/my_plan/entered.rs", "browser::picture", "saves a figure of its view"),
    (
        "src/pages/advise/keeping.rs",
        "browser::storage",
        "the desk is kept by its own wasm; natively it keeps nothing",
    ),
    ("src/pages/advise/keeping.rs", "browser::visit", "the key under which it is kept"),
    ("src/components/school.rs", "browser::page", "called by the app; it draws nothing"),
];

/// What a page takes from another page, and why that is no room of its own.
pub(crate) const SHARED_BY_PAGES: [(&str, &str, &str); 0] = [];
