import { useMessages } from './language/useMessages.ts';

export interface Counted {
  readonly ready: number;
  readonly of: number;
  /** Where people lay something on the table. */
  readonly laid?: number | undefined;
}

/** How far everybody is, for a bar: laying something down goes before being done. */
export const furthest = ({ ready, laid = 0 }: Counted): number => Math.max(ready, laid);

/**
 * Says how many laid something down and how many are done. With a minimum the numbers are steps, and so are the words:
 * nothing tells of one person.
 */
export function useCountWords(): (counted: Counted, minimum: number) => string {
  const t = useMessages();
  return ({ ready, of, laid }, minimum) => {
    const step = (reached: number) =>
      reached < minimum ? 'few' : reached >= of ? 'all' : reached > minimum ? 'most' : 'enough';
    const values = { count: minimum };
    const done = () => t(($) => $.round.steps[step(ready)], values);
    if (laid === undefined) return minimum === 0 ? t(($) => $.round.ready, { ready, of }) : done();
    const [lies, also] =
      minimum === 0
        ? [t(($) => $.round.laid, { count: laid, of }), () => t(($) => $.round.alsoDone, { ready })]
        : [t(($) => $.round.laidSteps[step(laid)], values), done];
    // Nobody need say that they are done.
    return ready > 0 ? `${lies} · ${also()}` : lies;
  };
}
