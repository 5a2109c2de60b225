/**
 * Something of a session that few people need: its code is fetched when it is first opened, so that nobody else waits for
 * it.
 */
export interface OnDemand<Part> {
  /** What is open; undefined while nothing is. */
  readonly now: () => Part | undefined;
  /** What is open. Throws while nothing is. */
  readonly part: () => Part;
  /** Opens it as soon as its code is here, and hands it to `then`. When the network fails, the next call tries again. */
  readonly open: (then?: (part: Part) => void) => void;
  /** Closes it, also when it is still coming. It may be opened anew. */
  readonly close: () => void;
}

/** Nothing is fetched yet. `start` makes the part from its code. */
export function onDemand<Code, Part extends { readonly close: () => void }>(
  load: () => Promise<Code>,
  start: (code: Code) => Part,
): OnDemand<Part> {
  let part: Part | undefined;
  let wanted = false;
  return {
    now: () => part,
    part: () => {
      if (part === undefined) throw new Error('This part of the session is not open');
      return part;
    },
    open: (then) => {
      wanted = true;
      if (part !== undefined) return then?.(part);
      load().then(
        (code) => {
          if (!wanted) return;
          part ??= start(code);
          then?.(part);
        },
        () => undefined,
      );
    },
    close: () => {
      wanted = false;
      part?.close();
      part = undefined;
    },
  };
}
