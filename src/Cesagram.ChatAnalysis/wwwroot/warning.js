// One warning by keyboard: r reads, a takes, d decides, u goes back to the list.
import { keyOf } from './keys.js';

const decide = () => (document.querySelector('.decision input[type=radio]') ?? document.querySelector('#decide'))?.focus();
// After the browser has gone to the place itself.
if (location.hash === '#decide') addEventListener('load', () => setTimeout(decide));

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input[type=text], textarea, select')) return;
  const go = { r: '[data-read]', a: '[data-take]', u: '[data-back]' }[keyOf(event)];
  if (go) document.querySelector(go)?.click();
  else if (keyOf(event) === 'd') decide();
  else return;
  event.preventDefault();
});
