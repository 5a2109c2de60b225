import { formatDay, formatDayOf, formatMoment } from '../../messages/dates.ts';
import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { Locale } from '../../messages/locale.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { entryOf, list, text } from '../outline/blocks.ts';
import type { Block, Outline } from '../outline/outline.ts';
import { joined } from '../wording.ts';
import type { OwnAnswer, OwnCard, OwnRecord } from './ownRecord.ts';

export type OwnTranslate = TranslateOf<TextsWith<'own'>>;

export interface OwnOptions {
  readonly locale: Locale;
  readonly now: number;
  readonly t: OwnTranslate;
}

/** Somebody's own answers in words of one language, for the same formats as the notes. */
export function ownOutline(record: OwnRecord, { locale, now, t }: OwnOptions): Outline {
  const { title, date, cards, deleteAt } = record;
  const all = cards.flatMap(({ answers }) => answers);
  const aside = ({ source, dots, inGroup, hidden }: OwnAnswer) =>
    joined([
      source && t(($) => $.ui.source[source]),
      dots !== null && dots > 0 && t(($) => $.own.dots, { count: dots }),
      inGroup && t(($) => $.ui.answer.inGroup),
      hidden !== null && t(($) => $.own.hidden),
    ]);
  const blocks = ({ card, answers }: OwnCard): Block[] => {
    const name = `${card.deck[locale]} ${card.number}`.trim();
    const note = t(($) => $.own.count, { count: answers.length });
    const entries = answers.map((answer) =>
      entryOf(answer.text, { source: answer.source, aside: aside(answer) }),
    );
    return [
      { type: 'card', card: { name, question: card.question[locale], theme: card.theme }, mark: null, note },
      ...list(entries, 'answers'),
    ];
  };
  const about = [
    t(($) => $.own.file.yours),
    all.some(({ inGroup }) => inGroup) ? t(($) => $.own.file.inGroup) : '',
    t(($) => $.own.file.made, { moment: formatMoment(now, locale) }),
    t(($) => $.own.file.deleted, { day: formatDayOf(deleteAt, locale) }),
  ];
  return {
    locale,
    title,
    kind: t(($) => $.table.toOwn),
    subtitle: joined([t(($) => $.table.toOwn), formatDay(date, locale)]),
    draft: null,
    facts: [{ value: all.length, label: t(($) => $.own.answers, { count: all.length }) }],
    sections: [
      { id: 'conversation', title: t(($) => $.table.toOwn), blocks: cards.flatMap(blocks) },
      { id: 'about', title: t(($) => $.own.file.about), blocks: about.flatMap((words) => text(words)) },
    ],
    madeAt: now,
  };
}
