import { useId, type ReactNode } from 'react';

import type { OwnAnswer, OwnRecord } from '../../exports/own/ownRecord.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';

interface OwnCardsProps {
  readonly record: OwnRecord;
  /** What one can do with an answer. */
  readonly children: (answer: OwnAnswer) => ReactNode;
}

/** One's own answers under the cards that they are to. */
export function OwnCards({ record, children }: OwnCardsProps) {
  const { locale } = useLocale();
  const id = useId();
  return (
    <div className="flex flex-col gap-7">
      {record.cards.map(({ card, answers }) => (
        <section key={card.cardId} aria-labelledby={`${id}-${card.cardId}`} className="flex flex-col gap-2.5">
          <h3 id={`${id}-${card.cardId}`}>
            <span
              className={`theme-${card.theme} inline-flex items-center gap-1.5 font-sans font-semibold text-(--theme)`}
            >
              <ThemeSign theme={card.theme} />
              {`${card.deck[locale]} ${card.number}`}
            </span>
            <span className="serif mt-0.5 block text-xl leading-snug wrap-anywhere">
              {card.question[locale]}
            </span>
          </h3>
          <ul className="flex flex-col gap-2.5">
            {answers.map((answer) => (
              <li key={answer.id}>
                <AnswerNote text={answer.text} source={answer.source} inGroup={answer.inGroup}>
                  <Standing answer={answer} />
                  {children(answer)}
                </AnswerNote>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What became of it: its dots, and that it is hidden and why. */
function Standing({ answer: { dots, hidden } }: { readonly answer: OwnAnswer }) {
  const t = useMessages('own', 'reveal');
  return (
    <>
      {dots !== null && (
        <p className="text-[0.9375rem] text-muted">{t(($) => $.own.dots, { count: dots })}</p>
      )}
      {hidden !== null && (
        <p className="text-[0.9375rem] text-attention">
          <strong className="font-semibold">{t(($) => $.revealed.hidden.yours)}.</strong>{' '}
          {t(($) => $.revealed.hidden.because[hidden])}
        </p>
      )}
    </>
  );
}
