import { PenLine } from 'lucide-react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { CardChoices } from './CardChoices.tsx';
import { Corrections } from './Corrections.tsx';
import { EditorPart } from './EditorPart.tsx';
import { SectionChoices, type ChoicesProps } from './SectionChoices.tsx';
import { SummaryField } from './SummaryField.tsx';

/** All that facilitators can do with the report before they share it, and what they cannot. */
export function ReportForm({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  return (
    <div className="flex flex-col gap-8">
      <SummaryField />
      <SectionChoices whole={whole} edits={edits} />
      <CardChoices whole={whole} edits={edits} />
      <Corrections edits={edits} />
      <EditorPart title={t(($) => $.sharing.editor.answersTitle)}>
        <p className="flex gap-2.5 text-muted">
          <PenLine aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>{t(($) => $.sharing.editor.answersText)}</span>
        </p>
      </EditorPart>
    </div>
  );
}
