// Counts, for the reader alone, how long text is shown while the page is visible and somebody is there; hides it when nobody is; reminds of a break.
const place = document.querySelector('[data-reading]');
const line = place.querySelector('[data-reading-line]');
const breakPlace = document.querySelector('[data-break-place]');
const breakAfter = Number(place.dataset.breakAfter) * 60;
const sendEvery = 30;
const goneAfter = 5 * 60 * 1000;
const key = 'cesagram-reading';

const isShown = () => document.querySelector('.message .text:not([inert])') !== null;

let unsent = 0;
async function send() {
  const seconds = Math.min(unsent, 300);
  if (seconds === 0) return;
  unsent -= seconds;
  try {
    const answer = await fetch(place.dataset.reading, {
      method: 'POST', keepalive: true, headers: { RequestVerificationToken: place.dataset.token }, body: new URLSearchParams({ seconds }),
    });
    // Text only: a page to sign in at is none of ours.
    if (answer.ok && answer.headers.get('content-type')?.startsWith('text/plain')) line.textContent = await answer.text();
  } catch { unsent += seconds; }
}

// Since the last break, over the pages of this tab; five minutes without text are a break.
function sinceBreak() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    return kept && Date.now() - kept.at < goneAfter ? kept.seconds : 0;
  } catch { return 0; }
}
function keep(seconds) {
  try { sessionStorage.setItem(key, JSON.stringify({ seconds, at: Date.now() })); } catch { /* then a break counts from each page */ }
}
let reading = sinceBreak();

function remind() {
  if (breakPlace.firstChild) return;
  breakPlace.append(document.querySelector('template[data-break]').content.cloneNode(true));
  breakPlace.querySelector('button').addEventListener('click', () => {
    breakPlace.replaceChildren();
    keep(reading = 0);
  });
}

let lastTouch = Date.now();
let lastShown = Date.now();
for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart']) {
  addEventListener(name, () => { lastTouch = Date.now(); }, { passive: true, capture: true });
}

setInterval(() => {
  if (!isShown()) {
    if (reading > 0 && Date.now() - lastShown >= goneAfter) keep(reading = 0);
    return;
  }
  if (Date.now() - lastTouch >= goneAfter) {
    document.dispatchEvent(new Event('reader-gone'));
    return;
  }
  if (document.visibilityState !== 'visible') return;
  lastShown = Date.now();
  keep(++reading);
  if (++unsent >= sendEvery) send();
  if (breakAfter > 0 && reading >= breakAfter) remind();
}, 1000);

document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(); });
addEventListener('pagehide', send);
