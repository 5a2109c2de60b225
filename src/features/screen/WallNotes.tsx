import type { CSSProperties } from 'react';

import type { Answer } from '../../model/stage.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { RevealFlip } from '../../ui/RevealFlip.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { narrowLevels, wideLevels, type Level } from './fitNotes.ts';
import { useFittedNotes } from './useFittedNotes.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useTurningPage } from './useTurningPage.ts';

interface WallNotesProps {
  readonly answers: readonly Answer[];
  readonly turning: boolean;
}

/** Answers as large as fits; on pages that turn by themselves when there are too many to be read from far. */
export function WallNotes({ answers, turning: justRevealed }: WallNotesProps) {
  const t = useMessages('screen');
  const wide = useMediaQuery('(min-width: 48rem) and (min-aspect-ratio: 1)');
  const levels = wide ? wideLevels : narrowLevels;
  const { room, trial, fit } = useFittedNotes(levels);
  const pages = fit?.pages ?? [];
  const { page, turning } = useTurningPage(pages.length);
  const shown = pages[page] ?? [];
  const level = levels[fit?.level ?? 0];
  const left = answers.length - shown.flat().length;

  return (
    <div className="relative flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.4)]">
      <div
        ref={room}
        key={page}
        className="arriving flex min-h-0 flex-1 gap-[calc(var(--u)*1.2)] overflow-hidden p-1"
        style={level && typeAt(level)}
      >
        {shown.map((column, index) => (
          // Columns have no name of their own: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <ul key={index} className="flex min-w-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
            {column.map((place) => {
              const answer = answers[place];
              return answer === undefined ? null : (
                <li key={answer.id}>
                  <RevealFlip
                    revealed
                    turnOnMount={justRevealed && page === 0}
                    back={<div className="answer-note h-full" />}
                    front={<WallNote answer={answer} />}
                  />
                </li>
              );
            })}
          </ul>
        ))}
      </div>
      {left > 0 && (
        <p className="tabular text-center text-[max(1rem,calc(var(--u)*1.5))] leading-tight text-muted">
          {turning
            ? t(($) => $.screen.page, { page: page + 1, pages: pages.length })
            : t(($) => $.screen.moreOnBoard, { count: left })}
        </p>
      )}
      <div
        ref={trial}
        inert
        aria-hidden="true"
        className="invisible absolute inset-x-0 top-0 h-0 overflow-hidden px-1"
      >
        {levels.map((one) => (
          <div key={`${one.columns}/${one.type}`} style={{ ...typeAt(one), width: columnWidth(one) }}>
            {answers.map((answer) => (
              <div key={answer.id}>
                <WallNote answer={answer} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const typeAt = ({ type }: Level): CSSProperties => ({ fontSize: `max(1.125rem, calc(var(--u) * ${type}))` });
const columnWidth = ({ columns }: Level) => `calc((100% - ${columns - 1} * var(--u) * 1.2) / ${columns})`;

/** One answer. A very long one is cut: it can be read whole on the board. */
function WallNote({ answer: { text, source, author } }: { readonly answer: Answer }) {
  return (
    <div className="[&_article>p:first-child]:line-clamp-7">
      <AnswerNote
        text={text}
        source={source}
        author={author === null ? undefined : author.name}
        size="wall"
      />
    </div>
  );
}
