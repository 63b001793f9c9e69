/* Writes texts with what was found in them marked. */

/* Where the forms that were found stand in a text, in its own characters. */
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

/* Adds a piece of a text to an element, what was found in mark elements. */
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
