// Buttons that copy an element's codes, or its text where it has none, and buttons that print. They show only where they work.
for (const button of document.querySelectorAll("[data-copy]")) {
  const words = button.querySelector("span");
  const before = words.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const from = document.getElementById(button.dataset.copy);
    const codes = [...from.querySelectorAll("code")];
    await navigator.clipboard.writeText((codes.length > 0 ? codes : [from]).map(part => part.textContent.trim()).join("\n"));
    words.textContent = button.dataset.copied;
    setTimeout(() => { words.textContent = before; }, 4000);
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
