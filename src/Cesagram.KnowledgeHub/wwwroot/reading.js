// Copies citations, opens the contents beside the text where there is room, and shows in it where the reader is.
for (const box of document.querySelectorAll('[data-cite]')) {
  const status = box.querySelector('[data-cite-status]');
  for (const button of box.querySelectorAll('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const from = document.getElementById(button.dataset.copy);
      const ok = await copy(from);
      status.textContent = '';
      status.textContent = ok ? box.dataset.copied : box.dataset.failed;
      const label = button.querySelector('[aria-hidden]:not(svg)');
      label.dataset.label ??= label.textContent;
      label.textContent = ok ? box.dataset.copied : label.dataset.label;
      clearTimeout(button.back);
      button.back = setTimeout(() => { label.textContent = label.dataset.label; }, 2500);
      if (!ok) select(from);
    });
  }
}

async function copy(from) {
  const text = from.value ?? from.textContent.trim();
  try {
    if (from.value === undefined && window.ClipboardItem) {
      // With its italics for a text program, and without for a plain one.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([from.innerHTML], { type: 'text/html' }) })]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch {
    // Without https or permission there is only the old way.
    select(from);
    return document.execCommand('copy');
  }
}

function select(from) {
  if (from.select) {
    from.select();
    return;
  }
  getSelection().selectAllChildren(from);
}

for (const contents of document.querySelectorAll('[data-contents]')) {
  const wide = matchMedia('(min-width: 64rem)');
  const fit = () => { contents.open = wide.matches; };
  wide.addEventListener('change', fit);
  fit();
  contents.addEventListener('click', event => { if (event.target.closest('a') && !wide.matches) contents.open = false; });

  const links = new Map([...contents.querySelectorAll('a')].map(link => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
  const seen = new Set();
  const watch = new IntersectionObserver(changes => {
    for (const change of changes) change.isIntersecting ? seen.add(change.target) : seen.delete(change.target);
    const current = [...links.keys()].find(heading => seen.has(heading));
    if (!current) return;
    for (const [heading, link] of links) heading === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  }, { rootMargin: '0px 0px -60% 0px' });
  for (const heading of links.keys()) if (heading) watch.observe(heading);
}
