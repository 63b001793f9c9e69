/* Compares our emphasis with the reference over many strings and says what differs; fails where nothing explains it. */
import { parseArgs } from "node:util";
import { characters } from "./characters.mjs";
import { explanation, reasons } from "./explained.mjs";
import { isParagraph, ours, theirs } from "./parsers.mjs";
import { shrink } from "./shrink.mjs";
import { strings } from "./strings.mjs";

const MOST_SHOWN = 20;
const AT_ONCE = 5000;

const { values: options, positionals: [classpath] } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", multiple: true, default: ["1"] },
    count: { type: "string", default: "5000" },
    characters: { type: "boolean", default: false },
  },
});

const parser = ours(classpath);
const compared = new Set();
const differing = [];
for (const seed of options.seed) {
  await compare(`seed ${seed}`, strings(Number(seed), Number(options.count), isParagraph));
}
if (options.characters) {
  await compare("every character", characters(isParagraph));
}
const unexplained = await report();
parser.stop();
process.exitCode = unexplained > 0 ? 1 : 0;

async function compare(name, texts) {
  const before = { compared: compared.size, differing: differing.length };
  for (const some of chunks(texts)) {
    const answers = await Promise.all(some.map((text) => parser.html(text)));
    some.forEach((text, i) => {
      if (answers[i] !== theirs(text)) {
        differing.push({ text, classes: explanation(text, answers[i]) });
      }
    });
  }
  console.log(`${name}: ${compared.size - before.compared} compared, ${differing.length - before.differing} differ`);
}

/** The texts not compared yet, in lots. */
function* chunks(texts) {
  let lot = [];
  for (const text of texts) {
    if (compared.has(text)) {
      continue;
    }
    compared.add(text);
    lot.push(text);
    if (lot.length === AT_ONCE) {
      yield lot;
      lot = [];
    }
  }
  yield lot;
}

async function report() {
  const groups = grouped(differing);
  const lost = groups.get("") ?? [];
  groups.delete("");
  for (const [name, group] of groups) {
    console.log(`\n${group.length} explained by ${name}`);
    name.split(" + ").forEach((part) => console.log(`  ${reasons.get(part)}`));
    const shortest = group.reduce((a, b) => (b.text.length < a.text.length ? b : a));
    await show(await shrink(shortest.text, async (text) => (await classesOf(text)) === name));
  }
  const forms = new Set();
  for (const { text } of lost.slice(0, 10 * MOST_SHOWN)) {
    forms.add(await shrink(text, async (less) => (await classesOf(less)) === ""));
  }
  console.log(`\n${compared.size} compared, ${differing.length} differ, ${lost.length} unexplained`);
  for (const form of [...forms].slice(0, MOST_SHOWN)) {
    await show(form);
  }
  return lost.length;
}

function nameOf({ classes }) {
  return classes.join(" + ");
}

function grouped(all) {
  const groups = new Map();
  all.forEach((it) => groups.set(nameOf(it), [...(groups.get(nameOf(it)) ?? []), it]));
  return groups;
}

/** The classes of a text that differs; undefined where it does not, or is not to be compared. */
async function classesOf(text) {
  if (!isParagraph(text)) {
    return undefined;
  }
  const html = await parser.html(text);
  return html === theirs(text) ? undefined : nameOf({ classes: explanation(text, html) });
}

async function show(text) {
  console.log(`  ${JSON.stringify(text)}`);
  console.log(`    theirs ${JSON.stringify(theirs(text))}`);
  console.log(`    ours   ${JSON.stringify(await parser.html(text))}`);
}
