/**
 * The contract of what an activity gives to the notes: one folder per activity, each with a line in registry.ts and, for
 * reading files back, in schemas.ts. Writing has none: the answers are the conversation, which the record itself has.
 */
import type { ReportSection } from '../../model/session/report.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { NotesRecord, RecordedItem } from '../notesRecord.ts';
import type { Block } from '../outline/outline.ts';
import type { Wording } from '../wording.ts';

/** Tells what a facilitator left out of the report. */
export interface LeftOut {
  readonly section: (section: ReportSection) => boolean;
  /** Whether the thing with this id was. */
  readonly left: (id: string) => boolean;
  /** An item as the report has it; null when it may not be named any more. */
  readonly kept: (item: RecordedItem) => RecordedItem | null;
  /** The title that a cluster of this title has in the report; null when it may not be named any more. */
  readonly clusterTitle: (title: string) => string | null;
}

/** `P` are its own fields of the record, `I` the id of its section. */
export interface RecordPart<P extends object, I extends string = string> {
  /** Its fields, made from the stage. They have no text that is not shown yet or that nobody may name. */
  readonly given: (stage: Stage, nameable: ReadonlyMap<string, RecordedItem>) => P;
  /** Its fields without the names of the people who were there. */
  readonly withoutNames: (record: NotesRecord, unsigned: (item: RecordedItem) => RecordedItem) => P;
  /** Its fields without what was left out. */
  readonly edited: (record: NotesRecord, left: LeftOut) => P;
  /** Its section of the notes in words; without blocks when there is nothing to say. */
  readonly section: (
    record: NotesRecord,
    wording: Wording,
  ) => { readonly id: I; readonly title: string; readonly blocks: readonly Block[] };
}
