//! The headers of the room for hosting, as answers hold them.

use hyper::{
    HeaderMap,
    header::{CONTENT_SECURITY_POLICY, HeaderName, HeaderValue},
};

/// A policy, and these headers beside it.
pub(crate) fn policed(policy: &str, others: &[(&'static str, &'static str)]) -> HeaderMap {
    // Its parts were checked when they were read, so the policy is a sound header.
    let policy = HeaderValue::try_from(policy).ok().map(|it| (CONTENT_SECURITY_POLICY, it));
    policy.into_iter().chain(constant(others)).collect()
}

/// These headers.
pub(crate) fn constant(
    headers: &[(&'static str, &'static str)],
) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    headers
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
}
