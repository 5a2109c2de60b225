import { base } from '../../../session/base.ts';
import { paths } from '../../paths.ts';

const prefix = 'kennistafel-cards ';

/**
 * Keeps the pages of the cards on this device, so that they open without a network (public/offline.js gives them then).
 * Where a browser does not do that, as without https, nothing is lost: it throws, and nobody waits for it.
 */
export async function keepOffline(): Promise<void> {
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (worker === undefined) return;
  for (const scope of [paths.library, paths.ownDecks]) await worker.register(`${base}/offline.js`, { scope });
  // A card and a word are opened from the list without a network too.
  await Promise.all([import('./CardPage.tsx'), import('./GlossaryPage.tsx')]);
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith(`${base}/api/`));
  // A new build has another first script, and with it a store of its own: nothing of two builds comes together.
  const name = prefix + (document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '');
  const store = await caches.open(name);
  await store.addAll([paths.library, ...new Set(loaded.map(({ pathname }) => pathname))]);
  for (const other of await caches.keys())
    if (other.startsWith(prefix) && other !== name) await caches.delete(other);
}
