/** The worst of some values, by an order from best to worst; of none, the best. */
export function worstOf<const T>(order: readonly [T, ...T[]], values: readonly T[]): T {
  return order.findLast((value) => values.includes(value)) ?? order[0];
}
