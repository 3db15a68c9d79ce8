import { applyTool } from './desk-markdown.js';

const form = document.querySelector('#entry');
const body = form.elements['Form.Body'];
const key = `desk-${form.dataset.keep}`;
const debounce = (work, wait) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, wait); }; };

// What is typed, and whether it is saved.
const typed = () => JSON.stringify([...new FormData(form)].filter(([name, value]) => name.startsWith('Form.') && name !== 'Form.Revision' && typeof value === 'string'));
const atFirst = typed();
const mark = document.querySelector('[data-unsaved-mark]');
// What the server sent back unsaved is unsaved though nothing was typed since.
const sentBack = form.dataset.typed === 'yes';
let leaving = false;
const isUnsaved = () => sentBack || typed() !== atFirst;
const store = (() => { try { return window.sessionStorage; } catch { return null; } })();

function keep() {
  mark.textContent = isUnsaved() ? form.dataset.unsaved : '';
  try {
    if (isUnsaved()) store?.setItem(key, JSON.stringify({ revision: form.dataset.revision, fields: typed() }));
    else store?.removeItem(key);
  } catch { /* full: what stands in the form is still there */ }
}

function fill(fields) {
  const byName = Map.groupBy(fields, ([name]) => name);
  for (const table of form.querySelectorAll('[data-rows]')) {
    const name = table.querySelector('input, select').name;
    while (table.querySelectorAll(`[name="${name}"]`).length < (byName.get(name)?.length ?? 0)) addRow(table);
  }
  const at = new Map();
  for (const control of form.elements) {
    if (!control.name.startsWith('Form.') || control.name === 'Form.Revision') continue;
    const values = (byName.get(control.name) ?? []).map(([, value]) => value);
    if (control.type === 'checkbox') { control.checked = values.includes(control.value); continue; }
    const row = at.get(control.name) ?? 0;
    at.set(control.name, row + 1);
    if (control.tagName !== 'BUTTON') control.value = values[row] ?? '';
  }
}

// Rows.
function addRow(table) {
  const rows = table.querySelector('tbody');
  const row = rows.lastElementChild.cloneNode(true);
  for (const control of row.querySelectorAll('input, select')) { if (control.tagName === 'SELECT') control.selectedIndex = 0; else control.value = ''; }
  rows.append(row);
  return row;
}
for (const table of form.querySelectorAll('[data-rows]')) {
  for (const button of table.querySelectorAll('[data-add], [data-remove]')) button.hidden = false;
  table.querySelector('[data-no-script]').hidden = true;
  table.addEventListener('click', event => {
    if (event.target.closest('[data-add]')) addRow(table).querySelector('input, select').focus();
    const remove = event.target.closest('[data-remove]');
    if (!remove) return;
    const row = remove.closest('tr');
    const next = row.nextElementSibling ?? row.previousElementSibling;
    if (!next) addRow(table);
    (next ?? table.querySelector('tbody').lastElementChild).querySelector('input, select').focus();
    row.remove();
    changed();
  });
}

// Topics: search as you type.
for (const list of form.querySelectorAll('[data-filter=yes]')) {
  const words = list.querySelector('[data-filter-words]');
  words.hidden = false;
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  words.addEventListener('input', event => {
    event.stopPropagation();
    for (const label of list.querySelectorAll('label')) label.hidden = !plain(label.textContent).includes(plain(words.value.trim()));
  });
  words.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
}

// Preview.
const preview = document.querySelector('[data-preview]');
let newest = 0;
const render = debounce(async () => {
  const turn = ++newest;
  preview.classList.add('waiting-for');
  try {
    const answer = await fetch(form.dataset.markdown, {
      method: 'POST',
      headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      body: new URLSearchParams({ text: body.value }),
      redirect: 'error',
    });
    const html = answer.ok ? await answer.text() : null;
    if (html !== null && turn === newest) preview.innerHTML = html;
  } catch { /* the text stays as it is; the next stroke tries again */ }
  if (turn === newest) preview.classList.remove('waiting-for');
}, 350);

// Toolbar.
const toolbar = document.querySelector('[data-toolbar]');
toolbar.hidden = false;
const use = button => { applyTool(body, button.dataset.tool, button.dataset.words); changed(); render(); };
const buttons = [...toolbar.querySelectorAll('button')];
buttons.forEach((button, i) => { button.tabIndex = i === 0 ? 0 : -1; if (button.dataset.tool) button.addEventListener('click', () => use(button)); });
toolbar.addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const i = buttons.indexOf(document.activeElement);
  if (!step || i < 0) return;
  event.preventDefault();
  const next = buttons[(i + step + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
});
body.addEventListener('keydown', event => {
  const tool = (event.ctrlKey || event.metaKey) && !event.altKey && { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()];
  if (!tool) return;
  event.preventDefault();
  use(buttons.find(button => button.dataset.tool === tool));
});

// A translation may start from the original.
const copy = document.querySelector('[data-copy-original]');
if (copy) {
  const names = ['Title', 'Summary', 'Body'];
  const fields = names.map(name => form.elements[`Form.${name}`]);
  copy.hidden = fields.some(field => field.value !== '');
  copy.addEventListener('click', () => {
    names.forEach((name, i) => { fields[i].value = document.querySelector(`[data-original=${name}]`).textContent; });
    copy.hidden = true;
    changed();
    render();
    fields[0].focus();
  });
}

const changed = debounce(keep, 200);
form.addEventListener('input', event => { changed(); if (event.target === body) render(); });
form.addEventListener('change', changed);
form.addEventListener('submit', () => { keep(); leaving = true; });
for (const link of document.querySelectorAll('[data-leave]')) link.addEventListener('click', () => { leaving = true; store?.removeItem(key); });
addEventListener('pageshow', event => { if (event.persisted) leaving = false; });
addEventListener('beforeunload', event => { if (!leaving && isUnsaved()) { keep(); event.preventDefault(); } });
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's') {
    event.preventDefault();
    form.requestSubmit(form.querySelector('[data-save=yes]'));
  }
});

// A session that ended, a crash: what was typed comes back.
const restored = document.querySelector('[data-restored]');
let kept = null;
try { kept = JSON.parse(store?.getItem(key) ?? 'null'); } catch { store?.removeItem(key); }
if (form.dataset.done === 'yes') {
  store?.removeItem(key);
} else if (!sentBack && kept && kept.fields !== atFirst) {
  try {
    fill(JSON.parse(kept.fields));
    // Saved over the version that it was typed on: if another was saved since, the server says so instead of losing it.
    form.elements['Form.Revision'].value = kept.revision;
    restored.hidden = false;
    mark.textContent = form.dataset.unsaved;
    render();
  } catch { store?.removeItem(key); }
}
restored.querySelector('[data-discard]').addEventListener('click', () => { store?.removeItem(key); leaving = true; location.replace(location.href); });
if (form.dataset.done === 'yes') { const address = new URL(location); address.searchParams.delete('done'); history.replaceState(null, '', address); }
document.querySelector('[data-focus]')?.focus();
