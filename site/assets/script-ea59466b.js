/* Marks in the contents of a page the section that is being read. */
{
  const links = [...document.querySelectorAll('.contents a[href^="#"]')];
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
  let current;

  /* The last section that begins above the upper third of the window; at the page's end the last one in sight. */
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

/* Copies a citation, and says so to those who listen. */
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
      /* Where the clipboard is closed, the text is selected for the reader's own key. */
      getSelection().selectAllChildren(text);
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(".cite__copy");
    if (button) copy(button);
  });
}
