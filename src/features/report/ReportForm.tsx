import { PenLine } from 'lucide-react';
import { useRef } from 'react';

import { limits } from '../../model/limits.ts';
import type { Phase } from '../../model/session/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useSharedText, type SharedText } from '../../session/useSharedText.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { Corrections } from './Corrections.tsx';
import { EditorPart } from './EditorPart.tsx';
import { VoteChoices } from './ItemChoices.tsx';
import { NamesLeftOut } from './NamesLeftOut.tsx';
import { CardChoices, SectionChoices, type ChoicesProps } from './ReportChoices.tsx';

/** What to do about an answer that does not fit: authors change nothing any more once the session is closed. */
export const adviceOn = (phase: Phase) => (phase === 'closed' ? 'answersTextClosed' : 'answersText');

/** All that facilitators can do with the report before they share it, and what they cannot. */
export function ReportForm({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const advice = useStage(({ phase }) => adviceOn(phase));
  return (
    <div className="flex flex-col gap-8">
      <SummaryField />
      <SectionChoices whole={whole} edits={edits} />
      <CardChoices whole={whole} edits={edits} />
      <VoteChoices whole={whole} edits={edits} />
      <Corrections whole={whole} edits={edits} />
      <NamesLeftOut whole={whole} edits={edits} />
      <EditorPart title={t(($) => $.sharing.editor.answersTitle)}>
        <p className="flex gap-2.5 text-muted">
          <PenLine aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>{t(($) => $.sharing.editor[advice])}</span>
        </p>
      </EditorPart>
    </div>
  );
}

const summary: SharedText = {
  name: 'report/summary',
  limit: limits.summaryLength,
  read: ({ report }) => report?.summary ?? '',
  write: (session, text, shown) => session.report.setSummary(text, shown),
};

/** The text above the report. Several facilitators can write it at once. */
function SummaryField() {
  const t = useMessages('report');
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, tooLong, typing } = useSharedText(area, summary);
  return (
    <div className="flex flex-col gap-1.5">
      <TextArea
        ref={area}
        label={t(($) => $.sharing.editor.summary)}
        hint={t(($) => $.sharing.editor.summaryHint)}
        limit={summary.limit}
        value={text}
        dir="auto"
        {...typing}
      />
      {tooLong && <p className="text-sm text-muted">{t(($) => $.sharing.editor.notShared)}</p>}
    </div>
  );
}
