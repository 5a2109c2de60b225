import type { ReactNode } from 'react';

import type { RecordedHarvest } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';

export interface ActionsTableProps {
  readonly actions: readonly RecordedHarvest[];
  readonly wording: Wording;
}

const headCell = 'border-b-2 border-ink py-2 pr-3 font-semibold';
const cell = 'py-2 pr-3 wrap-anywhere';

/** Who does what, and when. On a phone who and when stand below what, so that no column gets too narrow to read. */
export function ActionsTable({ actions, wording }: ActionsTableProps) {
  const { t, when } = wording;
  const who = t(($) => $.notes.agreed.who);
  const whenTitle = t(($) => $.notes.agreed.when);
  return (
    <table className="tabular w-full border-collapse text-left">
      <caption className="sr-only">{t(($) => $.notes.agreed.actions)}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${headCell} sm:w-3/5`}>
            {t(($) => $.notes.agreed.action)}
          </th>
          <th scope="col" className={`${headCell} max-sm:hidden`}>
            {who}
          </th>
          <th scope="col" className={`${headCell} max-sm:hidden`}>
            {whenTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id} className="break-inside-avoid border-b border-line align-top">
            <td className={cell}>
              <p dir="auto" className="whitespace-pre-wrap">
                {action.text}
              </p>
              <dl className="mt-1 grid grid-cols-2 gap-x-4 sm:hidden">
                <Below term={who}>{filledIn(action.who, wording)}</Below>
                <Below term={whenTitle}>{filledIn(when(action), wording)}</Below>
              </dl>
            </td>
            <td className={`${cell} max-sm:hidden`}>{filledIn(action.who, wording)}</td>
            <td className={`${cell} max-sm:hidden`}>{filledIn(when(action), wording)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Below({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function filledIn(value: string, { t }: Wording) {
  if (value !== '') return <span dir="auto">{value}</span>;
  return <span className="text-muted italic">{t(($) => $.notes.agreed.open)}</span>;
}
