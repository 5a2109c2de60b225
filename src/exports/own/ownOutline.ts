import { formatDay, formatDayOf, formatMoment } from '../../messages/dates.ts';
import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { Locale } from '../../messages/locale.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { entryOf, list, text } from '../outline/blocks.ts';
import type { Block, Outline, Section } from '../outline/outline.ts';
import { joined } from '../wording.ts';
import type { OwnAnswer, OwnCard, OwnRecord } from './ownRecord.ts';

export type OwnTranslate = TranslateOf<TextsWith<'own'>>;

export interface OwnOptions {
  readonly locale: Locale;
  readonly now: number;
  /** The personal link that is to be in it; null for none. */
  readonly link: string | null;
  readonly t: OwnTranslate;
}

/** Somebody's own answers in words of one language, for the same formats as the notes. */
export function ownOutline(record: OwnRecord, { locale, now, link, t }: OwnOptions): Outline {
  const { title, date, cards, actions, deleteAt, closed, named } = record;
  const all = cards.flatMap(({ answers }) => answers);
  const aside = ({ source, dots, inGroup, hidden }: OwnAnswer) =>
    joined([
      source && t(($) => $.ui.source[source]),
      dots !== null && dots > 0 && t(($) => $.own.dots, { count: dots }),
      inGroup && t(($) => $.ui.answer.inGroup),
      hidden !== null && t(($) => $.own.hidden),
    ]);
  const cardBlocks = ({ card, answers }: OwnCard): Block[] => {
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
  const tasks = actions.map(({ text: words, who, when }) =>
    entryOf(words, { aside: joined([who, formatDay(when, locale)]) }),
  );
  const day = formatDayOf(deleteAt, locale);
  const linked: readonly Block[] =
    link === null
      ? []
      : [
          ...text(t(($) => $.own.file.link.what)),
          { type: 'text', text: link, tone: 'link' },
          ...text(t(($) => $.own.file.link.careful)),
          ...text(t(($) => $.own.file.link.until, { day })),
          ...(closed ? [] : text(t(($) => $.own.file.link.grows))),
        ];
  const about = [
    t(($) => $.own.file.yours),
    t(($) => {
      if (!named) return $.own.file.nameless;
      return actions.length > 0 ? $.own.file.actions : $.own.file.noActions;
    }),
    all.some(({ inGroup }) => inGroup) ? t(($) => $.own.file.inGroup) : '',
    t(($) => $.own.file.made, { moment: formatMoment(now, locale) }),
    t(($) => $.own.file.deleted, { day }),
  ];
  const sections: readonly Section[] = [
    { id: 'conversation', title: t(($) => $.table.toOwn), blocks: cards.flatMap(cardBlocks) },
    { id: 'agreed', title: t(($) => $.own.actions), blocks: list(tasks) },
    { id: 'own-link', title: t(($) => $.own.link.title), blocks: linked },
    { id: 'about', title: t(($) => $.own.file.about), blocks: about.flatMap((words) => text(words)) },
  ];
  return {
    locale,
    title,
    kind: t(($) => $.table.toOwn),
    subtitle: joined([t(($) => $.table.toOwn), formatDay(date, locale)]),
    draft: null,
    facts: [{ value: all.length, label: t(($) => $.own.answers, { count: all.length }) }],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    madeAt: now,
  };
}
