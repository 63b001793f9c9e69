/* Finds what comes nearest to a query that nothing answers. */

const MOST_KEYS = 24;
const NEAREST = 6;

/* What has less of a query is not near it; letters are shared by chance more than kanji are. */
const LEAST_SHARE = { kanji: 0.35, letters: 0.45 };

/* What a shared key counts in a name, and in the name of what surrounds an entry. */
const NAMED = 1.5;
const AROUND = 0.3;

/* The entries that share the most with a query of which none has every word, by the keys they share. */
const nearest = async (index, texts, options) => {
  const japanese = texts.some((it) => isUnspaced(it));
  const langs = LANGS.filter((it) => it === options.lang || (it === "ja") === japanese);
  const keys = [...new Set(texts.flatMap((it) => keysOf(it).keys ?? []))].slice(0, MOST_KEYS);
  const sets = await Promise.all(keys.map(async (it) => numbersIn((await index.shelvesOf(it)).anywhere)));
  const weights = sets.map((it) => Math.log(1 + index.size / Math.max(1, it.length)));
  const sums = new Float64Array(index.size);
  sets.forEach((set, k) => set.forEach((i) => (sums[i] += weights[k])));
  const chosen = await Promise.all(options.traits.map((it) => index.shelvesUnder("@" + it)));
  const some = Uint8Array.from(sums, (it) => (it > 0 ? 1 : 0));
  const likely = numbersIn([some, ...chosen].reduce(both)).sort((a, b) => sums[b] - sums[a] || a - b).slice(0, NEAREST);
  const shelves = await Promise.all(likely.map((it) => index.shelf(it, langs)));
  const weigh = ({ kind }) => (RANKS[kind] < RANKS.text ? NAMED : kind === "within" ? AROUND : 1);
  const shared = (entry, key) =>
    Math.max(0, ...entry.fields.filter((it) => isAsked(it, options) && it.folded.text.includes(key)).map(weigh));
  const judged = shelves
    .flat()
    .filter((it) => isChosen(it, options))
    .map((entry) => ({ entry, score: -keys.reduce((a, key, k) => a + shared(entry, key) * weights[k], 0) }))
    .sort(inOrder);
  const total = weights.reduce((a, b) => a + b, 0);
  const enough = Math.min(judged.length ? judged[0].score / 2 : 0, -total * LEAST_SHARE[japanese ? "kanji" : "letters"]);
  const near = judged.filter((it) => it.score < 0 && it.score <= enough).slice(0, NEAREST);
  const hits = (entry) => keys.map((text) => best(entry, { forms: [{ text }], concepts: [] }, options)).filter(Boolean);
  return near.map((it) => ({ ...it, hits: hits(it.entry) }));
};
