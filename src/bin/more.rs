//! The second wasm: what is heavy and rare. It is loaded at first use.

fn main() {
    if cfg!(target_arch = "wasm32") {
        docent::start_more();
    }
}
