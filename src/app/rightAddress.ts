/** A page that was opened at another address than the server's own: by http, or under a short name. */

/** In the query of a page that was sent here from another address. */
const sentHere = 'verwezen';

/**
 * Where a page at `here` belongs, or null when it is where it should be. `right` is the server's own address, empty where it
 * has none. A page that was sent on and comes back stays where it is, so that two servers never send it round; and nobody is
 * sent from https to http.
 */
export function rightAddress(here: string, right: string): string | null {
  const url = new URL(here);
  if (right === '' || url.searchParams.has(sentHere)) return null;
  const { origin, pathname: top } = new URL(right);
  if (url.origin === origin || (`https://${url.host}` === url.origin && origin === `http://${url.host}`))
    return null;
  const path = url.pathname.startsWith(top) ? url.pathname : top + url.pathname;
  const there = new URL(path + url.search + url.hash, origin);
  there.searchParams.set(sentHere, '');
  return there.href;
}

/** The address without the mark that it was sent here; null when there is none. */
export function withoutMark(here: string): string | null {
  const url = new URL(here);
  if (!url.searchParams.has(sentHere)) return null;
  url.searchParams.delete(sentHere);
  return url.href;
}

/** Goes to where this page belongs, and takes the mark of having come from elsewhere out of its address. */
export function goToRightAddress(right: string): void {
  const elsewhere = rightAddress(location.href, right);
  if (elsewhere !== null) location.replace(elsewhere);
  const clean = withoutMark(location.href);
  if (clean !== null) history.replaceState(null, '', clean);
}
