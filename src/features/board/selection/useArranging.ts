import { useMemo } from 'react';
import { fannedOut, stacked, tidiedUp } from '../../../model/board/geometry/straighten.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Selection } from './selection.ts';

export interface Arranging {
  readonly tidy: () => void;
  readonly stack: () => void;
  readonly fanOut: () => void;
}

/** Laying a selection straight, on a pile or apart: each is one edit, and one step to undo. */
export function useArranging(things: readonly BoardThing[], selected: Selection): Arranging {
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const template = useStage(currentTemplate);
  return useMemo(() => {
    const ids = things.map(({ id }) => id).filter((id) => selected.has(id));
    const count = ids.length;
    const say = (text: string) => announce(text, 'quiet');
    return {
      tidy: () => {
        session.board.moveItems(tidiedUp(template, things, ids));
        say(t(($) => $.surface.selection.tidied, { count }));
      },
      stack: () => {
        session.board.moveItems(stacked(template, things, ids));
        say(t(($) => $.surface.selection.stacked, { count }));
      },
      fanOut: () => {
        session.board.moveItems(fannedOut(template, things, ids));
        say(t(($) => $.surface.selection.fannedOut, { count }));
      },
    };
  }, [things, selected, session, announce, t, template]);
}
