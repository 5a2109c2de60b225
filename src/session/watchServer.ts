/**
 * Whether the server answers ordinary requests while the live connection does not come: then something in between lets no
 * websockets through. It refuses them, or takes them and passes nothing on; a browser cannot tell either from a server
 * that is gone.
 */
import { base } from './base.ts';

/** A connection that comes by itself is there by then. */
const askEveryMs = 4_000;
/** One answer may fall in the moment in which the server, or the network, came back. */
const answersNeeded = 2;

async function answers(): Promise<boolean> {
  try {
    const response = await fetch(`${base}/healthz`, { cache: 'no-store' });
    // The page of a hotel or a proxy answers too, and says something else.
    return response.ok && (await response.text()) === 'ok';
  } catch {
    return false;
  }
}

/** Tells it each time that it asked, until it is stopped. */
export function watchServer(tell: (isBlocked: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let inRow = 0;
  let over = false;
  const ask = async () => {
    inRow = (await answers()) ? inRow + 1 : 0;
    if (over) return;
    tell(inRow >= answersNeeded);
    timer = setTimeout(() => void ask(), askEveryMs);
  };
  timer = setTimeout(() => void ask(), askEveryMs);
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
