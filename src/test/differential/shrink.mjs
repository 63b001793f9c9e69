/* Makes a string that differs as small and as plain as it can be while it still differs. */

const PLAIN = ["a", "漢", "(", "。", " "];

/** The smallest text reached from the given one for which {@code differs} holds. */
export async function shrink(text, differs) {
  let now = [...text];
  for (let before = Infinity; before > now.length; ) {
    before = now.length;
    for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      now = await without(now, size, differs);
    }
  }
  return (await plainer(now, differs)).join("");
}

/** Leaves out every piece of the given size that can be left out. */
async function without(text, size, differs) {
  let now = text;
  for (let at = 0; at < now.length; ) {
    const less = [...now.slice(0, at), ...now.slice(at + size)];
    if (await differs(less.join(""))) {
      now = less;
    } else {
      at += size;
    }
  }
  return now;
}

/** Puts a plain character in the place of each that may be any of its kind. */
async function plainer(text, differs) {
  const now = [...text];
  for (let at = 0; at < now.length; at++) {
    const found = now[at];
    for (const plain of "*_~`[]()<>\\\n".includes(found) ? [] : PLAIN) {
      if (plain === found) {
        break;
      }
      now[at] = plain;
      if (await differs(now.join(""))) {
        break;
      }
      now[at] = found;
    }
  }
  return now;
}
