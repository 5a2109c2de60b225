import { useMessages } from '../../ui/language/useMessages.ts';
import type { NotesPartProps } from './NotesOpening.tsx';
import { CardLine } from './NamedCard.tsx';
import { NotesSection } from './NotesSection.tsx';

/** The rest: cards that did not come up, who were there, and how these notes came about. */
export function NotesClosing({ record, wording }: NotesPartProps) {
  const t = useMessages('notes');
  return (
    <>
      {record.notDiscussed.length > 0 && (
        <NotesSection title={wording.notDiscussed}>
          <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {record.notDiscussed.map((card) => (
              <li key={card.cardId} className="break-inside-avoid">
                <CardLine card={card} wording={wording} />
              </li>
            ))}
          </ul>
        </NotesSection>
      )}
      {wording.people.length > 0 && (
        <NotesSection title={t(($) => $.notes.people.title)}>
          {wording.people.map(({ role, names }) => (
            <p key={role} dir="auto" className="wrap-anywhere">
              {role}: {names.join(', ')}
            </p>
          ))}
        </NotesSection>
      )}
      <footer className="mt-9 border-t border-line pt-4 text-[0.9375rem] text-muted">
        <h2 className="font-semibold text-ink">{t(($) => $.notes.about.title)}</h2>
        <p className="prose-column">{wording.about.join(' ')}</p>
      </footer>
    </>
  );
}
