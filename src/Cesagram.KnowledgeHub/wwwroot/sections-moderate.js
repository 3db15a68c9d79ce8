const desk = document.querySelector('[data-moderate]');
const items = [...desk.querySelectorAll('[data-comment]')];
const place = desk.querySelector('input[name=At]');
let at = -1;

const go = index => {
  if (items.length === 0) return;
  at = Math.max(0, Math.min(items.length - 1, index));
  place.value = at;
  items[at].focus();
  items[at].scrollIntoView({ block: 'nearest' });
};

for (const [index, item] of items.entries()) {
  item.addEventListener('focusin', () => { at = index; place.value = index; });
  const select = item.querySelector('select');
  select?.addEventListener('keydown', event => {
    if (event.key === 'Enter') { event.preventDefault(); item.querySelector('[data-reject]').click(); }
    if (event.key === 'Escape') { event.stopPropagation(); item.focus(); }
  });
}

// Whoever has just decided goes on with what has moved up.
if (desk.querySelector('.notice.done')) go(+desk.dataset.at);

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('select, textarea, input:not([type=checkbox])')) return;
  const current = items[at];
  const act = {
    j: () => go(at + 1),
    k: () => go(at - 1),
    x: () => current?.querySelector('input[type=checkbox]').click(),
    a: () => current?.querySelector('[data-key=a]')?.click(),
    r: () => current?.querySelector('[data-key=r]')?.focus(),
    s: () => current?.querySelector('[data-key=s]')?.click(),
    u: () => desk.querySelector('[data-key=u]')?.click(),
  }[event.key];
  if (act) { event.preventDefault(); act(); }
});
