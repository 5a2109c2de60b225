/** What to do when code or texts of a page cannot be fetched: try again, and load the page anew after an update. */

const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** A browser may keep it that a file did not come, and never ask for it again until the page is loaded anew. */
const triesBeforeLoadingAnew = 3;
const loadedFor = 'kt-loaded-for';

const mainHere = () => document.querySelector('script[type="module"][src]')?.getAttribute('src');

/** The main script of the pages that the server has now; null when it cannot be asked. */
async function mainNow(): Promise<string | null> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return null;
    return /<script type="module"[^>]* src="([^"]+)"/u.exec(await response.text())?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Whether loading the page anew takes nothing from anybody: no words in a field, and nothing that waits for the server. */
function isCalm(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input[type="text"]',
  );
  if ([...fields].some((field) => !field.readOnly && field.value.trim() !== '')) return false;
  // Whoever would have the browser ask now, has something to lose.
  return dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Remembers that the page is loaded anew for these pages. False when it was before, or when it cannot be remembered. */
function isFirstTimeFor(main: string): boolean {
  try {
    if (sessionStorage.getItem(loadedFor) === main) return false;
    sessionStorage.setItem(loadedFor, main);
    return true;
  } catch {
    return false;
  }
}

/** Whether the page must be loaded anew before a part can come. Does so at once where nobody notices, and once only. */
export async function mustLoadAnew(tries: number): Promise<boolean> {
  const main = await mainNow();
  if (main === null || (main === mainHere() && tries < triesBeforeLoadingAnew)) return false;
  if (isCalm() && isFirstTimeFor(main)) location.reload();
  return true;
}

interface Trying {
  /** Fetches it, once; rejects when it does not come. */
  readonly fetchAgain: () => Promise<unknown>;
  readonly onHere: () => void;
  /** The page must be loaded anew first. */
  readonly onOutdated: () => void;
}

/** Tries again after growing pauses, and as soon as there is a network, until it is here. */
export function keepTrying({ fetchAgain, onHere, onOutdated }: Trying) {
  let tries = 0;
  let busy = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(now, Math.min(firstPauseMs * 2 ** tries, longestPauseMs));
  };
  const attempt = async () => {
    try {
      await fetchAgain();
      if (!over) onHere();
      stop();
    } catch {
      tries += 1;
      if ((await mustLoadAnew(tries)) && !over) onOutdated();
      pause();
    }
  };
  const now = () => {
    if (busy || over) return;
    busy = true;
    void attempt().finally(() => {
      busy = false;
    });
  };
  const stop = () => {
    over = true;
    clearTimeout(timer);
    removeEventListener('online', now);
  };
  addEventListener('online', now);
  pause();
  return { now, stop };
}
