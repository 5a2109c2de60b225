import { countLapsed } from '../../exports/corrected.ts';
import { allHarvest, type CardLabel, type NotesRecord } from '../../exports/notesRecord.ts';
import { emptyReportEdits, type ReportEdits, type ReportSection } from '../../model/session/report.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { shortened } from '../../model/shortened.ts';
import { useSectionTitles } from './useSectionTitles.ts';

interface LeftOut {
  readonly sections: readonly ReportSection[];
  readonly cards: readonly CardLabel[];
  /** What single things that are left out say. */
  readonly items: readonly string[];
  /** Names that are left out of texts. */
  readonly names: number;
  readonly inGroup: number;
  readonly hidden: number;
  /** How many corrections no longer fit, because the board says something else since. */
  readonly lapsed: number;
  /** Whether people are writing now. */
  readonly writing: boolean;
}

/** Of the whole record, what these edits, authors and facilitators keep out; null when that is nothing. */
export function leftOutOf(record: NotesRecord, edits: ReportEdits | null, writing: boolean): LeftOut | null {
  const { withoutSections, withoutCards, withoutItems, withoutNames } = edits ?? emptyReportEdits;
  const { inGroup, hidden } = record.counts;
  const sections = Object.keys(withoutSections) as ReportSection[];
  const named = [...record.discussed.map(({ card }) => card), ...record.notDiscussed];
  const cards = named.filter(({ cardId }) => Object.hasOwn(withoutCards, cardId));
  const lapsed = countLapsed(record, edits ?? emptyReportEdits);
  const single = [
    ...record.discussed.flatMap(({ answers }) => answers),
    ...allHarvest(record),
    ...record.notes,
    ...record.votes.map(({ id, question }) => ({ id, text: question })),
  ];
  const items = single.filter(({ id }) => Object.hasOwn(withoutItems, id)).map(({ text }) => text);
  const names = withoutNames.length;
  const nothing =
    sections.length + cards.length + items.length + names + inGroup + hidden + lapsed === 0 && !writing;
  return nothing ? null : { sections, cards, items, names, inGroup, hidden, lapsed, writing };
}

export interface LeftOutNoticeProps {
  /** All that was published. */
  readonly whole: NotesRecord;
  /** What facilitators make of it; null for people who get the whole. */
  readonly edits: ReportEdits | null;
}

/** What the notes do not have, before people share or save them. Nothing when they have all. */
export function LeftOutNotice({ whole, edits }: LeftOutNoticeProps) {
  const t = useMessages('notes', 'report');
  const { locale } = useLocale();
  const titles = useSectionTitles();
  const writing = useStage(({ rounds }) => Object.values(rounds).some(({ state }) => state === 'open'));
  const left = leftOutOf(whole, edits, writing);
  if (left === null) return null;
  const { sections, cards, items, names, inGroup, hidden, lapsed } = left;
  const lines = [
    sections.length > 0 &&
      t(($) => $.sharing.leftOut.sections, { names: sections.map((section) => titles[section]).join(', ') }),
    cards.length > 0 &&
      t(($) => $.sharing.leftOut.cards, {
        count: cards.length,
        names: cards.map(({ deck, number }) => `${deck[locale]} ${number}`).join(', '),
      }),
    items.length > 0 &&
      t(($) => $.sharing.leftOut.items, {
        count: items.length,
        texts: items.map((text) => `“${shortened(text || '…', 40)}”`).join(', '),
      }),
    names > 0 && t(($) => $.sharing.leftOut.names, { count: names }),
    inGroup > 0 && t(($) => $.sharing.leftOut.inGroup, { count: inGroup }),
    hidden > 0 && t(($) => $.sharing.leftOut.hidden, { count: hidden }),
    lapsed > 0 && t(($) => $.sharing.leftOut.lapsed, { count: lapsed }),
    left.writing && t(($) => $.sharing.leftOut.writing),
  ];
  return (
    <Notice tone="warning" title={t(($) => $.sharing.leftOut.title)}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {lines.map((line) => line !== false && <li key={line}>{line}</li>)}
      </ul>
    </Notice>
  );
}
