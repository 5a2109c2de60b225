import { useMemo } from 'react';

import { overThingsAt } from '../../features/activities/tables.ts';
import type { ThingId } from '../../model/board/board.ts';
import { momentOf } from '../../model/programme/moment.ts';
import { useStage } from '../../session/hooks.tsx';

/** What an activity draws over a thing on the board. */
export function TableThing({ id }: { readonly id: ThingId }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const face = overThingsAt(moment);
  if (face === undefined) return null;
  const { View } = face;
  return <View moment={moment} id={id} />;
}
