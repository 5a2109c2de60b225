import type { RecordedHarvest } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';

export interface ActionsTableProps {
  readonly actions: readonly RecordedHarvest[];
  readonly wording: Wording;
}

/**
 * Who does what, and when. On a phone the cells stand under each other, each under its own small heading; the roles
 * keep it a table for who listens, since a table that is not laid out as one loses them.
 */
export function ActionsTable({ actions, wording }: ActionsTableProps) {
  const { t, when } = wording;
  const columns = {
    what: t(($) => $.notes.agreed.action),
    who: t(($) => $.notes.agreed.who),
    when: t(($) => $.notes.agreed.when),
  };
  const headCell = 'border-b-2 border-ink py-2 pr-3 font-semibold';
  return (
    // oxlint-disable jsx-a11y/no-redundant-roles
    <table role="table" className="tabular w-full border-collapse text-left max-sm:block">
      <caption className="sr-only">{t(($) => $.notes.agreed.actions)}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className={`${headCell} w-3/5`}>
            {columns.what}
          </th>
          <th role="columnheader" scope="col" className={headCell}>
            {columns.who}
          </th>
          <th role="columnheader" scope="col" className={headCell}>
            {columns.when}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block max-sm:border-t-2 max-sm:border-ink">
        {actions.map((action) => (
          <tr
            key={action.id}
            role="row"
            className="break-inside-avoid border-b border-line align-top max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:gap-y-1 max-sm:py-3"
          >
            <td role="cell" className="wrap-anywhere whitespace-pre-wrap max-sm:col-span-2 sm:py-2 sm:pr-3">
              <span dir="auto">{action.text}</span>
            </td>
            <Field name={columns.who} value={action.who} open={t(($) => $.notes.agreed.open)} />
            <Field name={columns.when} value={when(action)} open={t(($) => $.notes.agreed.open)} />
          </tr>
        ))}
      </tbody>
    </table>
    // oxlint-enable jsx-a11y/no-redundant-roles
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  /** What stands there when nothing was filled in. */
  readonly open: string;
}

function Field({ name, value, open }: FieldProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <td role="cell" className="wrap-anywhere sm:py-2 sm:pr-3">
      <span aria-hidden="true" className="block text-[0.8125rem] text-muted sm:hidden">
        {name}
      </span>
      {value === '' ? <span className="text-muted italic">{open}</span> : <span dir="auto">{value}</span>}
    </td>
  );
}
