/* Entries as they are fetched, and what a word stands in. */

const KINDS = ["initiative", "plan", "term", "concept", "pillar", "section", "article", "page"];
const LANGS = ["ja", "en"];
const TEXT = 8;

/* What a word can stand in, with the rank of a hit; a whole name ranks before all others. */
const RANKS = { name: 2, form: 2.1, reading: 2.2, romaji: 2.3, text: 4, concept: 5, term: 5.2, sound: 5.3, within: 6 };
const WHOLE = -2;
const MOST = -1;
const BEGINS = -0.3;
const OTHER_LANGUAGE = 0.15;

/* What is added for a hit within a Latin word, in a name still more, and for one at the beginning of a longer word. */
const INSIDE = 0.5;
const PART = 0.2;
const INSIDE_NAME = 1.7;
const SHORT = 2.5;

/* The entries of a shelf, from its files in one or both languages. */
const entries = (shelves, number) => {
  const [[, [[ja, en, ...called], ...rows]]] = shelves;
  const within = [ja, en, ...called].filter(Boolean).map(written("within"));
  return rows.map(([kind, folder, fragment, only, nameJa, nameEn, reading, latin, , forms, terms, traits], i) => ({
    kind,
    order: number * 1000 + i,
    rank: KINDS.indexOf(kind),
    folder,
    fragment,
    langs: only ? [only] : LANGS,
    names: { ja: nameJa, en: nameEn },
    within: { ja, en },
    reading,
    traits: new Set([...traits, "kind:" + kind]),
    fields: [
      field("name", "ja")(nameJa),
      field("name", "en")(nameEn),
      field("reading", "ja")(reading),
      field("romaji", "ja")(latin),
      ...forms.map(written("form")),
      ...shelves.map(([lang, rows]) => field("text", lang)(rows[i + 1][TEXT])),
      ...terms.flatMap((called) => called.map(term(called))),
      ...within,
    ].filter((it) => it.value),
  }));
};

/* What a term is called: a reading in Latin letters has a sign before it. */
const term = (called) => (it) =>
  it[0] === "~" ? field("sound", "ja", called)(it.slice(1)) : written("term", called)(it);

/* A field whose language shows in its letters. */
const written = (kind, of) => (value) => field(kind, [...value].some(isUnspaced) ? "ja" : "en", of)(value);

const field = (kind, lang, of) => (value) => {
  let folded;
  return {
    kind,
    lang,
    of,
    value,
    /* Folded when it is first asked for. */
    get folded() {
      return (folded ??= fold(value));
    },
  };
};

const isLatin = (letter) => letter !== undefined && /[a-z]/.test(letter);

/* Where a form stands best in a field, and how much worse than as a word of its own; undefined where it does not. */
const stand = (field, form) => {
  const { text } = field.folded;
  let found;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const inside = isLatin(form[0]) && isLatin(text[at - 1]);
    const part = isLatin(form.at(-1)) && isLatin(text[at + form.length]);
    const less = !inside && !part ? 0 : form.length < 3 ? SHORT : inside ? INSIDE : PART;
    if (!found || less < found.less) {
      found = { at, less };
    }
  }
  return found;
};

/* How well a form stands in a field: lower is better. */
const hit = (field, form, lang) => {
  if (/^(romaji|sound)$/.test(field.kind) !== Boolean(form.latin)) {
    return undefined;
  }
  const found = stand(field, form.text);
  if (!found) {
    return undefined;
  }
  const { text } = field.folded;
  let rank = RANKS[field.kind] + (form.less ?? 0) + (form.latin ? 0 : found.less);
  if (rank < RANKS.text) {
    const named = form.text.length === text.length;
    const most = form.text.length * 2 >= text.length && found.less < INSIDE;
    rank += named ? WHOLE : most ? MOST : found.less >= INSIDE ? INSIDE_NAME : found.at === 0 ? BEGINS : 0;
  }
  rank += field.lang && field.lang !== lang ? OTHER_LANGUAGE : 0;
  return { rank, field, form };
};

/* Whether a field is in the language that is searched, where one is chosen. */
const isAsked = (field, { only }) => !only || field.lang === only;

/* The best hit of a word in an entry. */
const best = (entry, word, { lang, only }) => {
  const hits = word.forms.flatMap((form) =>
    entry.fields.filter((it) => isAsked(it, { only })).map((it) => hit(it, form, lang)),
  );
  const concepts = only ? [] : word.concepts.filter((it) => entry.traits.has(it.trait));
  hits.push(...concepts.map((it) => ({ rank: RANKS.concept, concept: it })));
  return hits.filter(Boolean).reduce((a, b) => (a && a.rank <= b.rank ? a : b), undefined);
};
