// Shows how sending goes on, until it is done; without this script the link looks again.
const part = () => document.querySelector('[data-progress]');
const look = async () => {
  if (!part()?.querySelector('[data-going-on]')) return;
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-progress]');
    if (now) part().replaceWith(document.importNode(now, true));
  }
  setTimeout(look, 1500);
};
setTimeout(look, 800);
