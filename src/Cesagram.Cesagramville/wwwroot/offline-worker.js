// The town offline. `self.town` (version, page, files) is set by the address that imports this file.
const cacheName = `cesagramville ${self.town.page} ${self.town.version}`;

self.addEventListener('install', event => event.waitUntil(keepAll()));

async function keepAll() {
  const cache = await caches.open(cacheName);
  // Few at a time: somebody is playing meanwhile.
  const wanted = [self.town.page, ...self.town.files];
  const next = async () => {
    for (let address = wanted.shift(); address; address = wanted.shift()) {
      const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      await cache.put(address, answer);
    }
  };
  await Promise.all([next(), next()]);
}

self.addEventListener('message', event => { if (event.data === 'take over') self.skipWaiting(); });

self.addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => name.startsWith(`cesagramville ${self.town.page} `) && name !== cacheName);
  await Promise.all(old.map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(cacheName);
  const page = request.mode === 'navigate' && new URL(request.url).pathname === self.town.page;
  const path = new URL(request.url).pathname;
  // Addresses with a fingerprint (game.a1b2c3.css) are kept under their plain name.
  const kept = await cache.match(page ? self.town.page : path) ?? await cache.match(path.replace(/\.[a-z0-9]{10}(\.[a-z0-9]+)$/, '$1'));
  return kept ?? fetch(request);
}
