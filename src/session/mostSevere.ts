/** The most severe of some values, by an order from best to worst; of none, the best. */
export function mostSevere<const T>(order: readonly [T, ...T[]], values: readonly T[]): T {
  return order.findLast((value) => values.includes(value)) ?? order[0];
}
