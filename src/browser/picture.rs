//! A figure of the page as a picture that stands alone, saved on the device.

use super::page;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{
    CanvasRenderingContext2d, Document, Element, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Window, XmlSerializer,
};

/// The kinds of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A drawing.
    Svg,
    /// Its pixels, two to each of the page.
    Png,
}

/// What a drawing is styled by; each is an attribute of a drawing too.
const STYLES: [&str; 13] = [
    "display",
    "fill",
    "font-family",
    "font-size",
    "font-weight",
    "paint-order",
    "stroke",
    "stroke-dasharray",
    "stroke-linejoin",
    "stroke-width",
    "opacity",
    "text-anchor",
    "overflow",
];

/// How many pixels of a picture stand for one of the page.
const DENSITY: f64 = 2.0;

/// Saves the first figure that a selector finds, with the colors that it has on the page,
/// under a name. Nothing where there is none.
pub fn save(selector: &str, name: &str, kind: Kind) {
    if let Some(document) = page::document() {
        // A browser that cannot saves nothing, and the drawing stays on the page.
        _ = saved(document, selector, name, kind);
    }
}

fn saved(document: Document, selector: &str, name: &str, kind: Kind) -> Result<(), JsValue> {
    let window = document.default_view().ok_or(JsValue::NULL)?;
    let Some(figure) = document.query_selector(selector)? else { return Ok(()) };
    let bounds = figure.get_bounding_client_rect();
    let (width, height) = (bounds.width().ceil(), bounds.height().ceil());
    let alone = alone(&window, &document, &figure, (width, height))?;
    let text = XmlSerializer::new()?.serialize_to_string(&alone)?;
    let address = ["data:image/svg+xml;charset=utf-8,", &page::encode(&text)].concat();
    if kind == Kind::Svg {
        return download(&document, &address, name);
    }
    let name = name.to_owned();
    let image = HtmlImageElement::new()?;
    let drawn = image.clone();
    let draw = Closure::once_into_js(move || {
        _ = pixels(&document, &drawn, (width, height))
            .and_then(|it| download(&document, &it, &name));
    });
    image.set_onload(Some(draw.unchecked_ref()));
    image.set_src(&address);
    Ok(())
}

/// A copy of the figure with its styles as attributes, on the ground of the page.
fn alone(
    window: &Window,
    document: &Document,
    figure: &Element,
    (width, height): (f64, f64),
) -> Result<Element, JsValue> {
    let copy: Element = figure.clone_node_with_deep(true)?.dyn_into()?;
    let (from, to) = (figure.query_selector_all("*")?, copy.query_selector_all("*")?);
    style(window, figure, &copy)?;
    for at in 0..from.length() {
        if let (Some(from), Some(to)) = (from.item(at), to.item(at)) {
            style(window, &from.dyn_into()?, &to.dyn_into()?)?;
        }
    }
    let root = document.document_element().ok_or(JsValue::NULL)?;
    let of_root = |name: &str| -> Result<String, JsValue> {
        let styles = window.get_computed_style(&root)?.ok_or(JsValue::NULL)?;
        styles.get_property_value(name)
    };
    copy.set_attribute("xmlns", "http://www.w3.org/2000/svg")?;
    copy.set_attribute("width", &width.to_string())?;
    copy.set_attribute("height", &height.to_string())?;
    // Lengths that grow with the text are those of this page.
    copy.set_attribute("font-size", &of_root("font-size")?)?;
    let ground = document.create_element_ns(Some("http://www.w3.org/2000/svg"), "rect")?;
    ground.set_attribute("width", "100%")?;
    ground.set_attribute("height", "100%")?;
    ground.set_attribute("fill", &of_root("background-color")?)?;
    copy.prepend_with_node_1(&ground)?;
    Ok(copy)
}

fn style(window: &Window, from: &Element, to: &Element) -> Result<(), JsValue> {
    let styles = window.get_computed_style(from)?.ok_or(JsValue::NULL)?;
    to.remove_attribute("class")?;
    for name in STYLES {
        to.set_attribute(name, &styles.get_property_value(name)?)?;
    }
    Ok(())
}

fn pixels(
    document: &Document,
    image: &HtmlImageElement,
    (width, height): (f64, f64),
) -> Result<String, JsValue> {
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    // An attribute takes a number as it is written.
    canvas.set_attribute("width", &(width * DENSITY).to_string())?;
    canvas.set_attribute("height", &(height * DENSITY).to_string())?;
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
    context.scale(DENSITY, DENSITY)?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    canvas.to_data_url()
}

fn download(document: &Document, address: &str, name: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(address);
    link.set_download(name);
    // The app leaves such a link to the browser.
    link.set_rel("external");
    link.click();
    Ok(())
}
