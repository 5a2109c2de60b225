import { StickyNote } from 'lucide-react';
import type { Spot } from '../../../model/board/board.ts';
import { spotIn } from '../../../model/board/geometry/arrange.ts';
import { answerSize } from '../../../model/board/geometry/itemSizes.ts';
import { zoneAt, type ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { toBoard } from '../surface/viewport.ts';
import { useBoardTask } from './boardTask.ts';
import { boardNow } from './useItemActions.ts';

/** Where a new note lies in a zone, or on the free surface (null), as the board is at that moment. */
export function useNewSpot(): (zone: ZoneId | null) => Spot {
  const session = useSession();
  return (zone) => {
    const now = boardNow(session);
    return now ? spotIn(now.template, now.things, zone, answerSize) : { x: 0, y: 0, zone: null };
  };
}

/** A new loose note, laid in the middle of what one sees. */
export function NewNoteButton() {
  const t = useMessages('board');
  const openTask = useBoardTask();
  const { viewport } = useSurface();
  const template = useStage(currentTemplate);
  const spot = () => {
    const { width, height } = viewport.surface();
    const middle = toBoard(viewport.view(), { x: width / 2, y: height / 2 });
    const corner = { x: middle.x - answerSize.width / 2, y: middle.y - answerSize.height / 2 };
    return { ...corner, zone: zoneAt(template, middle.x, middle.y) };
  };
  return (
    <IconButton
      label={t(($) => $.board.note.add)}
      icon={<StickyNote aria-hidden="true" />}
      onClick={() => openTask({ kind: 'new-note', spot })}
    />
  );
}
