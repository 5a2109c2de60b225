import { useMessages } from './language/useMessages.ts';

interface OutcomeWordsProps {
  /** Null while nobody said. */
  readonly outcome: { readonly kind: 'done' | 'going-on' | 'let-go'; readonly text: string } | null;
}

/** What became of an action of an earlier session, with a word about it. As large as the type around it. */
export function OutcomeWords({ outcome }: OutcomeWordsProps) {
  const t = useMessages('earlier');
  const kind = t(($) => $.earlier.outcome[outcome?.kind ?? 'none']);
  return (
    <p dir="auto" className="wrap-anywhere">
      <strong className={outcome === null ? 'font-normal text-muted italic' : 'font-semibold'}>{kind}</strong>
      {outcome !== null && outcome.text !== '' && ` · ${outcome.text}`}
    </p>
  );
}
