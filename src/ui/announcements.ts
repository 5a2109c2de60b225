export interface Announcement {
  readonly id: number;
  readonly text: string;
  /** Read out, not shown. */
  readonly quiet: boolean;
  /** From when it is said, in ms. */
  readonly since: number;
}

/** The first is said now, and the others wait. */
export type Queue = readonly Announcement[];

type Change = Omit<Announcement, 'since'> & { readonly at: number };

const mostWaiting = 8;

/** One more message to say. What waits already is not said twice, and of too much the oldest is left out. */
export function withOneMore(queue: Queue, { at, ...message }: Change): Queue {
  const [now, ...waiting] = queue;
  if (now === undefined) return [{ ...message, since: at }];
  const others = waiting.filter(({ text }) => text !== message.text);
  return [now, ...[...others, { ...message, since: at }].slice(-mostWaiting)];
}

/** What is left when the first has been said. */
export function withoutFirst([, next, ...waiting]: Queue, at: number): Queue {
  return next === undefined ? [] : [{ ...next, since: at }, ...waiting];
}

/** How long the first is said, in ms: shorter while others wait, and shortest when it need not be seen. */
export function saidForMs([now, next]: Queue): number {
  if (next === undefined) return 4_500;
  return now?.quiet ? 1_200 : 1_500;
}
