/* Takes a query apart into words, and each word into the forms it may have in the texts. */

const LESS_FOR_STEM = 0.4;
const LESS_FOR_READING = 0.6;
const SHORTEST_ROMAJI = 3;

/* What an English word may be another form of. */
const stems = (word) => {
  const found = [
    [/ies$/, "y"],
    [/(ss|x|ch|sh)es$/, "$1"],
    [/([^s])s$/, "$1"],
    [/(.{4})ing$/, "$1"],
    [/(.{4})ed$/, "$1"],
  ];
  return /^[a-z]{4,}$/.test(word) ? found.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to)) : [];
};

/* The forms of a folded word: as it is, without its ending, as what it is the reading of. */
const word = async (index, text) => {
  const forms = [{ text }, ...latin(text).filter((it) => it === text).map((it) => ({ text: it, latin: true }))];
  stems(text).forEach((it) => forms.push({ text: it, less: LESS_FOR_STEM }));
  if ([...text].every(isKana) && text.length > 1) {
    const read = await index.words("~" + text);
    read.forEach((it) => forms.push({ text: it, less: LESS_FOR_READING, reads: text }));
  }
  return { text, forms, concepts: concepts(index, text) };
};

/* What a word is as a reading in Latin letters. */
const latin = (text) =>
  /^[a-z]+$/.test(text) ? [romaji(text)].filter((it) => it.length >= SHORTEST_ROMAJI) : [];

/* A word that stands in no text may be a reading that is written otherwise, or that of a word in the texts. */
const readings = async (index, word) => {
  const forms = [...word.forms];
  for (const text of latin(word.text)) {
    const read = await index.words("~" + text);
    forms.push({ text, latin: true }, ...read.map((it) => ({ text: it, less: LESS_FOR_READING, reads: word.text })));
  }
  return { ...word, forms };
};

const concepts = (index, text) => {
  const isWord = text.length > (isUnspaced(text) ? 1 : 2);
  return isWord ? index.concepts.filter(({ folded }) => folded.some((it) => it.includes(text))) : [];
};

const wordsOf = (folded) => folded.split(" ").filter((it) => it && it !== "&");

/* Whether a word is too short for a name that has it to be meant. */
const isShort = (text) => text.length < 3 && !isUnspaced(text);

/* One letter of the Latin alphabet says too little to look for. */
const isSearched = (text) => text.length > 1 || (text !== "" && isUnspaced(text));

const RUNS = /[\u3041-\u309f]+|[\u30a1-\u30fe\u3005\u3006\u4e00-\u9fff\uf900-\ufaff]+|[A-Za-z0-9&'\u2019]+/gu;

/* Kana without what joins and asks at its end. */
const bare = (index, kana) => {
  const end = [...index.idle].find((it) => kana.endsWith(it));
  return end ? bare(index, kana.slice(0, -end.length)) : kana;
};

/* The words that carry the sense of a question: what is neither idle nor kana that no text has. */
const content = async (index, raw) => {
  const carries = async (run) => {
    const kana = /^[\u3041-\u309f]+$/.test(run);
    const text = kana ? bare(index, run) : fold(run).text;
    const idle = !isSearched(text) || index.idle.has(text) || (kana && text.length < 3);
    return idle || (kana && !has((await index.shelvesOf(text, true)).anywhere)) ? "" : text;
  };
  const runs = raw.normalize("NFKC").match(RUNS) ?? [];
  const found = (await Promise.all(runs.map(carries))).filter(Boolean);
  const long = found.filter((it) => it.length > 1);
  return long.length ? long : found;
};

/* Whether two words differ by one letter, added, left out, changed, or two swapped. */
const isNear = (a, b) => {
  let from = 0;
  while (from < a.length && a[from] === b[from]) {
    from++;
  }
  const [one, two] = [a.slice(from), b.slice(from)];
  return (
    one.slice(1) === two.slice(1) ||
    one.slice(1) === two ||
    one === two.slice(1) ||
    (one[0] === two[1] && one[1] === two[0] && one.slice(2) === two.slice(2))
  );
};

const SHORTEST_CORRECTED = 4;

/* The word that was meant by one that begins no word of the texts: of those a letter away, the one most alike; or itself. */
const corrected = async (index, text) => {
  if (!/^[a-z]+$/.test(text) || text.length < SHORTEST_CORRECTED) {
    return text;
  }
  const near = [...(await index.words("<" + text.slice(0, 2))), ...(await index.words(">" + text.slice(-2)))];
  const alike = (it) => [...it].findIndex((letter, i) => letter !== text[i]);
  const meant = near.some((it) => it.startsWith(text)) ? [] : near.filter((it) => isNear(it, text));
  return meant.sort((a, b) => alike(b) - alike(a) || a.length - b.length || (a < b ? -1 : 1))[0] ?? text;
};
