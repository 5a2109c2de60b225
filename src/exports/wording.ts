/** The sentences of the notes, the same in every format. They are plain text: each format escapes them. */
import type { Locale } from '../messages/locale.ts';
import { createNotesTranslator, type NotesTranslate } from '../messages/notesTranslator.ts';
import type { Localized } from '../model/deck.ts';
import { offAtFirst } from '../model/session/report.ts';
import { leftOutName } from './withoutWords.ts';
import { formatDay, formatDayOf, formatMoment } from '../messages/dates.ts';
import type {
  CardLabel,
  NotesRecord,
  RecordedAnswer,
  RecordedCluster,
  RecordedHarvest,
} from './notesRecord.ts';

/** A number with what it counts. */
export interface Fact {
  readonly value: number;
  readonly label: string;
}

/** The sentences of one set of notes, in one language. */
export function createWording(record: NotesRecord, locale: Locale) {
  const t = createNotesTranslator(locale);
  const { draft } = record;
  const inLocale = (text: Localized) => text[locale];
  const dotCount = (count: number) => `${count} ${t(($) => $.notes.count.dots, { count })}`;
  const cardLabel = (card: CardLabel) => `${inLocale(card.deck)} ${card.number}`.trim();

  return {
    t,
    locale,
    inLocale,
    /** What kind of document, when and where: "Verslag · 12 november 2026 · …". */
    subtitle: joined([t(($) => $.notes.kind), formatDay(record.date, locale), municipalityOf(record, t)]),
    facts: factsOf(record, t),
    cardLabel,
    question: (card: CardLabel) => inLocale(card.question),
    when: (harvest: RecordedHarvest) => formatDay(harvest.when, locale),
    /** The names and the day of an agreement, as far as known: "Mirjam · 1 februari 2027". */
    whoAndWhen: (harvest: RecordedHarvest) => joined([harvest.who, formatDay(harvest.when, locale)]),
    /** Where an answer comes from, as far as known: "ervaring · Mirjam · later verbeterd". */
    origin: ({ source, author, corrected, dots }: RecordedAnswer) =>
      joined([
        source && t(($) => $.notes.source[source]),
        author,
        corrected && t(($) => $.notes.conversation.corrected),
        dots !== null && dots > 0 && dotCount(dots),
      ]),
    dotCount,
    answerCount: (count: number) => `${count} ${t(($) => $.notes.count.answers, { count })}`,
    /** "Inzicht", for what people marked. */
    insightMark: ({ insight }: { readonly insight: boolean }) =>
      insight ? t(($) => $.notes.insights.mark) : null,
    clusterTitle: (cluster: Pick<RecordedCluster, 'title'>) =>
      cluster.title || t(($) => $.notes.clusters.untitled),
    nothingAgreed: t(($) => {
      if ((record.leftOut.items?.harvest ?? 0) > 0) return $.notes.agreed.leftOut;
      return draft ? $.notes.agreed.noneYet : $.notes.agreed.none;
    }),
    nothingRevealed: t(($) => (draft ? $.notes.conversation.noneYet : $.notes.conversation.none)),
    notDiscussed: t(($) => (draft ? $.notes.notDiscussed.titleYet : $.notes.notDiscussed.title)),
    /** The people who were there, by role; empty in a session without names. */
    people: peopleOf(record, t),
    roles: rolesOf(record, t),
    /** How these notes came about, one sentence each. */
    about: [
      authorship(record, t),
      t(($) => $.notes.about.published),
      ...editing(record, t, locale),
      ...(record.counts.hidden > 0 ? [t(($) => $.notes.about.hidden, { count: record.counts.hidden })] : []),
      ...(record.counts.inGroup > 0
        ? [t(($) => $.notes.about.inGroup, { count: record.counts.inGroup })]
        : []),
      t(($) => $.notes.about.made, { moment: formatMoment(record.madeAt, locale) }),
      t(($) => $.notes.about.deleted, { day: formatDayOf(record.deleteAt, locale) }),
    ],
  };
}

export type Wording = ReturnType<typeof createWording>;

/** "Rivierstad, met 25.001 tot 50.000 inwoners"; without its name "gemeente met …". */
function municipalityOf({ municipality, sizeClass }: NotesRecord, t: NotesTranslate): string | null {
  if (sizeClass === null) return municipality;
  const size = t(($) => $.notes.size[sizeClass]);
  if (municipality === null) return t(($) => $.notes.municipality, { size });
  return `${municipality}, ${size}`;
}

/** The parts that say something, as one line. */
export function joined(parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
}

/** Whether answers carry names, and when not, why. */
function authorship({ named, leftOut }: NotesRecord, t: NotesTranslate): string {
  if (!named) return t(($) => $.notes.about.nameless);
  return t(($) => (leftOut.sections.includes('people') ? $.notes.about.unsigned : $.notes.about.named));
}

/** What facilitators left out and changed, and when they last changed what was agreed. */
function editing({ leftOut, edited }: NotesRecord, t: NotesTranslate, locale: Locale): string[] {
  const { sections, cards, items, names } = leftOut;
  const changedAt = edited?.harvest;
  const chosen = sections.filter((section) => !offAtFirst.includes(section));
  return [
    ...(chosen.length + cards > 0 || items !== undefined ? [t(($) => $.notes.about.chosen)] : []),
    ...(names === undefined ? [] : [t(($) => $.notes.about.names, { sign: leftOutName })]),
    ...(edited?.texts === true ? [t(($) => $.notes.about.texts)] : []),
    ...(changedAt === undefined ? [] : [t(($) => $.notes.about.agreed)]),
    ...(changedAt === undefined || changedAt === null
      ? []
      : [t(($) => $.notes.about.agreedAt, { moment: formatMoment(changedAt, locale) })]),
  ];
}

function factsOf({ counts }: NotesRecord, t: NotesTranslate): Fact[] {
  const { participants, cardsDiscussed, answers, agreements, actions } = counts;
  return [
    { value: participants, label: t(($) => $.notes.count.participants, { count: participants }) },
    { value: cardsDiscussed, label: t(($) => $.notes.count.cards, { count: cardsDiscussed }) },
    { value: answers, label: t(($) => $.notes.count.answers, { count: answers }) },
    { value: agreements, label: t(($) => $.notes.count.agreements, { count: agreements }) },
    { value: actions, label: t(($) => $.notes.count.actions, { count: actions }) },
  ];
}

function peopleOf({ people }: NotesRecord, t: NotesTranslate): { role: string; names: readonly string[] }[] {
  if (people === null) return [];
  const { facilitators, participants } = people;
  return [
    { role: t(($) => $.notes.people.facilitators, { count: facilitators.length }), names: facilitators },
    { role: t(($) => $.notes.people.participants, { count: participants.length }), names: participants },
  ].filter(({ names }) => names.length > 0);
}

/** Longer lists are only at the end of the notes, where everybody who was there is named. */
const mostNames = 12;

/**
 * The people who took part, in one line: how many in each role, and their names where known and not too many. Not who
 * watched: nobody can tell these from big screens.
 */
function rolesOf({ counts, people }: NotesRecord, t: NotesTranslate): string {
  // In older files roles were not counted: they have the names of the facilitators, and not their number.
  const facilitators = people?.facilitators.length ?? counts.facilitators;
  const { participants } = counts;
  const role = (count: number, label: string, names: readonly string[] = []) => {
    const listed = names.length > 0 && names.length <= mostNames ? `: ${names.join(', ')}` : '';
    return count > 0 && `${count} ${label}${listed}`;
  };
  const [facilitatorsLabel, participantsLabel] = [
    t(($) => $.notes.count.facilitators, { count: facilitators }),
    t(($) => $.notes.count.participants, { count: participants }),
  ];
  const known = joined([
    role(facilitators, facilitatorsLabel, people?.facilitators),
    role(participants, participantsLabel, people?.participants),
  ]);
  return known === '' || people !== null ? known : `${known}. ${t(($) => $.notes.lead.unnamed)}`;
}
