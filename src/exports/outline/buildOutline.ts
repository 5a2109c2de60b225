/** Puts the record in words and in order. What it is about and what a manager acts on come first, how it came about last. */
import type { Locale } from '../../messages/locale.ts';
import { citedAs } from '../../model/deck.ts';
import { recordParts } from '../activities/registry.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { createWording } from '../wording.ts';
import { agreed, harvestList } from './agreed.ts';
import { balance } from './balance.ts';
import { cardEntry, entryOf, itemEntry, list, text } from './blocks.ts';
import { conversation, lead } from './conversation.ts';
import { clusters, looseNotes, onBoard } from './onBoard.ts';
import type { Outline, Section } from './outline.ts';

/** The notes in words of one language. */
export function buildOutline(record: NotesRecord, locale: Locale): Outline {
  const wording = createWording(record, locale);
  const { t, subtitle, facts } = wording;
  const insights = list(record.insights.map((item) => itemEntry(item, wording)));
  const notDiscussed = record.leftOut.sections.includes('notDiscussed') ? [] : record.notDiscussed;
  const people = wording.people.flatMap(({ role, names }) => text(`${role}: ${names.join(', ')}`));
  const about = t(($) => (record.discussed.length > 0 ? $.notes.lead.title : $.notes.lead.who));
  const sections: Section[] = [
    { id: 'summary', title: t(($) => $.notes.summary), blocks: text(record.summary) },
    // Short whatever happened, so that it fits on the first page together with what has to be done.
    { id: 'lead', title: about, blocks: lead(record, wording) },
    { id: 'agreed', title: t(($) => $.notes.agreed.title), blocks: agreed(record, wording) },
    {
      id: 'disagreed',
      title: t(($) => $.notes.agreed.disagreements),
      blocks: harvestList(record.disagreements, wording),
    },
    { id: 'next', title: t(($) => $.notes.agreed.next), blocks: harvestList(record.next, wording) },
    { id: 'insights', title: t(($) => $.notes.insights.title), blocks: insights },
    ...recordParts.map((part) => part.section(record, wording)),
    {
      id: 'conversation',
      title: t(($) => $.notes.conversation.title),
      blocks: conversation(record, wording),
    },
    { id: 'board', title: t(($) => $.notes.board), blocks: onBoard(record, wording, locale) },
    { id: 'clusters', title: t(($) => $.notes.clusters.title), blocks: clusters(record, wording) },
    { id: 'loose-notes', title: t(($) => $.notes.looseNotes), blocks: looseNotes(record, wording) },
    { id: 'balance', title: t(($) => $.notes.balance.title), blocks: balance(record, wording) },
    { id: 'minutes', title: t(($) => $.notes.minutes), blocks: text(record.minutes) },
    {
      id: 'not-discussed',
      title: wording.notDiscussed,
      blocks: list(notDiscussed.map((card) => cardEntry(card, wording))),
    },
    { id: 'people', title: t(($) => $.notes.people.title), blocks: people },
    {
      id: 'publications',
      title: t(($) => $.notes.publications),
      blocks: list(record.publications.map((one) => entryOf(citedAs(one, locale)))),
    },
    { id: 'about', title: t(($) => $.notes.about.title), blocks: text(wording.about.join(' ')) },
  ];
  return {
    locale,
    title: record.title,
    kind: t(($) => $.notes.kind),
    subtitle,
    draft: record.draft ? { label: t(($) => $.notes.draft), hint: t(($) => $.notes.draftHint) } : null,
    facts,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    madeAt: record.madeAt,
  };
}
