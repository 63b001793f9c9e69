/* Counts what each box of the filter would leave, shows what is chosen, and keeps it in the address. */
{
  /* The words of an element, without readings that were set above them. */
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

    /* Whether an initiative has one of the chosen values of every facet, one facet left out. */
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

    /* On narrow screens a folder with a choice in it is open from the start. */
    form.querySelectorAll("details").forEach((it) => { it.open = it.nextElementSibling.querySelector(":checked") !== null; });
  };

  const form = document.querySelector(".filter");
  if (form) start(form);
}
