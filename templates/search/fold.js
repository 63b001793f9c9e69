/* Folds texts and queries into the form in which they are compared. */

const CLUSTER = /[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;
const DASHES = "\u30fc-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c~";
const DROPPED = "\u30fb\u00b7'\u2019\u2018\u02bc";

const isKana = (letter) => letter >= "\u3041" && letter <= "\u309f";

/* Whether a folded character is written without spaces between words: kana, kanji and their like. */
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

/* The folded text, and for each of its characters (and its end) where in the text it stands. */
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
