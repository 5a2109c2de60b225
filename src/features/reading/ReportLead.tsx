import { useId } from 'react';

import type { CardLabel, NotesRecord } from '../../exports/notesRecord.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';

/** More would push what follows off the first page. */
const mostQuestions = 4;
const mostNames = 12;

/** For who was not there: who were, and what they talked about. */
export function ReportLead({ record }: { readonly record: NotesRecord }) {
  const t = useMessages('report');
  const id = useId();
  const people = useWho(record);
  const questions = record.discussed.map(({ card }) => card);
  const more = questions.length - mostQuestions;
  return (
    <section aria-labelledby={id} className="mt-9 flex flex-col gap-3 print:mt-6">
      <h2 id={id} className="serif text-[1.4rem] leading-tight font-semibold">
        {t(($) => $.reading.about)}
      </h2>
      <dl className="grid gap-x-6 gap-y-2.5 sm:grid-cols-[8rem_1fr]">
        <dt className="text-muted">{t(($) => $.reading.who)}</dt>
        <dd className="wrap-anywhere first-letter:uppercase">{people}</dd>
        {questions.length > 0 && (
          <>
            <dt className="text-muted">{t(($) => $.reading.questions, { count: questions.length })}</dt>
            <dd>
              <ul className="flex flex-col gap-1.5">
                {questions.slice(0, mostQuestions).map((card) => (
                  <Question key={card.cardId} card={card} />
                ))}
                {more > 0 && (
                  <li className="text-muted">{t(($) => $.reading.moreQuestions, { count: more })}</li>
                )}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Question({ card }: { readonly card: CardLabel }) {
  const { locale } = useLocale();
  return (
    <li className={`theme-${card.theme} flex break-inside-avoid gap-2`}>
      <span className="mt-1 text-(--theme)">
        <ThemeSign theme={card.theme} />
      </span>
      <span className="wrap-anywhere">{card.question[locale]}</span>
    </li>
  );
}

function useWho({ people, counts }: NotesRecord): string {
  const t = useMessages('report');
  const { participants } = counts;
  if (people === null)
    return participants === 0
      ? t(($) => $.reading.nobody)
      : t(($) => $.reading.nameless, { count: participants });
  const named = (names: readonly string[]) => names.join(', ');
  const parts = [
    people.facilitators.length > 0 &&
      t(($) => $.reading.facilitators, {
        count: people.facilitators.length,
        names: named(people.facilitators),
      }),
    people.participants.length > mostNames
      ? t(($) => $.reading.many, { count: participants })
      : people.participants.length > 0 &&
        t(($) => $.reading.participants, {
          count: people.participants.length,
          names: named(people.participants),
        }),
  ];
  return parts.filter((part) => part !== false).join(' · ') || t(($) => $.reading.nobody);
}
