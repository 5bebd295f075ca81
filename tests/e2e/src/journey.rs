//! How a test runs: a server and a window of its own, both closed whatever happens.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

use crate::left_out::LeftOut;
use crate::server::Server;
use crate::session::Session;

/// Runs a test in a window of its own at a server of its own.
///
/// When it panics, the message gains the page's address, its title, the last steps and a picture.
/// Where the browser cannot be asked what the test needs, the test ends and is noted as left out.
pub fn run(test: impl AsyncFnOnce(&Session)) {
    run_at(Server::start(&[]), test);
}

/// The same with more arguments for the server, such as `&["--fault", "catalog.json=404x1"]`.
pub fn run_with(args: &[&str], test: impl AsyncFnOnce(&Session)) {
    run_at(Server::start(args), test);
}

/// The same at a server that the test has made.
pub fn run_at(server: Server, test: impl AsyncFnOnce(&Session)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("no runtime: {error}"));
    let session = runtime.block_on(Session::start(Rc::new(server)));
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&session))));
    if let Some(it) = outcome.as_ref().err().and_then(|it| it.downcast_ref::<LeftOut>()) {
        it.note();
        runtime.block_on(session.close());
        return;
    }
    let context = outcome.as_ref().err().map(|_| {
        // The window may have crashed, and then it has nothing to tell.
        let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(context(&session))));
        told.unwrap_or_else(|_| "page: no longer there".into())
    });
    runtime.block_on(session.close());
    if let (Err(payload), Some(context)) = (outcome, context) {
        let context = format!("{context}\nsteps:\n  {}", session.story().join("\n  "));
        // The panic itself has been printed where it happened; this adds to it.
        eprintln!("{context}");
        resume_unwind(Box::new(format!("{}\n{context}", words(&*payload))));
    }
}

/// Where the page stands.
async fn context(session: &Session) -> String {
    let (address, title) = (session.address().await, session.title().await);
    let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
    let folder = std::env::var_os("DOCENT_SHOTS").filter(|folder| !folder.is_empty());
    let folder = folder.map_or_else(|| std::env::temp_dir().join("docent-e2e"), Into::into);
    let picture = session.save_picture(&folder, &format!("failed-{name}")).await;
    format!("page: {address} “{title}”\npicture: {}", picture.display())
}

fn words(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().cloned();
    let text = text.or_else(|| payload.downcast_ref::<&str>().map(|&text| text.to_owned()));
    text.unwrap_or_else(|| "the test panicked".into())
}
