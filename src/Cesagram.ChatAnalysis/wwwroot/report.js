// The conversation by key: n and p go to the next and previous marked message, r shows or blurs the text.
import { keyOf } from './keys.js';

const list = document.querySelector('[data-messages]');
const toggle = document.querySelector('[data-reveal-all]');
const texts = [...list.querySelectorAll('.message .text')];

// Inert text is neither read aloud nor found nor selected, and a click on it lands on what is around it; aria-hidden is for readers that know no inert.
function veil(text, hidden) {
  text.classList.toggle('shown', !hidden);
  text.inert = hidden;
  if (hidden) text.setAttribute('aria-hidden', 'true'); else text.removeAttribute('aria-hidden');
  const button = text.previousElementSibling?.matches('.reveal') ? text.previousElementSibling : null;
  if (hidden && !button) {
    const show = document.createElement('button');
    show.type = 'button';
    show.className = 'reveal';
    show.textContent = list.dataset.reveal;
    show.setAttribute('aria-label', `${list.dataset.reveal} ${text.closest('.message').value}`);
    show.addEventListener('click', () => { veil(text, false); text.closest('.message').focus(); });
    text.before(show);
  } else if (!hidden) button?.remove();
}

function veilAll(hidden) {
  list.classList.toggle('veiled', hidden);
  for (const text of texts) veil(text, hidden);
  toggle.setAttribute('aria-pressed', String(!hidden));
  toggle.querySelector('span').textContent = hidden ? list.dataset.revealText : list.dataset.blurText;
}

toggle.setAttribute('role', 'button');
toggle.addEventListener('click', event => { event.preventDefault(); veilAll(!list.classList.contains('veiled')); });
toggle.addEventListener('keydown', event => { if (event.key === ' ') { event.preventDefault(); toggle.click(); } });
veilAll(list.classList.contains('veiled'));

// Blurred text is shown by a click on it; by keyboard there is the button before it.
list.addEventListener('click', event => {
  const text = event.target.closest('.body')?.querySelector(':scope > .text[inert]');
  if (text && !event.target.closest('a, button')) veil(text, false);
});

// Who comes back asks anew: also by the back button, and from another tab.
const veilAgain = () => veilAll(true);
addEventListener('pagehide', veilAgain);
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') veilAgain(); });
document.addEventListener('reader-gone', veilAgain);
const here = new URL(location.href);
if (here.searchParams.has('reveal')) {
  here.searchParams.delete('reveal');
  history.replaceState(history.state, '', here);
}

const end = document.querySelector('[data-end]');
function sayEnd(words) {
  end.textContent = words;
  end.classList.remove('visually-hidden');
  setTimeout(() => { end.textContent = ''; end.classList.add('visually-hidden'); }, 4000);
}

const messages = [...list.querySelectorAll('.message')];
function jump(step) {
  const at = messages.indexOf(document.activeElement?.closest('.message'));
  const isMarked = (message, place) => message.classList.contains('marked') && (step > 0 ? place > at : place < at);
  const found = step > 0 ? messages.find(isMarked) : messages.findLast(isMarked);
  if (found) {
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
    return;
  }
  const beyond = step > 0 ? list.dataset.next : list.dataset.previous;
  if (beyond) location.href = beyond;
  else sayEnd(step > 0 ? end.dataset.last : end.dataset.first);
}
for (const button of document.querySelectorAll('[data-jump]')) {
  button.addEventListener('click', () => jump(Number(button.dataset.jump)));
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  if (keyOf(event) === 'n') jump(1);
  else if (keyOf(event) === 'p') jump(-1);
  else if (keyOf(event) === 'r') veilAll(!list.classList.contains('veiled'));
});
document.querySelector('[data-print]').addEventListener('click', () => print());

if (/^#m\d+$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.focus();
