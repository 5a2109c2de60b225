import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { formatDay, formatDayOf, formatMoment } from '../../messages/dates.ts';
import type { Block, Entry, Outline } from '../outline/outline.ts';
import type { NotesOptions } from '../wording.ts';
import type { OwnAnswer, OwnCard, OwnRecord } from './ownRecord.ts';

export type OwnTranslate = TranslateOf<TextsWith<'own'>>;

export interface OwnOptions extends NotesOptions {
  readonly now: number;
  readonly t: OwnTranslate;
}

const joined = (parts: readonly (string | false | null)[]) =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');

/** One's own answers in words of one language, for the same formats as the notes. */
export function ownOutline(record: OwnRecord, { locale, timeZone, now, t }: OwnOptions): Outline {
  const { title, date, cards, deleteAt } = record;
  const count = cards.reduce((sum, { answers }) => sum + answers.length, 0);

  const aside = ({ source, dots, inGroup, hidden }: OwnAnswer) =>
    joined([
      source && t(($) => $.ui.source[source]),
      dots !== null && dots > 0 && t(($) => $.own.dots, { count: dots }),
      inGroup && t(($) => $.ui.answer.inGroup),
      hidden !== null && t(($) => $.own.hidden),
    ]);
  const entry = (answer: OwnAnswer): Entry => ({
    card: null,
    text: answer.text,
    mark: null,
    source: answer.source,
    aside: aside(answer),
  });
  const blocks = ({ card, answers }: OwnCard): Block[] => [
    {
      type: 'card',
      card: {
        name: `${card.deck[locale]} ${card.number}`.trim(),
        question: card.question[locale],
        theme: card.theme,
      },
      mark: null,
      note: t(($) => $.own.count, { count: answers.length }),
    },
    { type: 'list', kind: 'answers', entries: answers.map(entry) },
  ];
  const about = [
    t(($) => $.own.file.yours),
    ...(cards.some(({ answers }) => answers.some(({ inGroup }) => inGroup))
      ? [t(($) => $.own.file.inGroup)]
      : []),
    t(($) => $.own.file.made, { moment: formatMoment(now, locale, timeZone) }),
    t(($) => $.own.file.deleted, { day: formatDayOf(deleteAt, locale, timeZone) }),
  ];
  return {
    locale,
    title,
    kind: t(($) => $.table.toOwn),
    subtitle: joined([t(($) => $.table.toOwn), formatDay(date, locale)]),
    draft: null,
    facts: [{ value: count, label: t(($) => $.own.answers, { count }) }],
    sections: [
      { id: 'conversation', title: t(($) => $.table.toOwn), blocks: cards.flatMap(blocks) },
      {
        id: 'about',
        title: t(($) => $.own.file.about),
        blocks: about.map((text): Block => ({ type: 'text', text, tone: 'plain' })),
      },
    ],
    madeAt: now,
  };
}
