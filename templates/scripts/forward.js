/* Carries the section that an old address names on to the new one. */
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
