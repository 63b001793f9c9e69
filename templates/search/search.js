/* Asks for the words of a query, and in other ways where nothing has them all. */

const COUNT = 6;

/* So many shelves are looked up by all keys of a word before they are fetched: of fewer most have the word. */
const PLENTY = 100;

/* A word too short for a key is not looked up beside others: it is seen in the entries that have those. */
const isLookedUp = (text, texts) => !keysOf(text).beginning || texts.every((it) => keysOf(it).beginning);

/* What names a query may be the whole of, spaces left out. */
const wholesOf = (phrase) => [...new Set([phrase.replace(/ /g, ""), romaji(phrase)])].filter(Boolean);

/* Begins a walk and takes its first steps. */
const begin = async (index, query, sets, options) => {
  const next = await walk(index, query, sets, options);
  return { next, ...(await next(options.count)) };
};

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
  const likely = numbersIn(sets.map((it) => it.anywhere).reduce(both)).length;
  let walked = await begin(index, query, likely > PLENTY ? await look(words, true) : sets, options);
  if (!walked.found.length && walked.more && likely <= PLENTY) {
    walked = await begin(index, query, await look(words, true), options);
  }
  return { ...walked, words: texts };
};

/*
 * Begins a search: what comes of it as it is ("found"), with another spelling ("corrected"), by the words that carry
 * the sense ("content"), or nearest to it ("nearest"); the first results, and a function that gives more.
 */
const search = async (index, raw, asked) => {
  const options = { count: COUNT, traits: [], ...asked };
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
