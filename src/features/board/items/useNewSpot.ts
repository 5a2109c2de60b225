import { useCallback } from 'react';
import { spotIn } from '../../../model/board/geometry/arrange.ts';
import type { Spot } from '../../../model/board/board.ts';
import { answerSize } from '../../../model/board/geometry/itemSizes.ts';
import { layOutBoard } from '../../../model/board/geometry/layout.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSession } from '../../../session/hooks.tsx';

/** Where a new note lies in a zone, or on the free surface (null), as the board is at that moment. */
export function useNewSpot(): (zone: ZoneId | null) => Spot {
  const session = useSession();
  return useCallback(
    (zone) => {
      const { stage, board } = session.store.getState();
      if (stage === null) return { x: 0, y: 0, zone: null };
      return spotIn(currentTemplate(stage), layOutBoard(stage, board), zone, answerSize);
    },
    [session],
  );
}
