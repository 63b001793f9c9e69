/* Looks keys up in the blocks of the index. */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((it, i) => (VALUES[it.charCodeAt(0)] = i));
const FOLDER = 256;
const WIDEST = 6;

/* Adds to a set of shelves, one byte a shelf, what is written: runs of numbers, each with the gap before it, in base 32. */
const add = (set, text) => {
  let next = 0;
  let at = 0;
  const read = () => {
    let number = 0;
    for (let unit = 1; ; unit *= 32) {
      const digit = VALUES[text.charCodeAt(at++)];
      number += (digit % 32) * unit;
      if (digit < 32) {
        return number;
      }
    }
  };
  while (at < text.length) {
    const gap = read();
    next += gap >> 1;
    const end = next + (gap & 1 ? read() + 2 : 1);
    set.fill(1, next, end);
    next = end;
  }
  return set;
};

/* Sets are as long as the catalogue is large, so that they are joined without a call for each shelf. */
const both = (a, b) => {
  const set = a.slice();
  for (let i = 0; i < set.length; i++) {
    set[i] &= b[i];
  }
  return set;
};

const either = (a, b) => {
  const set = a.slice();
  for (let i = 0; i < set.length; i++) {
    set[i] |= b[i];
  }
  return set;
};

const numbersIn = (set) => {
  const numbers = [];
  for (let i = set.indexOf(1); i >= 0; i = set.indexOf(1, i + 1)) {
    numbers.push(i);
  }
  return numbers;
};

const has = (set) => set.includes(1);

/*
 * Keys of a folded word, as they stand in every text it stands in: so many as cover it, or all; the beginning of keys
 * where it is too short.
 */
const keysOf = (word, all) => {
  const letters = [...word];
  const keys = [];
  let covered = 0;
  for (let i = 0; i < letters.length; i++) {
    const end = i + (isUnspaced(letters[i]) ? 2 : 3);
    const last = i + 1 === letters.length || end === letters.length;
    if (end <= letters.length && (all || i >= covered || (last && covered < end))) {
      keys.push(letters.slice(i, end).join(""));
      covered = end;
    }
  }
  return keys.length ? { keys } : { beginning: word };
};

/* Where in some sorted keys the last one stands that is no greater than a key. */
const place = (sorted, key) => {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
};

const openIndex = async (load) => {
  const { folder, shelves, listed, blocks, concepts, idle } = await load("index");
  const firsts = blocks.split("\n");
  const kept = new Map();

  /* A block, list or shelf by its letters and number; each is fetched once. */
  const fetched = (letters, number) => {
    const name = letters + number;
    if (!kept.has(name)) {
      const loading = load(name, `${folder}/${letters}${Math.floor(number / FOLDER)}/${name}`);
      loading.catch(() => kept.delete(name));
      kept.set(name, loading);
    }
    return kept.get(name);
  };

  const blockOf = async (key) => {
    const at = place(firsts, key);
    return listed > 1 ? at * listed + place((await fetched("l", at)).split("\n"), key) : at;
  };

  const line = async (key) => {
    const block = "\n" + (await fetched("k", await blockOf(key)));
    const at = block.indexOf("\n" + key + "\t");
    return at < 0 ? "" : block.slice(at + key.length + 2, block.indexOf("\n", at + 1));
  };

  const lines = async (beginning) => {
    const from = await blockOf(beginning);
    const to = Math.min(await blockOf(beginning + "\uffff"), from + WIDEST);
    const some = await Promise.all([...Array(to - from + 1).keys()].map((i) => fetched("k", from + i)));
    return some
      .join("")
      .split("\n")
      .filter((it) => it.startsWith(beginning))
      .map((it) => it.slice(it.indexOf("\t") + 1));
  };

  const empty = () => new Uint8Array(shelves);

  const full = empty().fill(1);

  /* The shelves of a line: by what stands aside, by the texts in each language, by names. */
  const sets = (line) => {
    const fields = line.split(";");
    const [aside, ja, en, named] = [0, 1, 2, 3].map((i) => add(empty(), fields[i] ?? ""));
    return { anywhere: [aside, ja, en, named].reduce(either), aside, ja, en, named };
  };

  const joined = (join) => (a, b) => Object.fromEntries(Object.keys(a).map((it) => [it, join(a[it], b[it])]));

  return {
    concepts: Object.entries(concepts).map(([trait, names]) => ({ trait, names, folded: names.map((it) => fold(it).text) })),
    idle: new Set(idle.split(" ")),
    size: shelves,
    empty,
    all: { anywhere: full, aside: full, ja: full, en: full, named: empty(), literal: true },
    either: joined(either),
    /* The shelves that may have a folded word: by all keys that cover it, or any that begins so. */
    shelvesOf: async (word, all) => {
      const { keys, beginning } = keysOf(word, all);
      const found = keys ? await Promise.all(keys.map(line)) : await lines(beginning);
      return found.length ? found.map(sets).reduce(joined(keys ? both : either)) : sets("");
    },
    /* The shelves that have a trait, or an entry of just this name. */
    shelvesUnder: async (key) => sets(await line(key)).anywhere,
    words: async (key) => (await line(key)).split(" ").filter(Boolean),
    /* The entries of a shelf with their texts in some languages, the first of which is the page's. */
    shelf: async (number, [own, ...others]) => {
      const texts = await Promise.all([own, ...others].map(async (lang) => [lang, await fetched(lang, number)]));
      return entries(texts, number);
    },
  };
};
