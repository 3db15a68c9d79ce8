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
  themeSwitch.hidden = false;
  themeSwitch.addEventListener('click', () => {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = dark ? 'light' : 'dark';
    try { localStorage.setItem('theme', document.documentElement.dataset.theme); } catch { /* for this page only */ }
  });
}
