/* Sets the readings of kanji above them, and takes them away again. */
{
  const KEPT = "furigana";
  /* What is copied keeps to its letters. */
  const LEFT = "ruby, code, pre, script, style, svg, select, textarea, .cite__text";
  const KANJI = /\p{Script=Han}/u;
  const button = document.querySelector("[data-readings]");
  /* Each text that has been replaced, with what stands in its place. */
  let replaced = [];
  let loading;

  const kept = (value) => {
    try {
      if (value === undefined) return localStorage.getItem(KEPT);
      return value ? localStorage.setItem(KEPT, "on") : localStorage.removeItem(KEPT);
    } catch {
      /* A browser that keeps nothing forgets the choice with the page. */
      return null;
    }
  };

  /* A script and no request, so that it also works where the site is opened from a folder. */
  const load = () => {
    loading ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = button.dataset.readings;
      script.addEventListener("load", () => done(globalThis.readings));
      script.addEventListener("error", failed);
      document.head.append(script);
    });
    return loading;
  };

  const ruby = (base, reading) => {
    const it = document.createElement("ruby");
    const above = document.createElement("rt");
    above.textContent = reading;
    it.append(base, above);
    return it;
  };

  /* The longest word first, from the left; what the dictionary does not know stays as it is. */
  const pieces = (text, words, longest) => {
    const found = [];
    let plain = "";
    const flush = () => {
      if (plain) found.push(document.createTextNode(plain));
      plain = "";
    };
    for (let at = 0; at < text.length; ) {
      let length = KANJI.test(text.slice(at, at + longest)) ? Math.min(longest, text.length - at) : 0;
      while (length > 0 && !Object.hasOwn(words, text.slice(at, at + length))) length -= 1;
      for (const part of length > 0 ? words[text.slice(at, at + length)].split(/(\{[^}]*\})/) : [text[at]]) {
        if (part.startsWith("{") && part.length > 1) {
          flush();
          found.push(ruby(...part.slice(1, -1).split("|")));
        } else {
          plain += part;
        }
      }
      at += Math.max(length, 1);
    }
    flush();
    return found;
  };

  const isJapanese = (text) =>
    text.parentElement.closest("[lang]").lang === "ja" && !text.parentElement.closest(LEFT) && KANJI.test(text.data);

  const set = (words) => {
    const longest = Math.max(...Object.keys(words).map((word) => word.length));
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    replaced = texts.filter(isJapanese).map((text) => ({ text, instead: pieces(text.data, words, longest) }));
    replaced.forEach(({ text, instead }) => text.replaceWith(...instead));
  };

  /* The very texts come back, so that the page is what it was. */
  const unset = () => {
    replaced.forEach(({ text, instead }) => {
      instead[0].before(text);
      instead.forEach((it) => it.remove());
    });
    replaced = [];
  };

  const isOn = () => button.getAttribute("aria-pressed") === "true";

  const turn = async (on) => {
    button.setAttribute("aria-pressed", String(on));
    try {
      const words = on ? await load() : {};
      unset();
      if (isOn()) set(words);
    } catch {
      loading = undefined;
      button.setAttribute("aria-pressed", "false");
    }
  };

  if (button) {
    button.addEventListener("click", () => {
      turn(!isOn());
      kept(isOn());
    });
    if (kept() === "on") turn(true);
  }
}
