/* The two parsers that are compared. */
import { spawn } from "node:child_process";
import MarkdownIt from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";

const reference = MarkdownIt({ html: true }).use(cjkFriendly);

/** The reference's HTML; each correction is a plug-in that changes it in one respect. */
export function theirs(text, corrections = []) {
  const parser = corrections.length === 0 ? reference : MarkdownIt({ html: true }).use(cjkFriendly);
  corrections.forEach((correction) => parser.use(correction));
  return oneSpelling(parser.render(text));
}

/** Our parser, a process that answers texts in the order in which they are asked. */
export function ours(classpath) {
  const command = ["-XX:+UseSerialGC", "-cp", classpath, "org.plancatalogue.markdown.html.EmphasisDifference"];
  const java = spawn("java", command, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = [];
  let rest = Buffer.alloc(0);
  java.stdout.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      waiting.shift()(oneSpelling(rest.subarray(0, end).toString("utf8")));
      rest = rest.subarray(end + 1);
    }
  });
  java.on("exit", (code) => {
    if (waiting.length > 0) {
      throw new Error(`our parser ended with ${code} and ${waiting.length} texts to answer`);
    }
  });
  return {
    html: (text) => new Promise((answer) => (waiting.push(answer), java.stdin.write(`${text}\0`))),
    stop: () => java.stdin.end(),
  };
}

/** Whether a text is one paragraph to both, and holds nothing of our own dialect. */
export function isParagraph(text) {
  const ownDialect = /[{}\0\r]|\[\[|\[\^/;
  const blockInOne = /^\s*<|\]:/m;
  if (text.split("\n").some((line) => line.trim() === "") || ownDialect.test(text) || blockInOne.test(text)) {
    return false;
  }
  const kinds = reference.parse(text, {}).map((token) => token.type);
  return kinds.length === 3 && kinds[0] === "paragraph_open";
}

/** The same markup in one spelling: del for s, characters for the entities that only one side writes. */
function oneSpelling(html) {
  return html
    .replace(/<(\/?)s>/g, "<$1del>")
    .replace(/&quot;/g, '"')
    .replace(/&#123;/g, "{")
    .trim();
}
