/** What a facilitator can do next: a word for a button, which the catalogue has a text for, and what it does. */
import type { Command } from '../command.ts';

/** Something to ask of the authority, or of a dialog that asks for more first. */
export type Doing<O extends string = string> = { readonly command: Command } | { readonly opens: O };

export interface Action<W extends string = string, O extends string = string> {
  readonly word: W;
  readonly does: Doing<O>;
  /** Not everybody is done with what this ends, and it cannot be taken up again: it is asked once more. */
  readonly doubtful?: true;
}

/** An action that asks something of the authority at once. */
export function commanding<W extends string>(word: W, command: Command): Action<W, never> {
  return { word, does: { command } };
}

/** An action that ends what people are busy with: doubtful as long as not everybody is done. */
export function ending<A extends Action>(
  action: A,
  { ready, of }: Readonly<Record<'ready' | 'of', number>>,
): A {
  return ready > 0 && ready >= of ? action : { ...action, doubtful: true };
}
