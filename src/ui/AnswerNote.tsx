import { Lightbulb, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';
import { SourceSign, type SourceName } from './SourceSign.tsx';
import type { ThemeName } from './ThemeSign.tsx';

export interface AnswerNoteProps {
  readonly text: string;
  readonly source?: SourceName | null | undefined;
  /** A name, or null in a session without names. Left out where the author is said nearby. */
  readonly author?: string | null | undefined;
  /** The card this answers, as people say it: 'Kennisbronnen 3'. */
  readonly cardLabel?: string | undefined;
  readonly theme?: ThemeName | undefined;
  /** wall: as large as the type around it. */
  readonly size?: 'board' | 'list' | 'big' | 'wall';
  readonly insight?: boolean | undefined;
  /** Its author wants it in no report: said wherever the answer is shown, so that nobody takes it into a report. */
  readonly inGroup?: boolean | undefined;
  readonly picked?: boolean | undefined;
  readonly children?: ReactNode;
}

const measures = {
  board: 'w-[11.875rem] p-2.5 pl-3 gap-1.5 text-[0.9375rem]',
  list: 'p-3.5 gap-2 text-base',
  wall: 'p-[0.4em] pl-[0.7em] gap-[0.15em]',
  big: 'p-[1.4vw] gap-[0.6vw] text-[clamp(1.25rem,1.9vw,3rem)]',
} as const;

/** What one member wrote to one card: the words first, then where they come from. */
export function AnswerNote({
  text,
  source,
  author,
  cardLabel,
  theme,
  size = 'list',
  insight = false,
  inGroup = false,
  picked = false,
  children,
}: AnswerNoteProps) {
  const t = useMessages();
  const hasFooter = source || author !== undefined || cardLabel || insight || inGroup;
  return (
    <article
      data-picked={picked || undefined}
      className={`answer-note settle ${source ? `source-${source}` : ''} flex flex-col ${measures[size]}`}
    >
      <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
      {hasFooter && (
        <p className="flex flex-wrap items-center gap-x-[0.75em] gap-y-0.5 text-[0.875em] text-muted">
          {source && <SourceSign source={source} />}
          {author !== undefined && (
            <span className="answer-author">{author ?? t(($) => $.ui.answer.nameless)}</span>
          )}
          {cardLabel && (
            <span className={theme ? `theme-${theme} font-semibold text-(--theme)` : 'font-semibold'}>
              {cardLabel}
            </span>
          )}
          {inGroup && (
            <span className="inline-flex items-center gap-1">
              <UsersRound aria-hidden="true" className="size-[1.1em] shrink-0" />
              {t(($) => $.ui.answer.inGroup)}
            </span>
          )}
          {insight && <InsightMark />}
        </p>
      )}
      {children}
    </article>
  );
}

export function InsightMark() {
  const t = useMessages();
  return (
    <span className="ml-auto inline-flex items-center gap-1 font-semibold text-attention">
      <Lightbulb aria-hidden="true" className="size-[1.1em]" />
      {t(($) => $.ui.answer.insight)}
    </span>
  );
}
