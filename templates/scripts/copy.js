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
