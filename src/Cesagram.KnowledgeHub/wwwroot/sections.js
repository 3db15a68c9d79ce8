const shown = 2500;

async function copy(button, text) {
  const label = button.querySelector('span');
  const before = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https there is no clipboard to write to; what is selected can be copied by hand or by the old command.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    button.focus();
  }
  label.textContent = button.dataset.copied;
  label.setAttribute('role', 'status');
  setTimeout(() => { label.textContent = before; }, shown);
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button, button.dataset.copy));
}

for (const button of document.querySelectorAll('[data-copy-text]')) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button, button.parentElement.querySelector('[data-text]').innerText.trim()));
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
