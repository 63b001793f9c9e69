/* Walks through the shelves that may have what is looked for. */

const LEAST_WAVE = 2;
const SLIGHT = 0.1;
const FIRST_WAVE = 6;
const MOST_SHELVES = 9;

/* The shelves that may have a word in one of its forms. */
const candidates = async (index, { forms, concepts }, all) => {
  const found = await Promise.all(forms.map((it) => index.shelvesOf(it.text, all)));
  const sets = found.reduce(index.either);
  const under = await Promise.all(concepts.map((it) => index.shelvesUnder("@" + it.trait)));
  return { ...sets, literal: has(found[0].anywhere), anywhere: [sets.anywhere, ...under].reduce(either) };
};

/* Walks the shelves from the likeliest on, and hands out what is found in the order of its rank. */
const walk = async (index, query, sets, options) => {
  const { lang, only } = options;
  const chosen = await Promise.all(options.traits.map((it) => index.shelvesUnder("@" + it)));
  const asked = (it) => (only ? [it.aside, it[only], it.named].reduce(either) : it.anywhere);
  const all = [...sets.map(asked), ...chosen].reduce(both);
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
    const some = queue.slice(at, at + count);
    at += some.length;
    const shelves = await Promise.all(some.map((it) => index.shelf(it, langs(it))));
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
      await wave(Math.min(names, until, at + FIRST_WAVE) - at);
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
