// Asks until the file is read, then shows what was found.
const waiting = document.querySelector('[data-waiting]');
let pause = 700;
async function ask() {
  try {
    const answer = await fetch(waiting.dataset.waiting, { headers: { accept: 'application/json' } });
    if (answer.status === 401) { location.reload(); return; }
    if (answer.ok && !['queued', 'receiving', 'live'].includes((await answer.json()).status)) { location.reload(); return; }
  } catch { /* the host is away for a moment: ask again */ }
  pause = Math.min(5000, pause * 1.15);
  setTimeout(ask, pause);
}
setTimeout(ask, pause);
