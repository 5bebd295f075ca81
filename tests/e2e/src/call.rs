//! `WebDriver` commands that fantoccini has no word for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// A request below `/session/{id}/`.
#[derive(Debug)]
pub(crate) struct Call {
    method: Method,
    path: String,
    body: Option<String>,
}

impl Call {
    /// A question.
    pub(crate) fn get(path: String) -> Self {
        Self { method: Method::GET, path, body: None }
    }

    /// A request with a body.
    pub(crate) fn post(path: &str, body: &Value) -> Self {
        Self { method: Method::POST, path: path.into(), body: Some(body.to_string()) }
    }
}

impl WebDriverCompatibleCommand for Call {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.clone())
    }
}
