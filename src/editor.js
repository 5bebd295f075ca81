// The start of a page for web editors: what it can do without its wasm stands there until
// that runs, and again where it does not come.
(() => {
  const { dataset } = document.documentElement;
  const { glue, wasm } = document.currentScript.dataset;
  dataset.app = "";
  import(glue).then((it) => it.default({ module_or_path: wasm })).catch(() => delete dataset.app);
})();
