/* Judges how well an entry answers a query. */

/* Of several words the worst counts most; initiatives are what is mostly asked for so. */
const APART = 0.3;
const WORST = 0.7;
const ASKED = 0.7;
const PLACE = 3;

const isChosen = (entry, { traits }) => traits.every((it) => entry.traits.has(it));

/* Several words: one that names the place in which an entry lies does not count against it. */
const apart = (entry, hits) => {
  const ranks = hits.map((it) => (it.field?.kind === "within" ? PLACE : it.rank));
  const mean = ranks.reduce((a, b) => a + b) / ranks.length;
  return APART + WORST * Math.max(...ranks) + (1 - WORST) * mean - (entry.kind === "initiative" ? ASKED : 0);
};

/* How well an entry answers: as one phrase, or by its words one by one; undefined where a word is missing. */
const judge = (entry, query, options) => {
  if (!isChosen(entry, options)) {
    return undefined;
  }
  const hits = query.words.map((it) => best(entry, it, options));
  if (hits.includes(undefined)) {
    return undefined;
  }
  const whole = best(entry, query.phrase, options);
  return { entry, hits, score: Math.min(hits.length > 1 ? apart(entry, hits) : hits[0].rank, whole?.rank ?? Infinity) };
};

const inOrder = (a, b) => a.score - b.score || a.entry.rank - b.entry.rank || a.entry.order - b.entry.order;
