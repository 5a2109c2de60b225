import { useMessages } from './language/useMessages.ts';

export interface Counted {
  readonly ready: number;
  readonly of: number;
}

/** Says how many are done. With a minimum the numbers are steps, and so are the words: nothing tells of one person. */
export function useCountWords(): (counted: Counted, minimum: number) => string {
  const t = useMessages();
  return ({ ready, of }, minimum) => {
    if (minimum === 0) return t(($) => $.round.ready, { ready, of });
    if (ready < minimum) return t(($) => $.round.steps.few, { count: minimum });
    if (ready >= of) return t(($) => $.round.steps.all);
    return ready > minimum
      ? t(($) => $.round.steps.most)
      : t(($) => $.round.steps.enough, { count: minimum });
  };
}
