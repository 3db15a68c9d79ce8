// Shows how far the work has come; when it is done the page is loaded anew, with its summary.
const pause = 1500;

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-progress]');
    if (answer.ok && !now) {
      location.reload();
      return;
    }
    if (now) {
      document.querySelector('[data-progress]').replaceChildren(...now.childNodes);
    }
  } catch {
    // No connection for a moment: the next look may have one.
  }
  setTimeout(look, pause);
}

setTimeout(look, pause);
