/* Makes one of the ways to write Japanese in Latin letters. */

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

/* Of what is folded already; whatever is no Latin letter is left out. */
const romaji = (folded) =>
  SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), folded.replace(/[^a-z]/g, ""));
