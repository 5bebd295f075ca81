//! The app in the browser.

fn main() {
    if cfg!(target_arch = "wasm32") {
        docent::start();
    } else {
        eprintln!("This is the app for the browser. Start it with `make run`.");
    }
}
