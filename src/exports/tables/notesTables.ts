/** The parts of the notes that fit in rows: the same tables for every spreadsheet format. */
import { formatDay } from '../../messages/dates.ts';
import type { Locale } from '../../messages/locale.ts';
import { isDay } from '../../model/days.ts';
import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import { answerLabels, surveyWords } from '../activities/survey/surveyPart.ts';
import { createWording, type Wording } from '../wording.ts';

export const tableNames = [
  'agreements',
  'actions',
  'disagreements',
  'next',
  'answers',
  'surveys',
  'tasks',
] as const;
export type TableName = (typeof tableNames)[number];

/** A day in a cell, so that a spreadsheet can sort by it. */
export interface DayCell {
  /** `yyyy-mm-dd`, and a day that exists. */
  readonly day: string;
}
export type TableCell = string | number | DayCell;

export interface TableColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
  /** Its numbers are how often something was chosen: a workbook draws a bar behind each. */
  readonly bars?: true;
}

export interface NotesTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** One table of the notes. */
export function notesTable(record: NotesRecord, name: TableName, locale: Locale): NotesTable {
  const wording = createWording(record, locale);
  if (name === 'answers') return answers(record, wording);
  if (name === 'surveys') return surveys(record, wording);
  if (name === 'tasks') return tasks(record, wording);
  return harvest(
    record[name],
    wording.t(($) => $.notes.agreed[name]),
    wording,
  );
}

/** What is only a sheet of a workbook when there is something in it. */
const onlyFilled: readonly TableName[] = ['disagreements', 'next', 'surveys', 'tasks'];

/** The tables of a workbook. */
export function sheetsOf(record: NotesRecord, locale: Locale): NotesTable[] {
  return tableNames
    .map((name) => ({ name, table: notesTable(record, name, locale) }))
    .filter(({ name, table }) => table.rows.length > 0 || !onlyFilled.includes(name))
    .map(({ table }) => table);
}

function harvest(items: readonly RecordedHarvest[], title: string, { t }: Wording): NotesTable {
  const columns = [
    { label: t(($) => $.notes.table.what), width: 60 },
    { label: t(($) => $.notes.agreed.who), width: 24 },
    { label: t(($) => $.notes.agreed.when), width: 18 },
  ];
  const rows = items.map(({ text, who, when }) => [text, who, isDay(when) ? { day: when } : when]);
  return { title, columns, rows };
}

/**
 * The actions with the columns that task planners ask for. Nobody said when to begin, so that stays empty; a moment that is
 * no day is in the notes.
 */
function tasks({ title, date, actions }: NotesRecord, { t, locale }: Wording): NotesTable {
  const from = t(($) => $.notes.table.tasks.from, { title, day: formatDay(date, locale) });
  const columns = [
    { label: t(($) => $.notes.table.tasks.title), width: 60 },
    { label: t(($) => $.notes.table.tasks.bucket), width: 30 },
    { label: t(($) => $.notes.table.tasks.assigned), width: 24 },
    { label: t(($) => $.notes.table.tasks.start), width: 14 },
    { label: t(($) => $.notes.table.tasks.due), width: 14 },
    { label: t(($) => $.notes.table.tasks.notes), width: 50 },
  ];
  const rows = actions.map(({ text, who, when }): TableCell[] => {
    const due = isDay(when);
    const said = due || when === '' ? [] : [t(($) => $.notes.table.tasks.when, { when })];
    return [text, title, who, '', due ? { day: when } : '', [...said, from].join('\n')];
  });
  return { title: t(($) => $.notes.table.tasks.sheet), columns, rows };
}

/** One row for each answer. Without names there is no column for them either. */
function answers(record: NotesRecord, wording: Wording): NotesTable {
  const { t, cardLabel, question } = wording;
  const signed = record.named && !record.leftOut.sections.includes('people');
  const titles = new Map(record.clusters.map((cluster) => [cluster.id, wording.clusterTitle(cluster)]));
  const columns = [
    { label: t(($) => $.notes.table.card), width: 20 },
    { label: t(($) => $.notes.table.question), width: 40 },
    { label: t(($) => $.notes.table.answer), width: 60 },
    { label: t(($) => $.notes.table.source), width: 16 },
    { label: t(($) => $.notes.table.cluster), width: 24 },
    { label: t(($) => $.notes.table.dots), width: 10 },
    { label: t(($) => $.notes.table.insight), width: 10 },
    ...(signed ? [{ label: t(($) => $.notes.table.author), width: 24 }] : []),
  ];
  const rows = record.discussed.flatMap(({ card, answers: given }) =>
    given.map(({ text, source, cluster, dots, insight, author }): TableCell[] => [
      cardLabel(card),
      question(card),
      text,
      source === null ? '' : t(($) => $.notes.source[source]),
      cluster === null ? '' : (titles.get(cluster) ?? ''),
      dots ?? '',
      insight ? t(($) => $.notes.table.yes) : '',
      ...(signed ? [author ?? ''] : []),
    ]),
  );
  return { title: t(($) => $.notes.table.answers), columns, rows };
}

/** One row for each answer to each question of a questionnaire, with how often it was chosen. */
function surveys({ surveys: held = [] }: NotesRecord, wording: Wording): NotesTable {
  const { t, inLocale } = wording;
  const words = surveyWords(wording);
  const columns: readonly TableColumn[] = [
    { label: t(($) => $.notes.surveys.questionnaire), width: 24 },
    { label: t(($) => $.notes.surveys.part), width: 30 },
    { label: t(($) => $.notes.surveys.question), width: 60 },
    { label: t(($) => $.notes.surveys.answer), width: 24 },
    { label: t(($) => $.notes.surveys.count), width: 24, bars: true },
  ];
  const rows = held.flatMap(({ title, scales }) =>
    scales.flatMap((scale) =>
      scale.items.flatMap(({ stem, counts, unknown }) =>
        [...answerLabels(scale.answers, words), t(($) => $.results.unknown)].map(
          (label, index): TableCell[] => [
            inLocale(title),
            inLocale(scale.title),
            inLocale(stem),
            label,
            [...counts, unknown][index] ?? 0,
          ],
        ),
      ),
    ),
  );
  return { title: t(($) => $.notes.surveys.title), columns, rows };
}
