import { useMemo } from 'react';
import type { ItemId } from '../../model/ids.ts';
import { memberOf } from '../../model/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';

export interface Held {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly colour: number;
}

/** What others drag at this moment, and where. Stays the same map while only their pointers move. */
export function useHeldByOthers(): ReadonlyMap<ItemId, Held> {
  const drags = useSessionState((state) =>
    JSON.stringify(state.others.flatMap(({ member, drag }) => (drag === null ? [] : [{ member, ...drag }]))),
  );
  const stage = useStage((whole) => whole);
  return useMemo(() => {
    const parsed = JSON.parse(drags) as {
      member: Parameters<typeof memberOf>[1];
      itemId: ItemId;
      x: number;
      y: number;
    }[];
    return new Map(
      parsed.flatMap(({ member: memberId, itemId, x, y }) => {
        const member = memberOf(stage, memberId);
        return member === undefined ? [] : [[itemId, { x, y, name: member.name, colour: member.colour }]];
      }),
    );
  }, [drags, stage]);
}
