/* The differences that are known, each with its reason; whatever else differs is a mistake of ours. */
import { theirs } from "./parsers.mjs";

/**
 * `correction` changes the reference, `reading` changes the HTML of both sides before they are compared. A difference
 * belongs to a class when it is gone with the class's change.
 */
const CLASSES = [
  {
    name: "end-of-link-text",
    reason: "markdown-it takes the end of a link's text for a space; CommonMark sees the bracket, which is punctuation",
    correction: (parser) => {
      parser.inline.State = class extends parser.inline.State {
        scanDelims(start, canSplitWord) {
          const end = this.posMax;
          this.posMax = this.src.length;
          const found = super.scanDelims(start, canSplitWord);
          this.posMax = end;
          return found;
        }
      };
    },
  },
  {
    name: "vertical-tab",
    reason: "markdown-it counts U+000B among the spaces, the words of CommonMark do not; our build refuses the character",
    correction: (parser) => {
      const { isWhiteSpace } = parser.utils;
      parser.utils = { ...parser.utils, isWhiteSpace: (c) => c !== 0x0b && isWhiteSpace(c) };
    },
  },
  {
    name: "tab-at-end-of-line",
    reason: "we drop tabs with the spaces at the end of a line, markdown-it keeps them; nobody sees them",
    reading: (html) => html.replace(/[ \t]+(?=(<br>)?\n)/g, ""),
  },
  {
    name: "space-around-link-text",
    reason: "flexmark leaves out white space at both ends of a link's text",
    reading: (html) =>
      html
        .replace(/(<a [^>]*>)\s+/g, "$1")
        .replace(/\s+(?=<\/a>)/g, "")
        .replace(/ alt="([^"]*)"/g, (_, alt) => ` alt="${alt.trim()}"`),
  },
  {
    name: "link-within-link",
    reason: "we write no link within a link, which HTML forbids; CommonMark lets <https://…> stand in a link's text",
    reading: outermostLinks,
  },
  {
    name: "link-within-image",
    reason: "a link in an image's text makes text of a link around the image, as in CommonMark; markdown-it keeps the link",
    correction: (parser) =>
      parser.inline.ruler.before("link", "around-an-image", (state, silent) => {
        const end = state.src[state.pos] === "[" ? state.md.helpers.parseLinkLabel(state, state.pos, true) : -1;
        const inner = end < 0 ? [] : state.md.parseInline(state.src.slice(state.pos + 1, end), state.env)[0].children;
        if (!inner.some((token) => token.type === "image" && holdsLink(token))) {
          return false;
        }
        state.pending += silent ? "" : "[";
        state.pos++;
        return true;
      }),
  },
  {
    name: "tab-at-beginning-of-line",
    reason: "flexmark widens a tab at the beginning of a line into spaces, which shows in code and before a selector",
    correction: (parser) =>
      parser.core.ruler.before("block", "widened-tabs", (state) => {
        state.src = state.src.replace(/(?<=\n)[ \t]+/g, widened);
      }),
  },
];

/** Why each class differs, by its name. */
export const reasons = new Map(CLASSES.map(({ name, reason }) => [name, reason]));

/** The names of the classes that explain a difference, as few as do; none where nothing explains it. */
export function explanation(text, html) {
  const single = CLASSES.find((it) => agree(text, html, [it]));
  if (single || !agree(text, html, CLASSES)) {
    return single ? [single.name] : [];
  }
  const needed = CLASSES.reduce((kept, it) => {
    const fewer = kept.filter((other) => other !== it);
    return agree(text, html, fewer) ? fewer : kept;
  }, CLASSES);
  return needed.map((it) => it.name);
}

function agree(text, html, classes) {
  const read = (markup) => classes.reduce((now, { reading }) => (reading ? reading(now) : now), markup);
  return read(html) === read(theirs(text, classes.flatMap(({ correction }) => correction ?? [])));
}

/** Blanks at the beginning of a line with each tab widened to the next column that four divides. */
function widened(blanks) {
  return [...blanks].reduce((now, c) => now + (c === "\t" ? " ".repeat(4 - (now.length % 4)) : c), "");
}

function holdsLink(token) {
  return (token.children ?? []).some((child) => child.type === "link_open" || holdsLink(child));
}

/** The markup without the links that stand within another. */
function outermostLinks(html) {
  let depth = 0;
  return html.replace(/<a [^>]*>|<\/a>/g, (tag) => {
    const outermost = tag === "</a>" ? --depth === 0 : depth++ === 0;
    return outermost ? tag : "";
  });
}
