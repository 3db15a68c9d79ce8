import { language } from './texts.js';

const quiet = 4000;

/** Keeps the town for days without a network, once nothing has been fetched for a while; an update takes over at the next start. */
export async function keepOffline() {
  if (!('serviceWorker' in navigator)) return;
  const scope = `/${language}/cesagramville`;
  try {
    const known = await navigator.serviceWorker.getRegistration(scope);
    if (!known) await networkIsQuiet();
    const registration = await navigator.serviceWorker.register(`${scope}/worker.js`, { scope });
    // Nothing has been begun yet: the new town may come in at once; progress lies in the browser's storage.
    if (registration.waiting && known) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting.postMessage('take over');
    }
  } catch { /* a browser that forbids it plays online */ }
}

/** Somebody on a slow line plays first; the rest of the town comes in pauses. */
function networkIsQuiet() {
  return new Promise(resolve => {
    let timer = setTimeout(resolve, quiet);
    new PerformanceObserver(() => { clearTimeout(timer); timer = setTimeout(resolve, quiet); }).observe({ type: 'resource' });
  });
}
