import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { leftOutOf } from './leftOutOf.ts';
import { useSectionTitles } from './useSectionTitles.ts';

export interface LeftOutNoticeProps {
  /** All that was published. */
  readonly whole: NotesRecord;
  /** What facilitators make of it; null for who gets the whole. */
  readonly edits: ReportEdits | null;
}

/** Before one shares or saves the notes: what they do not have. Nothing when they have all. */
export function LeftOutNotice({ whole, edits }: LeftOutNoticeProps) {
  const t = useMessages('notes', 'report');
  const { locale } = useLocale();
  const titleOf = useSectionTitles();
  const writing = useStage(({ rounds }) => Object.values(rounds).some(({ state }) => state === 'open'));
  const left = leftOutOf(whole, edits, writing);
  if (left === null) return null;
  const { sections, cards, inGroup, hidden, lapsed } = left;
  const lines = [
    sections.length > 0 && t(($) => $.sharing.leftOut.sections, { names: sections.map(titleOf).join(', ') }),
    cards.length > 0 &&
      t(($) => $.sharing.leftOut.cards, {
        count: cards.length,
        names: cards.map(({ deck, number }) => `${deck[locale]} ${number}`).join(', '),
      }),
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
