//! Small pictures as SVG text. Colours come from the classes of the page's style sheet, so that print can change them.

use std::fmt::{Display, Write as _};

/// A picture in the making. Lengths are in user units; the page scales it to its width.
pub struct Picture {
    name: &'static str,
    title: String,
    body: String,
    width: f64,
    height: f64,
}

impl Picture {
    /// `name` is unique on the page; `title` says in words what the picture shows.
    pub fn new(name: &'static str, title: impl Into<String>, width: f64, height: f64) -> Self {
        Self { name, title: title.into(), body: String::new(), width, height }
    }

    pub fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, class: &str) {
        self.add(format_args!(
            "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{height:.1}\"/>",
            width.max(0.0)
        ));
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.add(format_args!("<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>"));
    }

    pub fn dot(&mut self, x: f64, y: f64, radius: f64, class: &str) {
        self.add(format_args!("<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"));
    }

    /// `anchor`: start, middle or end.
    pub fn text(&mut self, x: f64, y: f64, anchor: &str, text: impl Display) {
        let text = escape(&text.to_string());
        self.add(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>"));
    }

    fn add(&mut self, what: std::fmt::Arguments) {
        // Writing into a text cannot fail.
        let _ = self.body.write_fmt(what);
    }

    /// The picture, to be put into a page.
    pub fn finish(self) -> String {
        let Self { name, title, body, width, height } = self;
        let title = escape(&title);
        format!(
            "<svg viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-labelledby=\"{name}-title\">\
             <title id=\"{name}-title\">{title}</title>{body}</svg>"
        )
    }
}

/// Text that is safe in markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        let mut picture = Picture::new("p", "a < b", 10.0, 10.0);
        picture.text(1.0, 2.0, "start", "<b>&\"");
        let svg = picture.finish();
        assert!(svg.contains("&lt;b&gt;&amp;&quot;") && svg.contains("a &lt; b"), "{svg}");
    }
}
