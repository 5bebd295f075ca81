//! The bodies of answers, among them some that end badly or late.

use http_body_util::{BodyExt as _, Full, combinators::UnsyncBoxBody};
use hyper::{
    Response, StatusCode,
    body::{Body as HttpBody, Bytes, Frame, SizeHint},
    header::{CONTENT_TYPE, HeaderValue},
};
use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::time::{Sleep, sleep};

/// The body of an answer.
pub(crate) type Body = UnsyncBoxBody<Bytes, io::Error>;
/// An answer.
pub(crate) type Answer = Response<Body>;

/// An answer that holds these bytes.
pub(crate) fn whole(status: StatusCode, kind: &'static str, bytes: impl Into<Bytes>) -> Answer {
    dressed(status, kind, Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync())
}

/// An answer of one line of plain text.
pub(crate) fn plain(status: StatusCode, line: &str) -> Answer {
    whole(status, "text/plain; charset=utf-8", format!("{line}\n"))
}

/// An answer that promises all of these bytes, sends half of them, and breaks.
pub(crate) fn cut(kind: &'static str, bytes: &Bytes) -> Answer {
    let half = bytes.slice(..bytes.len() / 2);
    // The pause lets the half reach the wire: breaking at once would discard it.
    let end = Some((Box::pin(sleep(Duration::from_millis(50))), None));
    let body = Partial { sent: Some(half), end, promised: bytes.len() as u64 };
    dressed(StatusCode::OK, kind, body.boxed_unsync())
}

/// An answer of which the second half comes four seconds after the first.
pub(crate) fn in_pieces(kind: &'static str, bytes: &Bytes) -> Answer {
    let (half, rest) = (bytes.slice(..bytes.len() / 2), bytes.slice(bytes.len() / 2..));
    let end = Some((Box::pin(sleep(Duration::from_secs(4))), Some(rest)));
    let body = Partial { sent: Some(half), end, promised: bytes.len() as u64 };
    dressed(StatusCode::OK, kind, body.boxed_unsync())
}

/// An answer that promises so many bytes and never sends one.
pub(crate) fn stalled(kind: &'static str, promised: u64) -> Answer {
    dressed(StatusCode::OK, kind, Partial { sent: None, end: None, promised }.boxed_unsync())
}

fn dressed(status: StatusCode, kind: &'static str, body: Body) -> Answer {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// A body that does not send at once what it promises.
struct Partial {
    sent: Option<Bytes>,
    /// When the rest comes, or the connection breaks; or never.
    end: Option<(Pin<Box<Sleep>>, Option<Bytes>)>,
    promised: u64,
}

impl HttpBody for Partial {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.sent.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match &mut self.end {
            Some((end, rest)) => {
                ready!(end.as_mut().poll(context));
                let rest = rest.take().map(Frame::data);
                Poll::Ready(Some(rest.ok_or_else(|| io::ErrorKind::ConnectionAborted.into())))
            }
            None => Poll::Pending,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}
