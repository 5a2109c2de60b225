/** The three knowledge sources (source: the reflection questions S3, deck Kennisbronnen). */
export const sources = ['experience', 'professional', 'scientific'] as const;
export type Source = (typeof sources)[number];

/** Whether a value names a knowledge source. */
export function isSource(value: unknown): value is Source {
  return sources.some((source) => source === value);
}
