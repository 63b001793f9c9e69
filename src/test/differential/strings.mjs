/* Makes the strings that are compared, the same ones for the same seed. */

const JAPANESE = [..."漢字計画強調あのはですをアーンヴ々〇ヶ", "𠮟", "𩸽", "𠮷", "葛\u{E0100}", "辻\u{E0101}", "は\u3099", "ハ\u309A"];
const HALF_WIDTH = [..."ｶｷｱﾝｰ", "ｶﾞ", "ﾊﾟ", "｡", "｢", "｣", "､", "･"];
const HANGUL = [..."한국어를의", "\u1112\u1161\u11AB", "ㄱ", "ﾡ"];
const FULL_WIDTH = [..."。、，．！？：；・…—～〜「」『』（）［］【】〈〉《》“”‘’＊＿＠＃％＆＋＝Ａａ１①㈱㌔〒〽㊗"];
const ASCII = [..."'\"().,:;!?-+=/@#%&$|"];
const MONEY = [..."¥￥$€£₩￦¢₿₠"];
const SYMBOLS = [..."©®™°±×→↑■●○★☆♪♥✓№℃"];
const EMOJI = ["😀", "🎉", "👍", "👍🏽", "👩‍💻", "👨‍👩‍👧", "🇯🇵", "1️⃣", "☎️", "☎︎", "❤️", "❤", "⌚", "🈁", "🀄", "⭐", "🫠", "🪿", "㊙️"];
const SELECTORS = ["\uFE0E", "\uFE0F", "\uFE00", "\uFE01", "\u{E0100}", "\u200D", "\u3099"];
const SPACES = [" ", " ", " ", "\u3000", "\u00A0", "\t", "\u200B"];
const LATIN = [..."abcXé", "word", "αβ", "ж", "א"];
const DIGITS = [..."0129", "2024"];
const SPANS = ["`a`", "`**`", "``a`b``", "`漢`", "[漢](/u)", "[a](/u)", "[**漢**](/u)", "![図](/i)", "<https://a.jp/>", "&amp;", "&#12354;"];
const ESCAPES = ["\\*", "\\_", "\\~", "\\\\", "\\(", "\\。", "\\a", "\\["];
const BREAKS = ["\n", "\n", "\n", "  \n", "\\\n"];
const LONE = [..."[]<>`~"];

const LETTERS = [
  [14, JAPANESE], [4, HALF_WIDTH], [3, HANGUL], [10, FULL_WIDTH], [7, ASCII], [4, MONEY], [2, SYMBOLS], [4, EMOJI],
  [3, SELECTORS], [5, SPACES], [6, LATIN], [2, DIGITS], [4, SPANS], [3, ESCAPES], [2, BREAKS], [1, LONE],
];
const RUNS = [
  [6, ["*"]], [8, ["**"]], [5, ["***"]], [2, ["****"]], [2, ["*****"]], [1, ["******"]],
  [5, ["_"]], [5, ["__"]], [3, ["___"]], [1, ["____", "_____"]], [6, ["~~"]], [1, ["~~~", "~~~~", "~~~~~"]],
];

/** Numbers from 0 up to 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many different strings as asked for, each one paragraph to both parsers. */
export function strings(seed, count, isParagraph) {
  const next = random(seed);
  const found = new Set();
  while (found.size < count) {
    const candidate = next() < 0.5 ? loose(next) : paired(next, 3);
    if (isParagraph(candidate)) {
      found.add(candidate);
    }
  }
  return [...found];
}

/** Marks and letters in any order. */
function loose(next) {
  const length = 2 + Math.floor(next() * 14);
  return Array.from({ length }, () => weighted(next, next() < 0.4 ? RUNS : LETTERS)).join("");
}

/** Marks around letters, one within the other, as a writer sets them, with a slip now and then. */
function paired(next, depth) {
  let text = letters(next, 2);
  const pairs = 1 + Math.floor(next() * 2);
  for (let i = 0; i < pairs; i++) {
    const open = weighted(next, RUNS);
    const close = next() < 0.85 ? open : weighted(next, RUNS);
    const inner = depth > 0 && next() < 0.5 ? paired(next, depth - 1) : letters(next, 3);
    text += open + (next() < 0.1 ? `[${inner}](/u)` : inner) + close + letters(next, 2);
  }
  return next() < 0.05 ? `[${text}](/u)` : text;
}

function letters(next, most) {
  return Array.from({ length: Math.floor(next() * (most + 1)) }, () => weighted(next, LETTERS)).join("");
}

function weighted(next, table) {
  let at = next() * table.reduce((sum, [weight]) => sum + weight, 0);
  const [, group] = table.find(([weight]) => (at -= weight) < 0) ?? table[0];
  return group[Math.floor(next() * group.length)];
}
