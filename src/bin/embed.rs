//! The page that builds the line for another site’s page, as a wasm of its own.

fn main() {
    if cfg!(target_arch = "wasm32") {
        docent::start_embed();
    }
}
