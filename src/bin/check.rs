//! The page that checks content files, as a wasm of its own.

fn main() {
    if cfg!(target_arch = "wasm32") {
        docent::start_check();
    }
}
