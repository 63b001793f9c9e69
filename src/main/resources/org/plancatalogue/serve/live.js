/* Keeps the page that is looked at as the sources are, and shows what is wrong with them. */
{
  const script = document.currentScript;
  const kept = "live:place";

  /** The element with an id that begins nearest above the middle of the window, and where. */
  const spot = () => {
    const middle = innerHeight / 2;
    let best = null;
    for (const element of document.querySelectorAll("[id]")) {
      const top = element.getBoundingClientRect().top;
      if (top <= middle && element.offsetParent && (!best || top >= best.top)) {
        best = { id: element.id, top };
      }
    }
    return best;
  };

  const reload = (section) => {
    sessionStorage.setItem(kept, JSON.stringify({ page: location.pathname, section, spot: spot(), y: scrollY }));
    location.reload();
  };

  /** Puts the reader back where they were, or to the section that was changed when it is out of sight. */
  const restore = () => {
    const text = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    const place = text && JSON.parse(text);
    if (!place || place.page !== location.pathname) {
      return;
    }
    history.scrollRestoration = "manual";
    const anchor = place.spot && document.getElementById(place.spot.id);
    scrollTo({ top: anchor ? scrollY + anchor.getBoundingClientRect().top - place.spot.top : place.y, behavior: "instant" });
    const section = place.section && document.getElementById(place.section);
    if (section) {
      const box = section.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) {
        section.scrollIntoView({ behavior: "instant", block: "start" });
      }
    }
    history.scrollRestoration = "auto";
  };

  const restyle = (href) => {
    const old = [...document.querySelectorAll("link[rel=stylesheet]")].find((it) => /assets\/style-/.test(it.href));
    if (!old) {
      return reload("");
    }
    const fresh = old.cloneNode();
    fresh.href = href;
    fresh.addEventListener("load", () => old.remove());
    old.after(fresh);
  };

  const element = (name, part, text) => {
    const made = document.createElement(name);
    made.className = part;
    made.textContent = text;
    return made;
  };

  const line = (problem) => {
    const code = element("pre", "line", problem.before);
    const mark = element("mark", "spot", problem.spot || " ");
    code.append(mark, problem.after);
    return code;
  };

  const item = (problem, state) => {
    const made = element("li", "problem", "");
    made.dataset.severity = problem.severity;
    const head = element("p", "message", "");
    head.append(element("strong", "word", problem.word), " ", problem.message, " ", element("code", "code", problem.code));
    made.append(element("p", "place", problem.place), head);
    if (problem.spot !== undefined) {
      made.append(line(problem));
    }
    if (problem.instead) {
      const instead = element("p", "instead", state.instead);
      instead.append(element("code", "right", problem.instead));
      made.append(instead);
    }
    if (problem.fix) {
      made.append(element("p", "fix", problem.fix));
    }
    return made;
  };

  let host = null;
  let hidden = "";

  const panel = (state) => {
    const box = element("section", "panel", "");
    box.lang = state.lang;
    box.setAttribute("role", state.errors ? "alert" : "status");
    const list = element("ul", "list", "");
    list.append(...(state.problems ?? []).map((it) => item(it, state)));
    const close = element("button", "close", state.close);
    close.type = "button";
    const head = element("div", "head", "");
    head.append(element("h2", "title", state.title), close);
    box.append(head, ...(state.errors ? [element("p", "stays", state.stays)] : []), list);
    if (state.more) {
      box.append(element("p", "more", state.more));
    }
    return { box, close };
  };

  /** Errors open the panel, warnings wait behind a button, unless the reader has closed the same ones already. */
  const tell = (state) => {
    host?.remove();
    host = null;
    if (!state.errors && !state.warnings) {
      hidden = "";
      return;
    }
    host = document.createElement("live-problems");
    const root = host.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("live.css", script.src);
    const { box, close } = panel(state);
    const open = element("button", "open", state.title);
    open.type = "button";
    open.lang = state.lang;
    open.title = state.open;
    open.dataset.severity = state.errors ? "error" : "warning";
    const key = JSON.stringify(state.problems);
    const set = (shown) => {
      box.hidden = !shown;
      open.hidden = shown;
      hidden = shown ? "" : key;
    };
    close.addEventListener("click", () => { set(false); open.focus(); });
    open.addEventListener("click", () => { set(true); close.focus(); });
    root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        set(false);
        open.focus();
      }
    });
    set(state.errors > 0 && hidden !== key);
    root.append(style, box, open);
    document.body.append(host);
  };

  const listen = () => {
    const address = new URL("events", script.src);
    address.search = `number=${script.dataset.number}&page=${encodeURIComponent(decodeURI(location.pathname))}`;
    const events = new EventSource(address);
    const on = (name, act) => events.addEventListener(name, (event) => act(JSON.parse(event.data)));
    on("page", ({ section }) => reload(section ?? ""));
    on("style", ({ href }) => restyle(href));
    on("go", ({ href }) => location.assign(href));
    on("state", tell);
    addEventListener("pagehide", () => events.close());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
  };

  addEventListener("load", restore);
  listen();
}
