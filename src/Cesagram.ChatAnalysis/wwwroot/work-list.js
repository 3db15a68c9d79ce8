// The work list: keyboard, taking a warning, and what happens while one looks.
import { keyOf } from './keys.js';

const list = document.querySelector('[data-list]');
const token = document.querySelector('input[name=__RequestVerificationToken]')?.value;
const live = document.querySelector('[data-live]');
const rows = () => [...list.querySelectorAll('tr[data-warning]')];
const format = (text, value) => text.replace('{0}', value);
const say = text => { live.hidden = false; live.textContent = text; };
// Who comes back from a warning goes on where he was.
let at = history.state?.at ?? null;

function here(row) {
  at = row?.dataset.warning ?? null;
  history.replaceState({ at }, '');
  for (const other of rows()) other.classList.toggle('at', other === row);
}

function ready() {
  for (const hidden of list.querySelectorAll('[data-assign], [data-keys]')) hidden.hidden = false;
  for (const shown of list.querySelectorAll('[data-no-script]')) shown.remove();
}

function select(row) {
  here(row);
  row?.querySelector('th a').focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

const selected = () => rows().find(row => row.dataset.warning === at) ?? document.activeElement.closest?.('tr[data-warning]') ?? null;

const ask = row => fetch(`/api/warnings/${row.dataset.warning}/assignment`, {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json', RequestVerificationToken: token, 'If-Match': `"${row.dataset.revision}"` },
  body: JSON.stringify({ to: list.dataset.me }),
  redirect: 'error',
});

async function take(row) {
  if (!row?.querySelector('[data-assign]')) return;
  const { warning } = row.dataset;
  const name = row.querySelector('th a').textContent;
  try {
    let answer = await ask(row);
    if (answer.status === 412) {
      // Its score changed since the list was drawn: it is still free to take, if nobody has it.
      await refresh();
      const now = rows().find(one => one.dataset.warning === warning);
      if (now?.querySelector('[data-assign]')) answer = await ask(now);
    }
    if (!answer.ok) throw new Error();
    say(format(list.dataset.take, name));
  } catch {
    say(list.dataset.notTaken);
  }
  await refresh();
}

// The same page once more, so that list and counts are what the server says.
async function draw() {
  try {
    const answer = await fetch(location.href, { redirect: 'error' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = document.activeElement.closest?.('tr[data-warning]')?.dataset.warning;
    document.querySelector('[data-counts]').replaceChildren(...page.querySelector('[data-counts]').childNodes);
    const open = [...list.querySelectorAll('details')].map(details => details.open);
    list.replaceChildren(...page.querySelector('[data-list]').childNodes);
    list.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? false; });
    ready();
    const row = rows().find(one => one.dataset.warning === (focused ?? at));
    if (row) { row.classList.add('at'); if (focused) row.querySelector('th a').focus({ preventScroll: true }); }
  } catch { /* the next event tries again */ }
}

// One at a time; what is asked for while one is under way gets a page that was fetched after it asked.
let drawing = null;
let next = null;
function refresh() {
  if (!drawing) return drawing = draw().finally(() => { drawing = null; });
  return next ??= drawing.then(() => { next = null; return refresh(); });
}

list.addEventListener('click', event => { if (event.target.closest('[data-assign]')) take(event.target.closest('tr')); });
list.addEventListener('focusin', event => { const row = event.target.closest('tr[data-warning]'); if (row && row.dataset.warning !== at) here(row); });
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  const all = rows();
  const i = all.indexOf(selected());
  switch (keyOf(event)) {
    case 'j': select(all[Math.min(i + 1, all.length - 1)]); break;
    case 'k': select(all[Math.max(i - 1, 0)]); break;
    // With none chosen a key chooses the first, so that nobody acts on what he does not see.
    case 'o': case 'a': case 'd': {
      const row = selected();
      if (!row) select(all[0]);
      else if (keyOf(event) === 'a') take(row);
      else location.assign(row.querySelector('th a').href + (keyOf(event) === 'd' ? '#decide' : ''));
      break;
    }
    default: return;
  }
  event.preventDefault();
});

// News: a browser's EventSource comes back by itself with the number of the last event; after a refusal (signed out) it stays away.
let pending = 0;
let timer = null;
function news(isNew) {
  pending += isNew ? 1 : 0;
  clearTimeout(timer);
  timer = setTimeout(async () => { await refresh(); if (pending > 0) say(format(live.dataset.new, pending)); pending = 0; }, 150);
}
const events = new EventSource('/api/warnings/events');
events.addEventListener('open', () => { live.classList.remove('off'); if (live.hidden || live.textContent === live.dataset.off) say(live.dataset.on); });
events.addEventListener('error', () => { live.classList.add('off'); say(live.dataset.off); });
for (const type of ['raised', 'escalated']) events.addEventListener(type, () => news(true));
for (const type of ['assigned', 'decided', 'reopened']) events.addEventListener(type, () => news(false));
ready();
rows().find(row => row.dataset.warning === at)?.classList.add('at');
