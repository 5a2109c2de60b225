import { createElement, useMemo } from 'react';

import { tableAt } from '../../features/activities/tables.ts';
import type { Box } from '../../model/board/template.ts';
import { momentOf } from '../../model/programme/moment.ts';
import { useStage } from '../../session/hooks.tsx';

/** What goes on around the question in the middle of the table. */
export function TableMiddle({ question }: { readonly question: Box }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const middle = tableAt(moment);
  return middle === undefined ? null : createElement(middle, { moment, question });
}
