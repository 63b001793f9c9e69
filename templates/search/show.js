/* The search page: searches as a reader types, shows what is found and where, and keeps the query in the address. */

const PAUSE = 120;
const BEFORE = { ja: 24, en: 60 };
const AFTER = { ja: 60, en: 130 };
const MOST_NAMES = 6;

const startSearch = (form) => {
  const lang = document.documentElement.lang;
  const other = lang === "ja" ? "en" : "ja";
  const find = (name) => form.querySelector(".search__" + name);
  const [box, told, results, names, more, filters] = ["box", "told", "results", "names", "more", "filters"].map(find);
  const ways = document.querySelector(".search__ways");
  const template = form.querySelector("template").content.firstElementChild;
  const choices = [...form.querySelectorAll(".search__choice")];
  let index;
  let current = 0;
  let next;

  const word = (key, ...values) =>
    form.querySelector(`[data-word="${key}"]`).textContent.replace(/\{(\d)\}/g, (blank, i) => values[i]);

  const show = (element, shown) => {
    element.hidden = !shown;
  };

  const excerpt = (element, field, hits) => {
    const marks = marksOf(field, hits);
    const first = marks[0]?.[0] ?? 0;
    const { value, lang: written } = field;
    const around = written ?? lang;
    let from = first < BEFORE[around] ? 0 : first - BEFORE[around];
    if (from && around === "en") {
      from = value.indexOf(" ", from) + 1;
    }
    const line = value.lastIndexOf("\n", first);
    from = Math.max(from, line + 1);
    let to = Math.min(value.length, first + AFTER[around]);
    if (to < value.length && around === "en") {
      to = value.lastIndexOf(" ", to);
    }
    element.lang = around;
    element.append(from ? "…" : "");
    write(element, value, marks, from, to);
    element.append(to < value.length ? "…" : "");
  };

  /* What else than its name an entry was found by, where that does not show in the excerpt; each in its own language. */
  const note = (element, hits) => {
    const side = lang === "ja" ? 0 : 1;
    const notes = hits.flatMap(({ field, concept, form: read }) => {
      if (concept) {
        return [["concept", concept.names[side], lang]];
      } else if (read?.reads) {
        return [["as", read.text, "ja"]];
      }
      const term = field.of?.[side];
      return field.kind === "form" ? [["form", field.value, field.lang]] : term ? [["term", term, lang]] : [];
    });
    new Map(notes.map((it) => [it.join(), it])).forEach(([key, value, written]) => {
      const [before, after] = word("field." + key, "\n").split("\n");
      const said = document.createElement("span");
      said.lang = written;
      said.textContent = value;
      element.append(element.hasChildNodes() ? (lang === "ja" ? "\u3000" : " \u00b7 ") : "", before, said, after);
    });
  };

  const named = (entry, hits) => {
    const fields = entry.fields.filter((it) => it.kind === "name");
    return (language) => {
      const field = fields.find((it) => it.lang === language);
      return { value: field?.value ?? "", marks: field ? marksOf(field, hits) : [] };
    };
  };

  const result = ({ entry, hits }) => {
    const item = template.cloneNode(true);
    const part = (name) => item.querySelector(".result__" + name);
    const page = entry.langs.includes(lang) ? lang : other;
    const href = (language) =>
      `${form.dataset.root}${language}/${entry.folder}/index.html${entry.fragment ? "#" + entry.fragment : ""}`;
    const name = named(entry, hits);
    const own = name(page);
    const second = name(page === "ja" ? "en" : "ja");
    const kind = [word("kind." + entry.kind), entry.within[lang]].filter((it) => it && it !== own.value);
    part("kind").textContent = kind.join(lang === "ja" ? "\u3000" : " \u00b7 ");
    const link = part("name").firstElementChild;
    link.href = href(page);
    link.lang = page;
    write(link, own.value, own.marks);
    const latin = hits.some((it) => ["reading", "romaji"].includes(it.field?.kind));
    const same = second.value === own.value;
    if (latin) {
      const field = entry.fields.find((it) => it.kind === "reading");
      const reading = document.createElement("span");
      reading.lang = "ja";
      const sounds = hits.some((it) => it.field?.kind === "romaji");
      write(reading, field.value, sounds ? [[0, field.value.length]] : marksOf(field, hits));
      part("other").append(reading, " ");
    }
    if (!same && second.value) {
      const name = document.createElement("span");
      name.lang = page === "ja" ? "en" : "ja";
      write(name, second.value, second.marks);
      part("other").append(name);
    }
    note(part("field"), hits);
    const texts = entry.fields.filter((it) => it.kind === "text");
    const hitText = hits.find((it) => it.field?.kind === "text")?.field;
    const shown = hitText ?? texts.find((it) => marksOf(it, hits).length && it.lang === page) ?? texts.find((it) => it.lang === page);
    if (shown) {
      excerpt(part("excerpt"), shown, hits);
    }
    if (hitText && hitText.lang !== page && entry.langs.includes(hitText.lang)) {
      const version = part("version").firstElementChild;
      version.href = href(hitText.lang);
      version.hreflang = hitText.lang;
      version.textContent = word("version." + hitText.lang);
    }
    ["other", "field", "excerpt", "version"].forEach((it) => show(part(it), part(it).textContent));
    return item;
  };

  const add = (found) => results.append(...found.map(result));

  const tell = (answer, query) => {
    const count = results.children.length;
    const some = count === 1 ? word("told.one") : word("told", count);
    const number = answer.more ? word(count ? "more" : "so-far", count) : some;
    const meant = answer.words?.join(" ");
    const none = options().traits.length ? "filtered" : "none";
    const text = {
      nothing: word("nothing"),
      found: number,
      corrected: `${word("corrected", query, meant)} ${number}`,
      content: `${word("content", query, meant)} ${number}`,
      nearest: word(count ? "nearest" : none, query),
    };
    told.textContent = text[answer.as] ?? "";
  };

  /* Names that hold what was typed, to be completed by a click. */
  const suggest = (answer, query) => {
    const typed = fold(query).text;
    const found = answer.found
      .flatMap(({ entry }) => entry.fields.filter((it) => it.kind === "name" && it.lang === lang && /^(term|concept)$/.test(entry.kind)))
      .filter((it) => it.folded.text !== typed && it.folded.text.includes(typed))
      .map((it) => [it.folded.text, it.value]);
    const buttons = [...new Map(found).values()].slice(0, MOST_NAMES).map((name) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => {
        box.value = name;
        box.focus();
        changed();
      });
      item.append(button);
      return item;
    });
    names.replaceChildren(...buttons);
    show(names, buttons.length);
  };

  const options = () => ({
    lang,
    only: form.elements.only.value,
    traits: choices.filter((it) => it.name !== "only" && it.value).map((it) => it.value),
  });

  const remember = (query) => {
    const values = [["q", query], ...choices.map((it) => [it.name, it.value])].filter(([, value]) => value);
    const words = new URLSearchParams(values).toString();
    try {
      history.replaceState(history.state, "", location.pathname + (words ? "?" + words : "") + location.hash);
    } catch {
      /* A browser that lets no more addresses be set for a while searches all the same. */
    }
  };

  const empty = () => {
    results.replaceChildren();
    names.replaceChildren();
    told.textContent = "";
    [results, names, more].forEach((it) => show(it, false));
    show(ways, true);
  };

  const load = () => (index ??= openIndex(loader(form.dataset.index)));

  const run = async () => {
    const turn = ++current;
    const query = box.value.trim();
    remember(query);
    if (!query) {
      return empty();
    }
    try {
      const answer = await search(await load(), query, options());
      if (turn === current) {
        results.replaceChildren();
        add(answer.found);
        show(results, answer.found.length);
        show(more, answer.more);
        show(ways, answer.as === "nearest" || answer.as === "nothing");
        suggest(answer, query);
        tell(answer, query);
        next = { answer, query };
      }
    } catch (error) {
      index = undefined;
      if (turn === current) {
        empty();
        told.textContent = word("failed");
      }
    }
    form.dataset.done = query;
  };

  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  };

  const proceed = async () => {
    const turn = ++current;
    const { answer, query } = next;
    const before = results.children.length;
    more.disabled = true;
    try {
      const further = await answer.next(COUNT);
      if (turn === current) {
        add(further.found);
        show(results, results.children.length);
        show(more, further.more);
        tell({ ...answer, more: further.more }, query);
        results.children[before]?.querySelector("a").focus();
      }
    } catch {
      told.textContent = word("failed");
    }
    more.disabled = false;
  };

  const links = () => [...results.querySelectorAll(".result__name a")];

  const move = (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const from = document.activeElement === box;
    const to = { ArrowDown: from ? 0 : at + 1, ArrowUp: at - 1 }[event.key];
    if ((at < 0 && !from) || event.isComposing) {
      return;
    }
    if (event.key === "Escape" && !from) {
      box.focus();
    } else if (event.key === "Escape" && box.value) {
      box.value = "";
      run();
    } else if (to !== undefined && !(from && event.key === "ArrowUp")) {
      (to < 0 ? box : all[to])?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  /* Half of what an input method composes is no query. */
  box.addEventListener("input", (event) => event.isComposing || changed());
  box.addEventListener("compositionend", changed);
  choices.forEach((it) => it.addEventListener("change", run));
  more.addEventListener("click", proceed);
  form.addEventListener("keydown", move);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const asked = box.value;
    await run();
    if (box.value === asked) {
      links()[0]?.focus();
    }
  });

  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") ?? "";
  choices.forEach((it) => {
    it.value = asked.get(it.name) ?? "";
    it.value ||= "";
  });
  filters.open = choices.some((it) => it.value);
  box.addEventListener("focus", () => load().catch(() => (index = undefined)), { once: true });
  if (box.value) {
    run();
  }
};

globalThis.document?.querySelectorAll("form.search").forEach(startSearch);
