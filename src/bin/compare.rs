//! Programs side by side, as a wasm of its own. It is loaded at first use.

fn main() {
    if cfg!(target_arch = "wasm32") {
        docent::start_compare();
    }
}
