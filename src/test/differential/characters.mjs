/* Every character of Unicode on either side of a mark: what each parser takes it for. */

const FORMS = [
  (c) => `x${c}_a_`,
  (c) => `_a_${c}x`,
  (c) => `x${c}*(*`,
  (c) => `*(*${c}x`,
  (c) => `x*${c}*`,
  (c) => `*${c}*x`,
  (c) => `x${c}\uFE01*(*`,
];

/** The characters that are assigned, without the marks and brackets that mean something by themselves. */
export function* characters(isParagraph) {
  for (let c = 1; c <= 0x10ffff; c++) {
    const character = String.fromCodePoint(c);
    if (!/[\p{Cn}\p{Cs}]/u.test(character)) {
      yield* FORMS.map((form) => form(character)).filter(isParagraph);
    }
  }
}
