import { useId, type ReactNode } from 'react';

import { formatDay } from '../../messages/dates.ts';
import { joined } from '../../exports/wording.ts';
import type { OwnAnswer, OwnRecord } from '../../exports/own/ownRecord.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { CardName } from '../../ui/CardName.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface OwnCardsProps {
  readonly record: OwnRecord;
  /** What its author can do with an answer. */
  readonly children: (answer: OwnAnswer) => ReactNode;
}

/** Somebody's own answers, each under its card. */
export function OwnCards({ record, children }: OwnCardsProps) {
  const { locale } = useLocale();
  const id = useId();
  return (
    <div className="flex flex-col gap-7">
      {record.cards.map(({ card, answers }) => (
        <section key={card.cardId} aria-labelledby={`${id}-${card.cardId}`} className="flex flex-col gap-2.5">
          <h3 id={`${id}-${card.cardId}`}>
            <CardName name={`${card.deck[locale]} ${card.number}`} theme={card.theme} />
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

/** What somebody is going to do, as it was written down. */
export function OwnActions({ record: { actions } }: Pick<OwnCardsProps, 'record'>) {
  const t = useMessages('own');
  const { locale } = useLocale();
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2.5">
      <h3 id={id} className="text-lg font-semibold">
        {t(($) => $.own.actions)}
      </h3>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {actions.map(({ id: action, text, who, when }) => (
          <li key={action}>
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {text}
            </p>
            <p dir="auto" className="text-[0.9375rem] wrap-anywhere text-muted">
              {joined([who, formatDay(when, locale)])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened to an answer: its dots, and whether and why it is hidden. */
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
