const exitWithin = 2000;
const exit = document.querySelector('[data-exit]');
const leave = () => location.replace(exit.href);
exit?.addEventListener('click', event => { event.preventDefault(); leave(); });

let presses = [];
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') { presses = []; return; }
  presses = [...presses.filter(at => event.timeStamp - at < exitWithin), event.timeStamp];
  if (presses.length >= 3) leave();
});

const themeSwitch = document.querySelector('[data-theme-switch]');
if (themeSwitch) {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : system.matches;
  const say = () => {
    themeSwitch.dataset.to = isDark() ? 'light' : 'dark';
    themeSwitch.title = isDark() ? themeSwitch.dataset.toLight : themeSwitch.dataset.toDark;
    themeSwitch.setAttribute('aria-label', themeSwitch.title);
  };
  say();
  system.addEventListener('change', say);
  themeSwitch.hidden = false;
  themeSwitch.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    say();
    try { localStorage.setItem('theme', document.documentElement.dataset.theme); } catch { /* for this page only */ }
  });
}

for (const menu of document.querySelectorAll('[data-menu]')) {
  const close = () => { menu.open = false; };
  menu.addEventListener('focusout', event => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) close(); });
  document.addEventListener('click', event => { if (!menu.contains(event.target)) close(); });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) { close(); menu.querySelector('summary').focus(); }
  });
}

for (const form of document.querySelectorAll('[data-submit-on-choice]')) {
  // Arrow keys change a closed list at every step: by keyboard the button stays, and submits.
  let byKeys = false;
  form.addEventListener('keydown', () => { byKeys = true; });
  form.addEventListener('pointerdown', () => { byKeys = false; });
  form.addEventListener('change', () => { if (!byKeys) form.requestSubmit(); });
  form.classList.add('at-once');
}
