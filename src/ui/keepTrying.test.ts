import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepTrying } from './keepTrying.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Setting {
  /** The main script of the pages on the server; null when there is no connection. */
  readonly onServer: string | null;
  readonly fields?: readonly { readonly value: string; readonly readOnly?: boolean }[];
  readonly unsaved?: boolean;
  readonly storage?: 'there' | 'refused';
}

const here = '/assets/index-old.js';

/** A page in which a part is missing, as long as `fetchAgain` fails. */
function page({ onServer, fields = [], unsaved = false, storage = 'there' }: Setting) {
  const events = new EventTarget();
  if (unsaved) events.addEventListener('beforeunload', (event) => event.preventDefault());
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new DOMException('No storage here', 'SecurityError');
  };
  const reload = vi.fn<() => void>();
  const server = { main: onServer };
  const globals = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    document: {
      querySelector: () => ({ getAttribute: () => here }),
      querySelectorAll: () => fields,
    },
    location: { reload },
    sessionStorage:
      storage === 'refused'
        ? { getItem: refuse, setItem: refuse }
        : {
            getItem: (name: string) => kept.get(name) ?? null,
            setItem: (name: string, value: string) => kept.set(name, value),
          },
    fetch: () =>
      server.main === null
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(new Response(`<script type="module" crossorigin src="${server.main}"></script>`)),
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const fetchAgain = vi.fn<() => Promise<unknown>>(() => Promise.reject(new TypeError('not there')));
  const onHere = vi.fn<() => void>();
  const onOutdated = vi.fn<() => void>();
  const start = () => keepTrying({ fetchAgain, onHere, onOutdated });
  return { server, events, reload, fetchAgain, onHere, onOutdated, start, trying: start() };
}

const secondsLater = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe('a part that could not be fetched', () => {
  it('[U34] is tried again after growing pauses, until it is here', async () => {
    const { fetchAgain, onHere, reload } = page({ onServer: null });
    await secondsLater(2);
    expect(fetchAgain).toHaveBeenCalledTimes(1);
    await secondsLater(3.9);
    expect(fetchAgain).toHaveBeenCalledTimes(1);
    await secondsLater(0.1);
    expect(fetchAgain).toHaveBeenCalledTimes(2);
    await secondsLater(600);
    const tries = fetchAgain.mock.calls.length;
    expect(tries).toBeLessThan(20);
    fetchAgain.mockResolvedValueOnce(null);
    await secondsLater(60);
    expect(onHere).toHaveBeenCalledOnce();
    await secondsLater(600);
    expect(fetchAgain).toHaveBeenCalledTimes(tries + 1);
    expect(reload).not.toHaveBeenCalled();
  });

  it('[U34] is tried at once when there is a network again, and by a press', async () => {
    const { events, trying, fetchAgain, onHere } = page({ onServer: null });
    events.dispatchEvent(new Event('online'));
    await secondsLater(0);
    expect(fetchAgain).toHaveBeenCalledTimes(1);
    fetchAgain.mockResolvedValueOnce(null);
    trying.now();
    trying.now();
    await secondsLater(0);
    expect(fetchAgain).toHaveBeenCalledTimes(2);
    expect(onHere).toHaveBeenCalledOnce();
  });

  it('[U34] is left alone once its place is gone', async () => {
    const { trying, events, fetchAgain } = page({ onServer: null });
    trying.stop();
    events.dispatchEvent(new Event('online'));
    trying.now();
    await secondsLater(600);
    expect(fetchAgain).not.toHaveBeenCalled();
  });

  it('[U35] comes with the page loaded anew, once, when the server has other pages', async () => {
    const { reload, start } = page({ onServer: '/assets/index-new.js' });
    await secondsLater(2);
    expect(reload).toHaveBeenCalledOnce();
    // The same happens on the page that was loaded anew: something between keeps the old pages.
    start();
    await secondsLater(600);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('[U35] comes so too where the browser keeps it that the file was not there', async () => {
    const { reload } = page({ onServer: here });
    await secondsLater(2 + 4);
    expect(reload).not.toHaveBeenCalled();
    await secondsLater(8);
    expect(reload).toHaveBeenCalledOnce();
    await secondsLater(600);
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['there are words in a field', { fields: [{ value: 'Half geschr' }] }],
    ['something is not saved', { unsaved: true }],
    ['it cannot be remembered that it was done', { storage: 'refused' }],
  ] as const)('[U35] waits for a person when %s', async (_why, setting) => {
    const { reload, onOutdated } = page({ onServer: '/assets/index-new.js', ...setting });
    await secondsLater(600);
    expect(reload).not.toHaveBeenCalled();
    expect(onOutdated).toHaveBeenCalled();
  });

  it('[U35] takes what cannot be changed, and spaces, for no words', async () => {
    const fields = [{ value: 'https://kennistafel.example.nl', readOnly: true }, { value: ' ' }];
    const { reload } = page({ onServer: '/assets/index-new.js', fields });
    await secondsLater(2);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('[U35] is no reason to load anything anew while there is no connection', async () => {
    const { reload, onOutdated } = page({ onServer: null });
    await secondsLater(3_600);
    expect(reload).not.toHaveBeenCalled();
    expect(onOutdated).not.toHaveBeenCalled();
  });
});
