/* Finds entries: every word in each of them, names before texts, and what comes nearest when there is none. */

const LEAST_WAVE = 2;
const SLIGHT = 0.1;
const MOST_SHELVES = 12;
const MOST_GRAMS = 24;
const NEAREST = 6;

/* Of several words the worst counts most; initiatives are what is mostly asked for so. */
const APART = 0.3;
const WORST = 0.7;
const ASKED = 0.7;
const PLACE = 3;

/* What a shared key counts in a name, and in the name of what surrounds an entry. */
const NAMED = 1.5;
const AROUND = 0.3;

/* The shelves that may have a word in one of its forms. */
const candidates = async (index, { forms, concepts }, all) => {
  const found = await Promise.all(forms.map((it) => index.shelvesOf(it.text, all)));
  const sets = found.reduce(index.either);
  const under = await Promise.all(concepts.map((it) => index.shelvesUnder("@" + it.trait)));
  return { ...sets, literal: has(found[0].anywhere), anywhere: [sets.anywhere, ...under].reduce(either) };
};

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

/* Walks the shelves from the likeliest on, and hands out what is found in the order of its rank. */
const walk = async (index, query, sets, options) => {
  const { lang } = options;
  const chosen = await Promise.all(options.traits.map((it) => index.shelvesUnder("@" + it)));
  const all = [...sets.map((it) => it.anywhere), ...chosen].reduce(both);
  const named = sets.filter((it, i) => !isShort(query.words[i].text)).map((it) => it.named).reduce(either, index.empty());
  const own = sets.map((it) => it[lang]).reduce(both);
  const numbers = numbersIn(all);
  const many = numbers.filter((i) => named[i]).length > MOST_SHELVES;
  const whole = many ? await Promise.all(query.wholes.map((it) => index.shelvesUnder("=" + it))) : [];
  const first = numbers.filter((i) => whole.some((set) => set[i]));
  const second = numbers.filter((i) => named[i] && !first.includes(i));
  const rest = numbers.filter((i) => !named[i] && !first.includes(i)).sort((a, b) => own[b] - own[a] || a - b);
  const queue = [...first, ...second, ...rest];
  const names = first.length + second.length;
  const several = sets.length > 1;
  let at = 0;
  let pool = [];

  /* The languages whose texts have a word; that of the page where none does. */
  const langs = (shelf) => {
    const found = LANGS.filter((it) => sets.some((set) => set[it][shelf]));
    return found.length ? found : [lang];
  };

  const wave = async (count) => {
    const shelves = await Promise.all(queue.slice(at, at + count).map((it) => index.shelf(it, langs(it))));
    at += shelves.length;
    pool.push(...shelves.flat().map((it) => judge(it, query, options)).filter(Boolean));
    pool.sort(inOrder);
  };

  /* The next results, and whether there may be more: names are given before all texts are read, texts as they are read. */
  return async (count) => {
    const found = [];
    const until = Math.min(queue.length, at + MOST_SHELVES);
    const give = (below) => {
      const given = pool.filter((it) => it.score < below).slice(0, count - found.length);
      pool = pool.filter((it) => !given.includes(it));
      found.push(...given);
    };
    if (at < names) {
      await wave(Math.min(names, until) - at);
    }
    give(at < queue.length ? RANKS.text - (several ? 1 : SLIGHT) : Infinity);
    const enough = () => found.length + pool.length >= count && (at > names || found.length >= count || at >= queue.length);
    while (!enough() && at < until) {
      await wave(Math.min(until - at, Math.max(LEAST_WAVE, count - found.length - pool.length)));
    }
    give(at < Math.min(names, until) ? RANKS.text - SLIGHT : Infinity);
    return { found, more: pool.length > 0 || at < queue.length };
  };
};

/* A word too short for a key is not looked up beside others: it is seen in the entries that have those. */
const isLookedUp = (text, texts) => !keysOf(text).beginning || texts.every((it) => keysOf(it).beginning);

/* What names a query may be the whole of, spaces left out. */
const wholesOf = (phrase) => [...new Set([phrase.replace(/ /g, ""), romaji(phrase)])].filter(Boolean);

const ask = async (index, texts, phrase, options) => {
  const look = (words, all) => Promise.all(words.map((it) => (isLookedUp(it.text, texts) ? candidates(index, it, all) : index.all)));
  let words = await Promise.all(texts.map((it) => word(index, it)));
  let sets = await look(words);
  if (sets.some((it) => !it.literal)) {
    words = await Promise.all(words.map((it, i) => (sets[i].literal ? it : readings(index, it))));
    sets = await look(words);
  }
  const joined = /[a-z] [a-z]/.test(phrase) ? romaji(phrase) : "";
  const forms = [{ text: phrase }, ...(joined ? [{ text: joined, latin: true }] : [])];
  const query = { words, phrase: { forms, concepts: [] }, wholes: wholesOf(phrase) };
  let next = await walk(index, query, sets, options);
  let answer = await next(options.count);
  if (!answer.found.length && answer.more) {
    sets = await look(words, true);
    next = await walk(index, query, sets, options);
    answer = await next(options.count);
  }
  return { ...answer, next, words: texts };
};

/* The entries that share the most with a query of which none has every word, by the keys they share. */
const nearest = async (index, texts, options) => {
  const langs = LANGS.filter((it) => it === options.lang || (it === "ja") === texts.some((text) => isUnspaced(text)));
  const keys = [...new Set(texts.flatMap((it) => keysOf(it).keys ?? []))].slice(0, MOST_GRAMS);
  const sets = await Promise.all(keys.map(async (it) => numbersIn((await index.shelvesOf(it)).anywhere)));
  const weights = sets.map((it) => Math.log(1 + index.size / Math.max(1, it.length)));
  const sums = new Float64Array(index.size);
  sets.forEach((set, k) => set.forEach((i) => (sums[i] += weights[k])));
  const likely = numbersIn(sums.map((it) => (it > 0 ? 1 : 0))).sort((a, b) => sums[b] - sums[a] || a - b).slice(0, NEAREST);
  const shelves = await Promise.all(likely.map((it) => index.shelf(it, langs)));
  const weigh = ({ kind }) => (RANKS[kind] < RANKS.text ? NAMED : kind === "within" ? AROUND : 1);
  const shared = (entry, key) =>
    Math.max(0, ...entry.fields.filter((it) => isAsked(it, options) && it.folded.text.includes(key)).map(weigh));
  const judged = shelves
    .flat()
    .filter((it) => isChosen(it, options))
    .map((entry) => ({ entry, score: -keys.reduce((a, key, k) => a + shared(entry, key) * weights[k], 0) }))
    .sort(inOrder);
  const enough = judged.length ? judged[0].score / 2 : 0;
  const near = judged.filter((it) => it.score < 0 && it.score <= enough).slice(0, NEAREST);
  const hits = (entry) => keys.map((text) => best(entry, { forms: [{ text }], concepts: [] }, options)).filter(Boolean);
  return near.map((it) => ({ ...it, hits: hits(it.entry) }));
};

/*
 * Begins a search: what comes of it as it is ("found"), with another spelling ("corrected"), by the words that carry
 * the sense ("content"), or nearest to it ("nearest"); the first results, and a function that gives more.
 */
const search = async (index, raw, asked) => {
  const options = { count: 6, traits: [], ...asked };
  const phrase = fold(raw).text;
  const all = wordsOf(phrase).filter(isSearched);
  const texts = all.some((it) => !index.idle.has(it)) ? all.filter((it) => !index.idle.has(it)) : all;
  if (!texts.length) {
    return { as: "nothing", found: [], more: false };
  }
  const answer = await ask(index, texts, phrase, options);
  if (answer.found.length || answer.more) {
    return { as: "found", ...answer };
  }
  const spelled = await Promise.all(texts.map((it) => corrected(index, it)));
  const attempts = [
    ["corrected", spelled],
    ["content", await content(index, raw)],
  ];
  for (const [as, words] of attempts) {
    if (words.length && words.join(" ") !== texts.join(" ")) {
      const again = await ask(index, words, words.join(" "), options);
      if (again.found.length) {
        return { as, ...again };
      }
    }
  }
  return { as: "nearest", found: await nearest(index, texts, options), more: false, words: texts };
};
