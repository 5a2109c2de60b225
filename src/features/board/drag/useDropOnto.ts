import { useCallback } from 'react';
import { clusterSpot } from '../../../model/board/geometry/arrange.ts';
import type { ThingId } from '../../../model/board/board.ts';
import { newClusterId, type ClusterId, type ItemId } from '../../../model/ids.ts';
import { layOutBoard } from '../../../model/board/geometry/layout.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSession } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What happens when things are put down on something: they come to lie in one cluster with it. */
export function useDropOnto(
  labelOf: (id: ThingId) => string,
): (ids: readonly ThingId[], onto: ThingId) => void {
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  return useCallback(
    (ids, onto) => {
      const { stage, board } = session.store.getState();
      if (stage === null) return;
      const things = layOutBoard(stage, board);
      const label =
        ids.length === 1 ? labelOf(ids[0] ?? onto) : t(($) => $.surface.several, { count: ids.length });
      if (things.some(({ id, kind }) => id === onto && kind === 'cluster')) {
        const coming = ids.filter((id) => things.find((thing) => thing.id === id)?.cluster !== onto);
        if (coming.length > 0) session.board.addToCluster(onto as ClusterId, coming);
        announce(
          t(($) => $.surface.drag.joined, { label, cluster: labelOf(onto) }),
          'quiet',
        );
        return;
      }
      // A cluster is never put down on a single item.
      const together = [...ids, onto] as ItemId[];
      const spot = clusterSpot(currentTemplate(stage), things, together);
      if (spot !== null) session.board.group(newClusterId(session.random), together, spot);
      announce(
        t(($) => $.surface.drag.grouped, { label }),
        'quiet',
      );
    },
    [announce, labelOf, session, t],
  );
}
