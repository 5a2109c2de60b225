const longestPauseMs = 30_000;

/**
 * A part of a session that few people need: its code is fetched when it is first opened, so that nobody else waits for it.
 * `start` makes the part from its code.
 */
export function onDemand<Code, Part extends { readonly close: () => void }>(
  load: () => Promise<Code>,
  start: (code: Code) => Part,
) {
  let part: Part | undefined;
  let wanted = false;
  let coming = false;
  let tries = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((part: Part) => void)[] = [];

  const fetchCode = () => {
    clearTimeout(again);
    if (coming) return;
    coming = true;
    load().then(
      (code) => {
        coming = false;
        if (!wanted) return;
        const opened = (part ??= start(code));
        for (const then of waiting.splice(0)) then(opened);
      },
      () => {
        coming = false;
        tries += 1;
        if (wanted) again = setTimeout(fetchCode, Math.min(1_000 * 2 ** tries, longestPauseMs));
      },
    );
  };
  return {
    /** The open part; undefined while it is not open. */
    now: () => part,
    /** The open part. Throws while it is not open. */
    part: () => {
      if (part === undefined) throw new Error('This part of the session is not open');
      return part;
    },
    /** Opens it as soon as its code is here, and hands it to `then`. When the network fails, it is tried again later. */
    open: (then?: (part: Part) => void) => {
      wanted = true;
      if (part !== undefined) return then?.(part);
      if (then) waiting.push(then);
      fetchCode();
    },
    /** Closes it, also when it is still coming. It may be opened anew. */
    close: () => {
      wanted = false;
      waiting = [];
      clearTimeout(again);
      part?.close();
      part = undefined;
    },
  };
}
