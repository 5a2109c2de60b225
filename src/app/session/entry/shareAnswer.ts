/** The same request, but one that is made again while the first is under way gets the first one's answer. */
export function shareAnswer<Args extends readonly (string | undefined)[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  const underWay = new Map<string, Promise<Answer>>();
  return (...args) => {
    const key = args.join(' ');
    const busy = underWay.get(key) ?? ask(...args).finally(() => underWay.delete(key));
    underWay.set(key, busy);
    return busy;
  };
}
