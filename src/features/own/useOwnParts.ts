import { useMemo } from 'react';

import { ownActions } from '../../exports/own/ownActions.ts';
import { ownRecord, type OwnRecord } from '../../exports/own/ownRecord.ts';
import { writtenByGuests } from '../../model/access/ownership.ts';
import type { AnswerId, MemberId } from '../../model/ids.ts';
import { authorViews } from '../../model/session/authorView.ts';
import { memberOf } from '../../model/session/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';

/** The answers of one person: of the owner of this device (null), or of a guest. */
export interface OwnPart {
  readonly memberId: MemberId | null;
  /** Null when it is no longer known. */
  readonly name: string | null;
  readonly record: OwnRecord;
}

/** The published answers of the owner of this device and of their guests: as the server tells, or, after closing, the device. */
export function useOwnParts(): readonly OwnPart[] {
  const stage = useStage((whole) => whole);
  const authored = useSessionState((state) => state.authored);
  const hidden = useSessionState((state) => state.hidden);
  const harvest = useSessionState((state) => state.board.harvest);
  const keys = useSessionState((state) => state.ownKeys);
  const desks = useSessionState((state) => state.guests);
  return useMemo(() => {
    const closed = stage.phase === 'closed';
    const ids = Object.keys(closed ? keys.erasers : authored) as AnswerId[];
    const whose = { ...keys.guests, ...writtenByGuests(authored, desks) };
    const views = authorViews(stage, { hidden }, ids);
    const partOf = (memberId: MemberId | null): OwnPart => {
      const own = views.filter(({ id }) => (whose[id] ?? null) === memberId);
      const actions = ownActions(
        stage,
        { hidden },
        harvest,
        own.map(({ id }) => id),
      );
      return {
        memberId,
        name: memberId === null ? null : (memberOf(stage, memberId)?.name ?? null),
        record: ownRecord(stage, own, actions),
      };
    };
    const guests = new Set(views.flatMap(({ id }) => whose[id] ?? []));
    return [partOf(null), ...[...guests].map(partOf)];
  }, [stage, authored, hidden, harvest, keys, desks]);
}
