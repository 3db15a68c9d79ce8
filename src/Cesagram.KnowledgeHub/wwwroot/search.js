import { suggest } from './search-suggest.js';

const page = document.querySelector('[data-search]');
const form = document.getElementById('search');
const input = document.getElementById('q');
let running = null;

page.dataset.scripted = '';
suggest(input, go);

form.addEventListener('submit', event => {
  event.preventDefault();
  go(addressOf());
});

// Whatever belongs to the form by its id, wherever it stands on the page.
page.addEventListener('change', event => {
  if (event.target.form === form && event.target !== input) go(addressOf(), event.target);
});

page.addEventListener('click', event => {
  const link = event.target.closest('a');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0;
  if (!link || !plain || link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return;
  event.preventDefault();
  go(link.href);
});

addEventListener('popstate', () => show(location.href, null));

function addressOf() {
  const values = [...new FormData(form)].filter(([name, value]) => value !== '' && !(name === 'sort' && value === 'relevance'));
  const query = new URLSearchParams(values);
  return `${form.action}${values.length ? '?' : ''}${query}`;
}

function go(address, from) {
  const url = new URL(address, location.href);
  if (url.pathname !== location.pathname) { location.assign(url); return; }
  history.pushState(null, '', url);
  show(url.href, from);
}

// The same page, asked for again, and only what differs put in place: what is typed and where the focus is stay.
async function show(address, from) {
  running?.abort();
  const request = running = new AbortController();
  const body = page.querySelector('[data-search-body]');
  body.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { signal: request.signal, headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error(answer.statusText);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const opened = body.querySelector('.search-facets')?.open;
    const next = fresh.querySelector('[data-search-body]');
    const facets = next.querySelector('.search-facets');
    if (facets && opened) facets.open = true;
    body.replaceWith(next);
    document.title = fresh.title;
    const feed = document.querySelector('link[type="application/atom+xml"]');
    if (feed) feed.href = fresh.querySelector('link[type="application/atom+xml"]').getAttribute('href');
    for (const link of document.querySelectorAll('.languages nav a')) link.search = new URL(address, location.href).search;
    for (const part of ['.search-lead', '.search-page > h1', '.search-field > label', '#q-hint']) replace(part, fresh);
    if (document.activeElement !== input) input.value = fresh.getElementById('q').value;
    if (from) focusAgain(from);
    else if (!page.contains(document.activeElement)) scrollTo({ top: Math.min(scrollY, page.offsetTop) });
    if (!from && document.activeElement === document.body && new URL(address, location.href).searchParams.has('page')) focusOn(next.querySelector('.entry-line a'));
  } catch (error) {
    if (error.name !== 'AbortError') location.assign(address);
  }
}

function replace(selector, fresh) {
  const [now, next] = [document.querySelector(selector), fresh.querySelector(selector)];
  if (now && next) now.replaceWith(next);
  else if (now) now.remove();
  else if (next) {
    if (selector === '#q-hint') form.append(next); else if (selector.startsWith('.search-field')) form.prepend(next); else page.prepend(next);
  }
}

function focusAgain(from) {
  const same = [...page.querySelectorAll('input, select')].find(other => other.name === from.name && (from.type !== 'checkbox' || other.value === from.value));
  for (let outer = same?.parentElement.closest('details'); outer; outer = outer.parentElement.closest('details')) outer.open = true;
  focusOn(same);
}

function focusOn(element) { element?.focus({ preventScroll: element.name !== undefined }); }
