/* Leads to the search page with what was typed into a box; the slash key leads into the box, or to that page. */
{
  const KEPT = "slash-key";

  /* A key of one character must be to be switched off (WCAG 2.1.4). */
  const isOff = (off) => {
    try {
      if (off !== undefined) {
        off ? localStorage.setItem(KEPT, "off") : localStorage.removeItem(KEPT);
      }
      return localStorage.getItem(KEPT) === "off";
    } catch {
      /* A browser that keeps nothing forgets the choice with the page. */
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
