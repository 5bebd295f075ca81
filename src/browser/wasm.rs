//! The wasm files beside the app: each is loaded when it is first needed, and
//! answers pairs of texts with such pairs.

use super::form::property;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// The function of the boot script that loads one.
const LOAD: &str = "docentLoad";

/// Pairs of texts, as an address has them.
pub(super) type Pairs = Vec<(String, String)>;

/// A wasm file beside the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wasm {
    /// The second wasm, which keeps the answers.
    More,
    /// Programs side by side.
    Compare,
    /// The self-check.
    SelfCheck,
    /// When to start.
    Timing,
    /// Roles.
    Roles,
    /// My plan.
    MyPlan,
    /// What an advisor works with.
    Advise,
}

impl Wasm {
    /// What the boot script calls it.
    fn name(self) -> &'static str {
        match self {
            Self::More => "more",
            Self::Compare => "compare",
            Self::SelfCheck => "self-check",
            Self::Timing => "timing",
            Self::Roles => "roles",
            Self::MyPlan => "my-plan",
            Self::Advise => "advise",
        }
    }

    /// The function that it leaves behind.
    fn function(self) -> &'static str {
        match self {
            Self::More => "docentMore",
            Self::Compare => "docentCompare",
            Self::SelfCheck => "docentSelfCheck",
            Self::Timing => "docentTiming",
            Self::Roles => "docentRoles",
            Self::MyPlan => "docentMyPlan",
            Self::Advise => "docentAdvise",
        }
    }

    /// Loads it, where that was not done yet; false where it does not come.
    pub async fn load(self) -> bool {
        let begin = || {
            let window = web_sys::window()?;
            let load: Function = property(&JsValue::from(window), LOAD).dyn_into().ok()?;
            load.call1(&JsValue::NULL, &self.name().into()).ok()?.dyn_into::<Promise>().ok()
        };
        if !self.is_there()
            && let Some(loading) = begin()
        {
            // Whether it came is asked below.
            _ = JsFuture::from(loading).await;
        }
        self.is_there()
    }

    /// Whether it is there.
    pub fn is_there(self) -> bool {
        self.answerer().is_some()
    }

    /// Its answer; `None` where it is not there.
    pub fn ask(self, request: Pairs) -> Option<Pairs> {
        let answer = self.answerer()?.call1(&JsValue::NULL, &texts(request)).ok()?;
        answer.dyn_ref().map(pairs)
    }

    fn answerer(self) -> Option<Function> {
        property(&JsValue::from(web_sys::window()?), self.function()).dyn_into().ok()
    }

    /// From within it: what answers from now on.
    pub fn serve(self, mut answer: impl FnMut(Pairs) -> Pairs + 'static) {
        let answer = move |request: Array| texts(answer(pairs(&request)));
        let answer = Closure::<dyn FnMut(Array) -> Array>::new(answer).into_js_value();
        if let Some(window) = web_sys::window() {
            // A window takes properties.
            _ = Reflect::set(&window, &self.function().into(), &answer);
        }
    }
}

/// Pairs as they go from wasm to wasm: keys and values in turn, which the browser copies
/// as they are. In one text, half of the time of an answer went into its writing and reading.
pub(super) fn texts(pairs: Pairs) -> Array {
    pairs.into_iter().flat_map(|(key, value)| [key, value]).map(JsValue::from).collect()
}

/// The pairs of such an array. What is no text is empty.
pub(super) fn pairs(texts: &Array) -> Pairs {
    let text = |at| texts.get(at).as_string().unwrap_or_default();
    (0..texts.length() / 2).map(|at| (text(2 * at), text(2 * at + 1))).collect()
}
