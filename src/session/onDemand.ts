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
  return {
    /** The open part; undefined while it is not open. */
    now: () => part,
    /** The open part. Throws while it is not open. */
    part: () => {
      if (part === undefined) throw new Error('This part of the session is not open');
      return part;
    },
    /** Opens it as soon as its code is here, and hands it to `then`. When the network fails, the next call tries again. */
    open: (then?: (part: Part) => void) => {
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
    /** Closes it, also when it is still coming. It may be opened anew. */
    close: () => {
      wanted = false;
      part?.close();
      part = undefined;
    },
  };
}
