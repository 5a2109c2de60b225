import { Notice } from './Notice.tsx';

export interface MinimumLineProps {
  /** What is needed before anything is shown. */
  readonly words: string;
  /** What it means that a facilitator wants to go on with less; null while nobody does. */
  readonly openly: string | null;
}

/** Without names: how many must take part before anything is shown, or that a facilitator goes on with fewer. */
export function MinimumLine({ words, openly }: MinimumLineProps) {
  return openly === null ? (
    <p className="text-[0.9375rem] text-muted">{words}</p>
  ) : (
    <Notice tone="warning" live>
      {openly}
    </Notice>
  );
}
