import { Notice } from './Notice.tsx';

export interface MinimumLineProps {
  /** What is needed before anything is shown, or that a facilitator goes on with less; null in a session with names. */
  readonly words: string | null;
  /** Whether a facilitator goes on with less: then it warns. */
  readonly openly: boolean;
}

/** Without names: how many must take part before anything is shown, or that a facilitator goes on with fewer. */
export function MinimumLine({ words, openly }: MinimumLineProps) {
  if (words === null) return null;
  return openly ? (
    <Notice tone="warning" live>
      {words}
    </Notice>
  ) : (
    <p className="text-[0.9375rem] text-muted">{words}</p>
  );
}
