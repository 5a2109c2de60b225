/**
 * A service worker for the pages of the cards alone: its scope is theirs (src/app/pages/library/keepOffline.ts), so no session
 * ever comes by here. With a network it changes nothing; without one it gives what keepOffline.ts kept.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

/** A path of this server, which need not be at the top of its address. */
const here = (path) => new URL(path, location.href).pathname;

/** What was kept for this request. Every page of the cards is the same file; the address says which one it shows. */
const keptFor = (request) =>
  // The version behind the address of a house style is not kept with it.
  caches.match(request.mode === 'navigate' ? here('kaarten') : request, { ignoreSearch: true });

async function answer(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await keptFor(request);
    if (kept === undefined) throw error;
    return kept;
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith(here('api/'))) return;
  event.respondWith(answer(request));
});
