/** The data sheet: what is kept, why, where, how long and who can get at it. For whoever fills in a register or a DPIA. */
import type { ReactNode } from 'react';

import { buildDataSheet } from '../../exports/dataSheet/buildDataSheet.ts';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../../ui/files.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { SiteShell } from './SiteShell.tsx';

export function DataSheetPage() {
  const t = useMessages('dataSheet');
  const title = t(($) => $.dataSheet.title);
  usePageTitle(title);
  const { register, risks, headings, things } = buildDataSheet(t);
  const save = async () => {
    const { renderDataSheetCsv } = await import('../../exports/dataSheet/renderDataSheetCsv.ts');
    saveBlob(
      new Blob([renderDataSheetCsv(t)], { type: 'text/csv;charset=utf-8' }),
      `${t(($) => $.dataSheet.fileName)}.csv`,
    );
  };

  return (
    <SiteShell width="full">
      <article className="paper mx-auto my-3 w-[calc(100%-1.5rem)] max-w-[86rem] px-5 py-8 sm:my-8 sm:px-10 sm:py-12">
        <h1 className="serif text-3xl font-semibold sm:text-4xl">{title}</h1>
        <p className="mt-3 max-w-[38rem] text-lg text-muted">{t(($) => $.dataSheet.lead)}</p>
        <p className="mt-3 max-w-[38rem]">{t(($) => $.dataSheet.madeFrom)}</p>

        <Part title={t(($) => $.dataSheet.registerTitle)}>
          <Table
            label={t(($) => $.dataSheet.registerTitle)}
            headings={[t(($) => $.dataSheet.subject), t(($) => $.dataSheet.content)]}
            rows={register.map(({ subject, text }) => [
              subject,
              text ?? (
                <>
                  <strong>{t(($) => $.dataSheet.toFill)}</strong>. {t(($) => $.dataSheet.onlyYou)}
                </>
              ),
            ])}
          />
        </Part>

        <Part title={t(($) => $.dataSheet.risksTitle)}>
          <Table
            label={t(($) => $.dataSheet.risksTitle)}
            headings={[t(($) => $.dataSheet.risk), t(($) => $.dataSheet.measure), t(($) => $.dataSheet.rest)]}
            rows={risks.map(({ risk, measure, rest }) => [risk, measure, rest])}
          />
        </Part>

        <Part title={t(($) => $.dataSheet.sheetTitle)}>
          <p className="max-w-[38rem]">{t(($) => $.dataSheet.sheetLead)}</p>
          <p className="my-3">
            <Button variant="secondary" onClick={() => void save()}>
              {t(($) => $.dataSheet.save)}
            </Button>
          </p>
          <Table
            label={t(($) => $.dataSheet.sheetTitle)}
            headings={headings}
            rows={things.map(({ what, why, personal, until, readers, places }) => [
              what,
              why,
              personal,
              until,
              <List key="who" entries={readers.map((reader) => [reader, null])} />,
              <List
                key="where"
                entries={places.map(({ place, names }) => [
                  place,
                  <code key={place} className="block text-[0.8125rem] break-words text-muted">
                    {names.join(', ')}
                  </code>,
                ])}
              />,
            ])}
          />
        </Part>
      </article>
    </SiteShell>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="serif mb-3 text-2xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

interface TableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/**
 * A table that word processors take over. A phone shows each row as a list, and a somewhat wider screen scrolls the table by
 * itself.
 */
function Table({ label, headings, rows }: TableProps) {
  return (
    <ScrollArea label={label} className="max-w-full">
      <table
        className={`w-full border-collapse text-left text-[0.9375rem] leading-snug max-sm:block ${headings.length > 3 ? 'sm:min-w-[68rem]' : 'sm:min-w-[36rem]'}`}
      >
        <caption className="sr-only">{label}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b-2 border-ink align-bottom">
            {headings.map((heading) => (
              <th key={heading} scope="col" className="px-2 py-2 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map(([first, ...others], row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row} className="border-b border-line align-top max-sm:block max-sm:py-3">
              <th scope="row" className="font-medium max-sm:block sm:p-2">
                {first}
              </th>
              {others.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at} className="max-sm:mt-2 max-sm:block sm:p-2">
                  {headings.length > 2 && (
                    <span className="block text-muted sm:hidden">{headings[at + 1]}</span>
                  )}
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function List({ entries }: { readonly entries: readonly (readonly [string, ReactNode])[] }) {
  return (
    <ul className="grid gap-1">
      {entries.map(([text, more]) => (
        <li key={text}>
          {text}
          {more}
        </li>
      ))}
    </ul>
  );
}
