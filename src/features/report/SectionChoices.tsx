import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { useSession } from '../../session/hooks.tsx';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { EditorPart } from './EditorPart.tsx';
import { sectionsToChoose } from './sectionsToChoose.ts';
import { useSectionTitles } from './useSectionTitles.ts';

export interface ChoicesProps {
  /** All that was published. */
  readonly whole: NotesRecord;
  readonly edits: ReportEdits;
}

/** Which parts go into the report. */
export function SectionChoices({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const { report } = useSession();
  const titleOf = useSectionTitles();
  return (
    <EditorPart title={t(($) => $.sharing.editor.sections)} hint={t(($) => $.sharing.editor.sectionsHint)}>
      <ul className="grid gap-2.5 sm:grid-cols-2">
        {sectionsToChoose(whole, edits).map((section) => (
          <li key={section} className="grid">
            <CheckboxCard
              title={titleOf(section)}
              description={t(($) => $.sharing.editor.section[section])}
              checked={!Object.hasOwn(edits.withoutSections, section)}
              onChange={(shown) => report.setSection(section, shown)}
            />
          </li>
        ))}
      </ul>
    </EditorPart>
  );
}
