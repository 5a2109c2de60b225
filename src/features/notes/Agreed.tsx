import { useMessages } from '../../ui/language/useMessages.ts';
import { ActionsTable } from './ActionsTable.tsx';
import type { NotesPartProps } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';

/** What matters most to who was not there: actions, then agreements. */
export function Agreed({ record, wording }: NotesPartProps) {
  const t = useMessages('notes');
  const { actions, agreements } = record;
  return (
    <NotesSection title={t(($) => $.notes.agreed.title)}>
      {actions.length + agreements.length === 0 && <p className="text-muted">{wording.nothingAgreed}</p>}
      {actions.length > 0 && <ActionsTable actions={actions} wording={wording} />}
      {agreements.length > 0 && (
        <>
          <h3 className="mt-2 font-semibold">{t(($) => $.notes.agreed.agreements)}</h3>
          <ul className="flex list-disc flex-col gap-2 pl-5">
            {agreements.map((agreement) => (
              <li key={agreement.id} className="break-inside-avoid">
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {agreement.text}
                </p>
                <p dir="auto" className="tabular text-[0.9375rem] text-muted empty:hidden">
                  {wording.whoAndWhen(agreement)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </NotesSection>
  );
}
