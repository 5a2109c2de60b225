/** What activities draw on the table itself. Imported only by what is fetched with the board. */
import type { FunctionComponent } from 'react';

import type { ThingId } from '../../model/board/board.ts';
import type { Box } from '../../model/board/template.ts';
import type { Moment } from '../../model/programme/moment.ts';
import type { TableFace } from './activity.ts';
import { partsOf } from './partsOf.ts';

const tables = partsOf(import.meta.glob<TableFace>('./*/table.tsx', { eager: true, import: 'table' }));

type Middle = FunctionComponent<{ readonly moment: Moment; readonly question: Box }>;

/** What is drawn around the question at a moment; undefined when nothing is. */
export function tableAt(moment: Moment): Middle | undefined {
  return tables.map(({ moments }) => moments[moment.kind]).find((found) => found !== undefined) as
    Middle | undefined;
}

type Over = FunctionComponent<{ readonly moment: Moment; readonly id: ThingId }>;

/** What is drawn over a thing on the board at a moment; undefined when nothing is. */
export function overThingsAt({ kind }: Moment): { readonly View: Over } | undefined {
  const found = tables.find(({ things }) => things?.[kind] !== undefined);
  return found && { View: found.things?.[kind] as Over };
}
