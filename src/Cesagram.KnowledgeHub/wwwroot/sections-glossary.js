const form = document.querySelector('[data-glossary-filter]');
const field = form.querySelector('input');
const status = form.querySelector('[data-found]');
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
const terms = [...document.querySelectorAll('[data-term]')].map(element => ({ element, words: plain(element.dataset.words) }));
const letters = [...document.querySelectorAll('[data-letter]')];

const filter = () => {
  const wanted = plain(field.value.trim());
  let found = 0;
  for (const { element, words } of terms) {
    element.hidden = wanted !== '' && !words.includes(wanted);
    if (!element.hidden) found++;
  }
  for (const letter of letters) letter.hidden = !letter.querySelector('[data-term]:not([hidden])');
  document.querySelector('.letters').hidden = wanted !== '';
  status.textContent = wanted === '' ? '' : found === 0 ? status.dataset.none : status.dataset.found.replace('{0}', found);
};

const first = () => {
  const wanted = plain(field.value.trim());
  const open = terms.filter(({ element }) => !element.hidden);
  // What is called so comes before what only has such a word beside its name.
  return (open.find(({ words }) => words.startsWith(wanted)) ?? open[0])?.element;
};

form.hidden = false;
field.addEventListener('input', filter);
form.addEventListener('submit', event => event.preventDefault());
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' || event.key === 'ArrowDown') {
    event.preventDefault();
    first()?.querySelector('h3 a').focus();
  }
});

// A link to a term that the filter hides shows all terms again.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.hidden) {
    field.value = '';
    filter();
    target.scrollIntoView();
  }
});
filter();
