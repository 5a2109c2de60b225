/** Puts the record in words and in order. What it is about and what a manager acts on come first, how it came about last. */
import { recordParts } from '../activities/registry.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { createWording, type NotesOptions, type Wording } from '../wording.ts';
import { agreed } from './agreed.ts';
import { balance } from './balance.ts';
import { clusters } from './clusters.ts';
import { conversation } from './conversation.ts';
import { cardEntry, itemEntry } from './entries.ts';
import { lead } from './lead.ts';
import { looseNotes } from './looseNotes.ts';
import { onBoard } from './onBoard.ts';
import type { Block, Entry, Outline, Section, SectionId } from './outline.ts';

/** The notes in words of one language. */
export function buildOutline(record: NotesRecord, options: NotesOptions): Outline {
  const wording = createWording(record, options);
  const { t } = wording;
  const section = (id: SectionId, title: string, blocks: readonly Block[]): Section => ({
    id,
    title,
    blocks,
  });
  const all = [
    section(
      'summary',
      t(($) => $.notes.summary),
      text(record.summary),
    ),
    // Short whatever happened, so that the first page has it, and still begins with what to do.
    section(
      'lead',
      record.discussed.length > 0 ? t(($) => $.notes.lead.title) : t(($) => $.notes.lead.who),
      lead(record, wording),
    ),
    section(
      'agreed',
      t(($) => $.notes.agreed.title),
      agreed(record, wording),
    ),
    section(
      'insights',
      t(($) => $.notes.insights.title),
      list(record.insights.map((item) => itemEntry(item, wording))),
    ),
    ...recordParts.map((part) => part.section(record, wording)),
    section(
      'conversation',
      t(($) => $.notes.conversation.title),
      conversation(record, wording),
    ),
    section(
      'board',
      t(($) => $.notes.board),
      onBoard(record, wording, options.locale),
    ),
    section(
      'clusters',
      t(($) => $.notes.clusters.title),
      clusters(record, wording),
    ),
    section(
      'loose-notes',
      t(($) => $.notes.looseNotes),
      looseNotes(record, wording),
    ),
    section(
      'balance',
      t(($) => $.notes.balance.title),
      balance(record, wording),
    ),
    section(
      'minutes',
      t(($) => $.notes.minutes),
      text(record.minutes),
    ),
    section(
      'not-discussed',
      wording.notDiscussed,
      list(record.notDiscussed.map((card) => cardEntry(card, wording))),
    ),
    section(
      'people',
      t(($) => $.notes.people.title),
      people(wording),
    ),
    section(
      'about',
      t(($) => $.notes.about.title),
      text(wording.about.join(' ')),
    ),
  ];
  return {
    locale: options.locale,
    title: record.title,
    kind: t(($) => $.notes.kind),
    subtitle: wording.subtitle,
    draft: record.draft ? { label: t(($) => $.notes.draft), hint: t(($) => $.notes.draftHint) } : null,
    facts: wording.facts,
    sections: all.filter(({ blocks }) => blocks.length > 0),
    madeAt: record.madeAt,
  };
}

function text(words: string): Block[] {
  return words === '' ? [] : [{ type: 'text', text: words, tone: 'plain' }];
}

function list(entries: readonly Entry[]): Block[] {
  return entries.length === 0 ? [] : [{ type: 'list', kind: 'items', entries }];
}

function people({ people: groups }: Wording): Block[] {
  return groups.flatMap(({ role, names }) => text(`${role}: ${names.join(', ')}`));
}
