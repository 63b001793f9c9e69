/* Leads to the search page with what was typed into a box; the slash key leads into the box, or to that page. */
{
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
    if (box && plain && !isTyping(event.target)) {
      event.preventDefault();
      box.focus();
      box.select?.();
    }
  });

  document.querySelectorAll(".finder").forEach((form) => form.addEventListener("submit", send));
}
