import { useMessages } from '../../../ui/language/useMessages.ts';

export interface ResultBarProps {
  /** In words: `gedeelde 2e plaats`. */
  readonly place: string;
  readonly dots: number;
  /** Of the most that one thing got. */
  readonly share: number;
  readonly first: boolean;
}

/** What one thing got: its place, its dots, and how these compare. */
export function ResultBar({ place, dots, share, first }: ResultBarProps) {
  const t = useMessages('vote');
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className={first ? 'font-bold' : 'text-muted'}>{place}</span>
        <span className="tabular font-semibold">{t(($) => $.vote.results.dots, { count: dots })}</span>
      </p>
      <div
        aria-hidden="true"
        className="forced-line h-2.5 overflow-hidden rounded-full border border-transparent bg-line"
      >
        <div
          className="keeps-colour h-full origin-left rounded-full bg-action"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  );
}
