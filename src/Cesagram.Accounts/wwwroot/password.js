// Tells in words how long a new password is, while it is typed. Without scripts the rules stand beside the field all the same.
for (const words of document.querySelectorAll("[data-strength-for]")) {
  const field = document.getElementById(words.dataset.strengthFor);
  field.addEventListener("input", () => {
    const length = [...field.value].length;
    const { short, enough, good, strong } = words.dataset;
    words.textContent = length === 0 ? "" : length < 12 ? short.replace("{0}", 12 - length) : length < 16 ? enough : length < 20 ? good : strong;
  });
}
