import type { Answer } from '../model/session/stage.ts';
import type { Source } from '../model/source.ts';

/** How many answers rest on each knowledge source, and how many name none. */
export interface SourceBalance extends Readonly<Record<Source, number>> {
  readonly untagged: number;
}

/** Counts answers by their knowledge source. */
export function sourceBalance(answers: readonly Pick<Answer, 'source'>[]): SourceBalance {
  const balance = { experience: 0, professional: 0, scientific: 0, untagged: 0 };
  for (const { source } of answers) balance[source ?? 'untagged'] += 1;
  return balance;
}
