// <docent-tool tool="quiz"></docent-tool>: Docent in a frame that is as tall as what it
// shows. It needs nothing of the page but this script and a frame of our origin; what the
// page’s own styles say does not reach it. README.md, “On a school’s page”.
(() => {
  const own = new URL(".", document.currentScript.src);
  const titles = { programs: "Programs", timing: "When to start", careers: "Roles", quiz: "Self-check" };
  // What each event may hold, and of which type.
  const events = {
    ready: {},
    started: {},
    step: { view: "string", at: "number", of: "number" },
    result: { consent: "boolean", text: "string" },
    error: { reason: "string" },
  };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{all:initial!important;display:block!important}:host([hidden]){display:none!important}iframe{display:block;width:100%;border:0}");

  customElements.define(
    "docent-tool",
    class extends HTMLElement {
      #id = crypto.getRandomValues(new Uint32Array(2)).join("-");
      #base;
      #frame;
      #last = 0;

      connectedCallback() {
        addEventListener("message", this.#hear);
        if (this.#frame) return;
        const of = (name) => this.getAttribute(name) ?? "";
        const tool = of("tool");
        const title = titles[tool];
        if (!title) return this.#tell("error", { reason: "tool" });
        // There is one language so far: a page that wants another hears so.
        if (/^(?!en\b)./i.test(of("lang"))) this.#tell("error", { reason: "lang" });
        // A page whose policy allows no script of ours can serve this one itself.
        this.#base = new URL(of("site") || own, location);
        const program = of("program");
        const asked = new URLSearchParams({ id: this.#id, host: location.origin });
        for (const name of ["theme", "accent", "accent-dark", "results", "sandbox"]) if (this.hasAttribute(name)) asked.set(name, of(name));
        const frame = (this.#frame = document.createElement("iframe"));
        frame.name = "docent:" + asked;
        frame.title = of("label") || title;
        frame.allow = "clipboard-write" + (navigator.share ? "; web-share" : "");
        frame.style.height = this.#clamped(640) + "px";
        if (this.hasAttribute("lazy")) frame.loading = "lazy";
        frame.src = new URL("embed/" + tool + (tool === "programs" && program ? "/" + encodeURIComponent(program) : ""), this.#base);
        const shadow = this.attachShadow({ mode: "open" });
        shadow.adoptedStyleSheets = [sheet];
        shadow.append(frame);
      }

      disconnectedCallback() {
        removeEventListener("message", this.#hear);
        this.#tell("closed");
      }

      #clamped(height) {
        const [least, most] = ["min-height", "max-height"].map((name) => parseInt(this.getAttribute(name)));
        return Math.max(least || 1, Math.min(height, most || 30000));
      }

      #tell(name, detail) {
        if (!this.hasAttribute("sandbox")) this.dispatchEvent(new CustomEvent("docent:" + name, { bubbles: true, detail: { v: 1, ...detail } }));
      }

      // Of our frame, of our origin, for this element, in order, and shaped as it should be.
      #hear = ({ source, origin, data }) => {
        if (source !== this.#frame?.contentWindow || origin !== this.#base.origin) return;
        const { app, v, id, n, type, height } = data ?? {};
        if (app !== "docent" || v !== 1 || id !== this.#id || !(n > this.#last)) return;
        this.#last = n;
        if (type === "height" && height > 0) {
          const now = this.#clamped(Math.ceil(height)) + "px";
          if (now === this.#frame.style.height) return;
          this.#frame.style.height = now;
          this.#tell("resized", { height: parseInt(now) });
        } else if (type === "top") {
          if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
        } else if (Object.hasOwn(events, type)) {
          const detail = {};
          for (const [key, is] of Object.entries(events[type])) {
            const value = data[key];
            if (typeof value === is && !(value.length > 2000)) detail[key] = value;
          }
          this.#tell(type, detail);
        }
      };
    },
  );
})();
