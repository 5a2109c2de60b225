import { useCallback, useSyncExternalStore } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import { useSurface } from '../surface/SurfaceContext.ts';

/** What is going on with one thing on the board, apart from what it is and where it lies. */
export interface ThingState {
  /** Looked at now. */
  readonly chosen: boolean;
  /** The one thing that the Tab key reaches. */
  readonly tabStop: boolean;
  readonly near: boolean;
  readonly selected: boolean;
  /** In one's own hand. */
  readonly held: boolean;
  /** Something would be put together with it if it were let go now. */
  readonly under: boolean;
  readonly holder: MemberId | null;
}

/** One thing's state. Hundreds of things ask this: a change renders only those it is about. */
export function useThingState(id: ThingId, first: boolean): ThingState {
  const { chosen, near, selection, held, over, hands } = useSurface();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [chosen, near, selection, held, over, hands.holders].map((cell) =>
        cell.subscribe(listener),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [chosen, near, selection, held, over, hands],
  );
  // A text, so that equal states are the same.
  const state = useSyncExternalStore(subscribe, () =>
    [
      chosen.get() === id,
      chosen.get() === id || (first && chosen.get() === null),
      near.get() === id,
      selection.get().has(id),
      held.get()?.ids.has(id) === true,
      over.get().onto === id,
      hands.holders.get().get(id) ?? '',
    ].join(),
  );
  const [isChosen, isStop, isNear, isSelected, isHeld, isUnder, holder] = state.split(',');
  return {
    chosen: isChosen === 'true',
    tabStop: isStop === 'true',
    near: isNear === 'true',
    selected: isSelected === 'true',
    held: isHeld === 'true',
    under: isUnder === 'true',
    holder: holder === '' ? null : (holder as MemberId),
  };
}
