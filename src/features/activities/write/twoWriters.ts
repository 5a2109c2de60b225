import type { Draft } from '../../../model/session/desk.ts';

interface Meeting {
  /** What stands in the field from now on. */
  readonly draft: Draft;
  /** What must not be lost beside it; null when nothing changes there. */
  readonly elsewhere: string | null;
}

interface Arrival {
  readonly here: Draft;
  readonly arriving: Draft;
  /** Something was typed here that is not kept yet. */
  readonly dirty: boolean;
  /** Somebody is at the field, typing or not. */
  readonly atField: boolean;
}

/**
 * A draft that arrives from another window of the same person. Nobody at the field here, or nothing in it: it is taken
 * over. Somebody there: the text stays as it is, and the other waits beside it. An empty one was handed in elsewhere: an
 * untouched copy goes too, or it would be handed in twice.
 */
export function meet({ here, arriving, dirty, atField }: Arrival): Meeting {
  const nothing = arriving.text.trim() === '';
  const free = !atField || here.text.trim() === '';
  if (!dirty && (free || nothing)) return { draft: arriving, elsewhere: null };
  const known = nothing || here.text.includes(arriving.text);
  return { draft: here, elsewhere: known ? null : arriving.text };
}
