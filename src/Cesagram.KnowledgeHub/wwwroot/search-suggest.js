const least = 2;
const pause = 130;

/**
 * Makes a field a combobox with suggestions (ARIA practices, list autocomplete with manual selection).
 * @param {HTMLInputElement} input names the address of suggestions and its texts in data attributes.
 * @param {(address: string) => void} go leads to what was chosen.
 */
export function suggest(input, go) {
  const list = document.createElement('ul');
  Object.assign(list, { id: `${input.id}-options`, className: 'search-options', role: 'listbox', hidden: true });
  list.setAttribute('aria-label', input.dataset.label);
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  input.form.querySelector('.search-box').after(list, said);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);

  let options = [];
  let chosen = -1;
  let waiting = 0;
  let running = null;

  const close = () => {
    clearTimeout(waiting);
    running?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const choose = at => {
    chosen = at;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };

  const take = option => {
    if (option.kind === 'term') input.value = option.text;
    close();
    go(option.address);
  };

  const draw = found => {
    options = found;
    list.replaceChildren(...found.map((option, i) => {
      const item = document.createElement('li');
      Object.assign(item, { id: `${input.id}-option-${i}`, role: 'option' });
      const text = document.createElement('span');
      text.textContent = option.text;
      const kind = document.createElement('span');
      kind.textContent = option.kind === 'term' ? input.dataset.term : option.typeName;
      item.append(text, kind);
      // Before the field loses the focus, which would close the list.
      item.addEventListener('pointerdown', event => event.preventDefault());
      item.addEventListener('click', () => take(option));
      return item;
    }));
    choose(-1);
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = found.length ? input.dataset.some.replace('{0}', found.length) : input.dataset.none;
  };

  const ask = async () => {
    running?.abort();
    const request = running = new AbortController();
    const typed = input.value.trim();
    if (typed.length < least) { close(); return; }
    try {
      const answer = await fetch(`${input.dataset.suggest}&q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (answer.ok && document.activeElement === input) draw(await answer.json());
    } catch { /* without suggestions the field still searches */ }
  };

  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, pause); });
  input.addEventListener('blur', close);
  input.form.addEventListener('submit', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) { close(); event.preventDefault(); event.stopPropagation(); }
    else if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); take(options[chosen]); }
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) { ask(); event.preventDefault(); return; }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end is the field itself.
      choose((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
      event.preventDefault();
    }
  });
}
