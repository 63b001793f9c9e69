

const KINDS = ["initiative", "plan", "term", "concept", "pillar", "section", "article", "page"];
const LANGS = ["ja", "en"];
const TEXT = 8;


const RANKS = { name: 2, form: 2.1, reading: 2.2, romaji: 2.3, text: 4, concept: 5, term: 5.2, sound: 5.3, within: 6 };
const WHOLE = -2;
const MOST = -1;
const BEGINS = -0.3;
const OTHER_LANGUAGE = 0.15;


const INSIDE = 0.5;
const PART = 0.2;
const INSIDE_NAME = 1.7;
const SHORT = 2.5;


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


const term = (called) => (it) =>
it[0] === "~" ? field("sound", "ja", called)(it.slice(1)) : written("term", called)(it);


const written = (kind, of) => (value) => field(kind, [...value].some(isUnspaced) ? "ja" : "en", of)(value);

const field = (kind, lang, of) => (value) => {
let folded;
return {
kind,
lang,
of,
value,

get folded() {
return (folded ??= fold(value));
},
};
};

const isLatin = (letter) => letter !== undefined && /[a-z]/.test(letter);


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


const isAsked = (field, { only }) => !only || field.lang === only;


const best = (entry, word, { lang, only }) => {
const hits = word.forms.flatMap((form) =>
entry.fields.filter((it) => isAsked(it, { only })).map((it) => hit(it, form, lang)),
);
const concepts = only ? [] : word.concepts.filter((it) => entry.traits.has(it.trait));
hits.push(...concepts.map((it) => ({ rank: RANKS.concept, concept: it })));
return hits.filter(Boolean).reduce((a, b) => (a && a.rank <= b.rank ? a : b), undefined);
};



const CLUSTER = /[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;
const DASHES = "\u30fc-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c~";
const DROPPED = "\u30fb\u00b7'\u2019\u2018\u02bc";

const isKana = (letter) => letter >= "\u3041" && letter <= "\u309f";


const isUnspaced = (letter) => {
const code = letter.codePointAt(0);
return code >= 0x3005 && (code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff) || code >= 0x20000);
};

const hiragana = (letter) => {
const katakana = (letter >= "\u30a1" && letter <= "\u30f6") || letter === "\u30fd" || letter === "\u30fe";
const kana = katakana ? String.fromCharCode(letter.charCodeAt(0) - 0x60) : letter;
return kana === "\u3095" ? "\u304b" : kana === "\u3096" ? "\u3051" : kana;
};

const plain = (cluster) =>
cluster
.normalize("NFKD")
.replace(/[\u0300-\u036f]/g, "")
.normalize("NFKC")
.toLowerCase();


const fold = (text) => {
let out = "";
const at = [];
for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
for (const letter of plain(cluster)) {
const one = hiragana(letter);
const dash = DASHES.includes(one);
if (DROPPED.includes(one) || /[\p{M}\p{Cf}]/u.test(one) || (dash && isKana(out.slice(-1)))) {
continue;
}
const written = !dash && (/[\p{L}\p{Nd}\u3007]/u.test(one) || one === "&");
if (written || (out && !out.endsWith(" "))) {
const added = written ? one : " ";
out += added;
for (let i = 0; i < added.length; i++) {
at.push(index);
}
}
}
}
out = out.trimEnd();
at.length = out.length;
at.push(text.length);
return { text: out, at };
};



const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((it, i) => (VALUES[it.charCodeAt(0)] = i));
const FOLDER = 256;
const WIDEST = 6;


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

shelvesOf: async (word, all) => {
const { keys, beginning } = keysOf(word, all);
const found = keys ? await Promise.all(keys.map(line)) : await lines(beginning);
return found.length ? found.map(sets).reduce(joined(keys ? both : either)) : sets("");
},

shelvesUnder: async (key) => sets(await line(key)).anywhere,
words: async (key) => (await line(key)).split(" ").filter(Boolean),

shelf: async (number, [own, ...others]) => {
const texts = await Promise.all([own, ...others].map(async (lang) => [lang, await fetched(lang, number)]));
return entries(texts, number);
},
};
};




const APART = 0.3;
const WORST = 0.7;
const ASKED = 0.7;
const PLACE = 3;

const isChosen = (entry, { traits }) => traits.every((it) => entry.traits.has(it));


const apart = (entry, hits) => {
const ranks = hits.map((it) => (it.field?.kind === "within" ? PLACE : it.rank));
const mean = ranks.reduce((a, b) => a + b) / ranks.length;
return APART + WORST * Math.max(...ranks) + (1 - WORST) * mean - (entry.kind === "initiative" ? ASKED : 0);
};


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



const loader = (first) => {
const waiting = new Map();
globalThis.sought = (name, value) => waiting.get(name)?.(value);
return (name, path) =>
new Promise((done, failed) => {
const script = document.createElement("script");
waiting.set(name, done);
script.addEventListener("error", () => failed(new Error(script.src)));
script.addEventListener("load", () => {
script.remove();
// A host may answer with a page where there is no such file.
failed(new Error(script.src));
});
script.src = path ? first.replace(/index\.js$/, `${path}.js`) : first;
document.head.append(script);
});
};




const marksOf = (field, hits) => {
const { text, at } = field.folded;
const marks = [];
for (const form of hits.filter((it) => it.form).map((it) => it.form.text)) {
for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + form.length)) {
marks.push([at[i], at[i + form.length]]);
}
}
return marks.sort((a, b) => a[0] - b[0]);
};


const write = (element, text, marks, from = 0, to = text.length) => {
let done = from;
for (const [start, end] of marks.filter((it) => it[0] >= from && it[1] <= to)) {
if (start >= done) {
const mark = document.createElement("mark");
mark.textContent = text.slice(start, end);
element.append(text.slice(done, start), mark);
done = end;
}
}
element.append(text.slice(done, to));
};



const MOST_KEYS = 24;
const NEAREST = 6;


const LEAST_SHARE = { kanji: 0.35, letters: 0.45 };


const NAMED = 1.5;
const AROUND = 0.3;


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



const LESS_FOR_STEM = 0.4;
const LESS_FOR_READING = 0.6;
const SHORTEST_ROMAJI = 3;


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


const word = async (index, text) => {
const forms = [{ text }, ...latin(text).filter((it) => it === text).map((it) => ({ text: it, latin: true }))];
stems(text).forEach((it) => forms.push({ text: it, less: LESS_FOR_STEM }));
if ([...text].every(isKana) && text.length > 1) {
const read = await index.words("~" + text);
read.forEach((it) => forms.push({ text: it, less: LESS_FOR_READING, reads: text }));
}
return { text, forms, concepts: concepts(index, text) };
};


const latin = (text) =>
/^[a-z]+$/.test(text) ? [romaji(text)].filter((it) => it.length >= SHORTEST_ROMAJI) : [];


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


const isShort = (text) => text.length < 3 && !isUnspaced(text);


const isSearched = (text) => text.length > 1 || (text !== "" && isUnspaced(text));

const RUNS = /[\u3041-\u309f]+|[\u30a1-\u30fe\u3005\u3006\u4e00-\u9fff\uf900-\ufaff]+|[A-Za-z0-9&'\u2019]+/gu;


const bare = (index, kana) => {
const end = [...index.idle].find((it) => kana.endsWith(it));
return end ? bare(index, kana.slice(0, -end.length)) : kana;
};


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


const corrected = async (index, text) => {
if (!/^[a-z]+$/.test(text) || text.length < SHORTEST_CORRECTED) {
return text;
}
const near = [...(await index.words("<" + text.slice(0, 2))), ...(await index.words(">" + text.slice(-2)))];
const alike = (it) => [...it].findIndex((letter, i) => letter !== text[i]);
const meant = near.some((it) => it.startsWith(text)) ? [] : near.filter((it) => isNear(it, text));
return meant.sort((a, b) => alike(b) - alike(a) || a.length - b.length || (a < b ? -1 : 1))[0] ?? text;
};



const SPELLINGS = [
[/sy([auo])/g, "sh$1"],
[/ty([auo])/g, "ch$1"],
[/[zj]y([auo])/g, "j$1"],
[/si/g, "shi"],
[/ti/g, "chi"],
[/tu/g, "tsu"],
[/zi|di/g, "ji"],
[/du/g, "zu"],
[/(^|[^sc])hu/g, "$1fu"],
[/m([bp])/g, "n$1"],
[/tch/g, "ch"],
[/ou/g, "o"],
[/([a-z])\1+/g, "$1"],
[/wo/g, "o"],
];


const romaji = (folded) =>
SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), folded.replace(/[^a-z]/g, ""));



const COUNT = 6;


const PLENTY = 100;


const isLookedUp = (text, texts) => !keysOf(text).beginning || texts.every((it) => keysOf(it).beginning);


const wholesOf = (phrase) => [...new Set([phrase.replace(/ /g, ""), romaji(phrase)])].filter(Boolean);


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



const LEAST_WAVE = 2;
const SLIGHT = 0.1;
const FIRST_WAVE = 6;
const MOST_SHELVES = 9;


const candidates = async (index, { forms, concepts }, all) => {
const found = await Promise.all(forms.map((it) => index.shelvesOf(it.text, all)));
const sets = found.reduce(index.either);
const under = await Promise.all(concepts.map((it) => index.shelvesUnder("@" + it.trait)));
return { ...sets, literal: has(found[0].anywhere), anywhere: [sets.anywhere, ...under].reduce(either) };
};


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
