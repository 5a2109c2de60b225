import { SourceSign } from '../../../ui/SourceSign.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { VotedThingProps } from './VotedThing.tsx';
import type { Voted } from './useVoted.ts';

/** What was voted on, in few lines: to see a whole outcome at a glance. */
export function VotedLine({ voted, children }: VotedThingProps) {
  const t = useMessages('vote');
  return (
    <article className="paper flex flex-col gap-1 px-3 py-1.5 text-[0.9375rem] leading-snug">
      {voted.kind === 'gone' ? (
        <p className="text-muted">{t(($) => $.vote.offTable)}</p>
      ) : (
        <p className="line-clamp-3 wrap-anywhere">
          <Before voted={voted} />
          {wordsOf(voted)}
        </p>
      )}
      {children}
    </article>
  );
}

function Before({ voted }: { readonly voted: Voted }) {
  if (voted.kind === 'card')
    return <strong className={`theme-${voted.card.theme} text-(--theme)`}>{voted.card.label} </strong>;
  if (voted.kind !== 'answer' || voted.answer.source === null) return null;
  return (
    <span className="mr-2 text-muted">
      <SourceSign source={voted.answer.source} />
    </span>
  );
}

function wordsOf(voted: Exclude<Voted, { readonly kind: 'gone' }>): string {
  switch (voted.kind) {
    case 'card':
      return voted.card.question;
    case 'answer':
      return voted.answer.text;
    case 'cluster':
      return voted.title;
  }
}
