// What the app draws it fills into templates by innerHTML. This policy lets markup through
// and refuses scripts and handlers; without it the browser would refuse both.
window.trustedTypes?.createPolicy("default", {
  createHTML(html) {
    if (/<script|<[^>]*\son\w+\s*=|=\s*["']?\s*javascript:/i.test(html)) throw new TypeError("refused: " + html);
    return html;
  },
});
