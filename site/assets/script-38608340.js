
{
const links = [...document.querySelectorAll('.contents a[href^="#"]')];
const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
let current;


const find = () => {
const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
const line = atEnd ? innerHeight : innerHeight / 3;
return sections.findLastIndex((section) => section?.getBoundingClientRect().top <= line);
};

const mark = () => {
const found = find();
if (found === current) return;
links[current]?.removeAttribute("aria-current");
links[found]?.setAttribute("aria-current", "true");
current = found;
};

let waiting = false;
const soon = () => {
if (waiting) return;
waiting = true;
requestAnimationFrame(() => {
waiting = false;
mark();
});
};

if (links.length > 0) {
mark();
addEventListener("scroll", soon, { passive: true });
addEventListener("resize", soon, { passive: true });
}
}


{
const copy = async (button) => {
const text = button.closest(".cite__form").querySelector(".cite__text");
const forms = button.closest(".cite__forms");
try {
await navigator.clipboard.writeText(text.textContent);
const told = forms.querySelector(".cite__told");
told.textContent = "";
requestAnimationFrame(() => { told.textContent = forms.dataset.copied; });
button.dataset.done = "";
setTimeout(() => delete button.dataset.done, 2000);
} catch {

getSelection().selectAllChildren(text);
}
};

document.addEventListener("click", (event) => {
const button = event.target.closest?.(".cite__copy");
if (button) copy(button);
});
}


{

const words = (element) => {
const copy = element.cloneNode(true);
copy.querySelectorAll("rt, rp").forEach((it) => it.remove());
return copy.textContent;
};

const start = (form) => {
const boxes = [...form.querySelectorAll(".filter__box")];
const found = [...form.querySelectorAll(".found")].map((element) => ({ element, has: has(element) }));
const told = form.querySelector(".filter__told");
const chips = form.querySelector(".filter__chips");
const none = form.querySelector(".filter__none");

function has(element) {
const names = [...form.querySelectorAll("[data-facet]")].map((facet) => facet.dataset.facet);
return new Map(names.map((name) => [name, element.dataset[name].split(" ")]));
}

const chosen = () => {
const values = new Map();
for (const box of boxes.filter((it) => it.checked)) {
values.set(box.name, [...(values.get(box.name) ?? []), box.value]);
}
return values;
};


const fits = (has, values, besides) =>
[...values].every(([name, some]) => name === besides || some.some((value) => has.get(name).includes(value)));

const count = (values) => {
for (const box of boxes) {
const left = found.filter(({ has }) => has.get(box.name).includes(box.value) && fits(has, values, box.name));
const label = box.closest(".filter__choice");
label.querySelector(".filter__count").textContent = left.length;
label.toggleAttribute("data-vain", left.length === 0);
}
};

const chip = (box) => {
const item = document.createElement("li");
const button = document.createElement("button");
const name = words(box.closest(".filter__choice").querySelector(".filter__label"));
button.type = "button";
button.textContent = name;
button.setAttribute("aria-label", chips.dataset.remove.replace("{0}", name));
button.addEventListener("click", () => remove(box, [...chips.children].indexOf(item)));
item.append(button);
return item;
};

const remove = (box, at) => {
box.checked = false;
changed();
const next = chips.children[Math.min(at, chips.children.length - 1)]?.firstElementChild;
(next ?? form.querySelector(".filter__reset")).focus();
};

const show = () => {
const values = chosen();
found.forEach(({ element, has }) => { element.hidden = !fits(has, values); });
const left = found.filter(({ element }) => !element.hidden).length;
none.toggleAttribute("data-shown", left === 0);
told.textContent = (left === 1 ? told.dataset.one : told.dataset.other).replace("{0}", left);
chips.replaceChildren(...boxes.filter((it) => it.checked).map(chip));
chips.hidden = chips.children.length === 0;
count(values);
document.querySelectorAll(".switch__link").forEach((link) => { link.search = query(); });
};

const query = () => {
const parameters = new URLSearchParams();
boxes.filter((it) => it.checked).forEach((it) => parameters.append(it.name, it.value));
return parameters.size > 0 ? `?${parameters}` : "";
};

const restore = () => {
const parameters = new URLSearchParams(location.search);
boxes.forEach((it) => { it.checked = parameters.getAll(it.name).includes(it.value); });
show();
};

const changed = () => {
show();
if (query() !== location.search) history.pushState(null, "", query() || location.pathname);
};

form.addEventListener("change", changed);
form.addEventListener("reset", () => setTimeout(changed));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", restore);
restore();


form.querySelectorAll("details").forEach((it) => { it.open = it.nextElementSibling.querySelector(":checked") !== null; });
};

const form = document.querySelector(".filter");
if (form) start(form);
}


{
const KEPT = "slash-key";


const isOff = (off) => {
try {
if (off !== undefined) {
off ? localStorage.setItem(KEPT, "off") : localStorage.removeItem(KEPT);
}
return localStorage.getItem(KEPT) === "off";
} catch {

return off ?? false;
}
};

const send = (event) => {
const form = event.target;
const words = form.elements.q.value.trim();
event.preventDefault();
location.assign(form.dataset.finder + (words ? "?" + new URLSearchParams({ q: words }) : ""));
};

const isTyping = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

document.addEventListener("keydown", (event) => {
const [box] = [".search__box", ".finder__box", ".menu__link[href$='/search/index.html']"]
.map((it) => document.querySelector(it))
.filter(Boolean);
const plain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
if (box && plain && !isTyping(event.target) && !isOff()) {
event.preventDefault();
box.focus();
box.select?.();
}
});

document.querySelectorAll(".search__slash").forEach((choice) => {
choice.checked = !isOff();
choice.addEventListener("change", () => isOff(!choice.checked));
});
document.querySelectorAll(".finder").forEach((form) => form.addEventListener("submit", send));
}


{
const onward = document.querySelector("a[data-forward]");
const id = location.hash.slice(1);
const moved = [...document.querySelectorAll(".moved")].find((line) => line.id === id);

if (onward && id) {
const target = new URL((moved?.querySelector("a") ?? onward).href);
target.hash ||= id;
location.replace(target);
}
}


{
const KEPT = "furigana";

const LEFT = "ruby, code, pre, script, style, svg, select, textarea, .cite__text";
const KANJI = /\p{Script=Han}/u;
const button = document.querySelector("[data-readings]");

let replaced = [];
let loading;

const kept = (value) => {
try {
if (value === undefined) return localStorage.getItem(KEPT);
return value ? localStorage.setItem(KEPT, "on") : localStorage.removeItem(KEPT);
} catch {

return null;
}
};


const load = () => {
loading ??= new Promise((done, failed) => {
const script = document.createElement("script");
script.src = button.dataset.readings;
script.addEventListener("load", () => done(globalThis.readings));
script.addEventListener("error", failed);
document.head.append(script);
});
return loading;
};

const ruby = (base, reading) => {
const it = document.createElement("ruby");
const above = document.createElement("rt");
above.textContent = reading;
it.append(base, above);
return it;
};


const pieces = (text, words, longest) => {
const found = [];
let plain = "";
const flush = () => {
if (plain) found.push(document.createTextNode(plain));
plain = "";
};
for (let at = 0; at < text.length; ) {
let length = KANJI.test(text.slice(at, at + longest)) ? Math.min(longest, text.length - at) : 0;
while (length > 0 && !Object.hasOwn(words, text.slice(at, at + length))) length -= 1;
for (const part of length > 0 ? words[text.slice(at, at + length)].split(/(\{[^}]*\})/) : [text[at]]) {
if (part.startsWith("{") && part.length > 1) {
flush();
found.push(ruby(...part.slice(1, -1).split("|")));
} else {
plain += part;
}
}
at += Math.max(length, 1);
}
flush();
return found;
};

const isJapanese = (text) =>
text.parentElement.closest("[lang]").lang === "ja" && !text.parentElement.closest(LEFT) && KANJI.test(text.data);

const set = (words) => {
const longest = Math.max(...Object.keys(words).map((word) => word.length));
const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
const texts = [];
while (walker.nextNode()) texts.push(walker.currentNode);
replaced = texts.filter(isJapanese).map((text) => ({ text, instead: pieces(text.data, words, longest) }));
replaced.forEach(({ text, instead }) => text.replaceWith(...instead));
};


const unset = () => {
replaced.forEach(({ text, instead }) => {
instead[0].before(text);
instead.forEach((it) => it.remove());
});
replaced = [];
};

const isOn = () => button.getAttribute("aria-pressed") === "true";

const turn = async (on) => {
button.setAttribute("aria-pressed", String(on));
try {
const words = on ? await load() : {};
unset();
if (isOn()) set(words);
} catch {
loading = undefined;
button.setAttribute("aria-pressed", "false");
}
};

if (button) {
button.addEventListener("click", () => {
turn(!isOn());
kept(isOn());
});
if (kept() === "on") turn(true);
}
}


{
const DELAY = 300;
const TERM = "a.term[data-note]";
const list = document.querySelector(".glosses");
let shown;
let waiting;
let pressed;
let dismissed;

const meaning = (link) => document.getElementById(`gloss-${link.dataset.note}`);
const holdsFocus = () => shown.link === document.activeElement || shown.card.contains(document.activeElement);

const hide = () => {
clearTimeout(waiting);
shown?.card.remove();
shown = undefined;
};


const card = (link) => {
const it = document.createElement("span");
it.className = "gloss gloss--over";
it.popover = "manual";
it.dataset.scripted = "";
it.append(meaning(link).parentElement.cloneNode(true));
const entry = it.firstElementChild;
const name = document.createElement("strong");
name.append(...entry.querySelector(".gloss__name").childNodes);
const more = document.createElement("a");
more.className = "gloss__more";
more.href = link.href;
more.textContent = list.dataset.more;
entry.querySelector(".gloss__name").replaceWith(name);
entry.querySelector(".gloss__text").removeAttribute("id");
entry.replaceWith(...entry.childNodes);
it.append(more);
return it;
};


const place = (link, it, x) => {
const lines = [...link.getClientRects()];
const line = lines.find((box) => x >= box.left && x <= box.right) ?? lines[0];
const root = document.documentElement;
const whole = link.getBoundingClientRect();
const above = whole.bottom + it.offsetHeight > root.clientHeight && whole.top > it.offsetHeight;
const top = above ? whole.top - it.offsetHeight : whole.bottom;
const left = Math.max(8, Math.min(line.left, root.clientWidth - it.offsetWidth - 8));
it.style.setProperty("top", `${top + scrollY}px`);
it.style.setProperty("left", `${left + scrollX}px`);
};


const show = (link, x) => {
if (shown?.link === link) return;
hide();
const it = card(link);
link.after(it);
it.showPopover();
place(link, it, x);
shown = { link, card: it };
};

const soon = (action) => {
clearTimeout(waiting);
waiting = setTimeout(action, DELAY);
};

const over = (event) => {
if (event.pointerType !== "mouse") return;
const link = event.target.closest(TERM);
if (link && link !== shown?.link) soon(() => show(link, event.clientX));
else if (link || event.target.closest(".gloss--over")) clearTimeout(waiting);
else if (shown && !holdsFocus()) soon(hide);
else clearTimeout(waiting);
};

const focused = (event) => {
const link = event.target.closest(TERM);
if (link && link !== dismissed && link.matches(":focus-visible")) show(link);
else if (shown && !holdsFocus()) hide();
dismissed = undefined;
};

const typed = (event) => {
if (event.key !== "Escape" || !shown) return;
const { link, card: it } = shown;
dismissed = it.contains(document.activeElement) ? link : undefined;
if (dismissed) link.focus();
hide();
};

const press = (event) => {
const link = event.target.closest(TERM);
pressed = event.pointerType === "mouse" || shown?.link === link ? undefined : link;
if (shown && shown.link !== link && !event.target.closest(".gloss--over")) hide();
};


const click = (event) => {
const link = event.target.closest(TERM);
if (link && link === pressed && event.detail > 0) {
event.preventDefault();
show(link, event.clientX);
}
pressed = undefined;
};

if (list && HTMLElement.prototype.showPopover) {
document.querySelectorAll(TERM).forEach((it) => it.setAttribute("aria-describedby", meaning(it).id));
document.addEventListener("pointerover", over);
document.addEventListener("focusin", focused);
document.addEventListener("keydown", typed);
document.addEventListener("pointerdown", press);
document.addEventListener("click", click);
}
}
