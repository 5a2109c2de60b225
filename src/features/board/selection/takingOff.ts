/** Taking things off the board. */
import type { ThingId } from '../../../model/board/board.ts';
import { wasWrittenOn, type Stage } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing, Subject } from '../items/boardThing.ts';
import { useItemActions } from '../items/useItemActions.ts';
import { useWords } from '../items/useWords.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useBoardAccess, type BoardAccess } from '../useBoardAccess.ts';
import type { Selecting } from './selection.ts';

/**
 * Why a thing cannot be taken off the board; null when it can. What people said stays: an answer, and the card that it
 * was given to. A group is taken apart instead.
 */
export function staysOnBoard(
  subject: Subject,
  stage: Stage,
  { canWrite, canNote }: Pick<BoardAccess, 'canWrite' | 'canNote'>,
): 'written' | 'played' | 'always' | null {
  if (subject.kind === 'note') return canNote ? null : 'always';
  if (subject.kind !== 'card' || !canWrite) return 'always';
  if (wasWrittenOn(stage, subject.cardId)) return 'written';
  return stage.played.includes(subject.cardId) ? 'played' : null;
}

/** Gives the reason why not all of these can be taken off the board; undefined when they can. */
export function useTakeOffHindrance(): (subjects: readonly Subject[]) => string | undefined {
  const t = useMessages('board');
  const words = useWords();
  const access = useBoardAccess();
  const stage = useStage((whole) => whole);
  return (subjects) => {
    const staying = subjects.find((subject) => staysOnBoard(subject, stage, access) !== null);
    return staying && t(($) => $.board.selection.stays, { label: words.item(staying) });
  };
}

/** What the Delete key does: it takes all that is chosen off the board, or else the thing that has the focus. */
export function useTakeOffKey(
  things: readonly BoardThing[],
  selecting: Selecting,
  focusItem: (id: ThingId) => void,
): (focused: ThingId) => void {
  const { selection } = useSurface();
  const announce = useAnnounce();
  const hindrance = useTakeOffHindrance();
  const { takeOff } = useItemActions();
  return (focused) => {
    const selected = selection.getState();
    const going = things.filter(({ id }) => (selected.size > 0 ? selected.has(id) : id === focused));
    const reason = hindrance(going);
    if (reason !== undefined) return announce(reason);
    // The focus goes on to the next thing, for its own thing may be gone.
    const from = things.findIndex(({ id }) => id === focused);
    const next = [...things.slice(from), ...things.slice(0, from).toReversed()].find(
      (thing) => !going.includes(thing),
    );
    selecting.clear();
    takeOff(going);
    if (next !== undefined) focusItem(next.id);
  };
}
