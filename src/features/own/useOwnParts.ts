import { useMemo } from 'react';

import { ownRecord, type OwnRecord } from '../../exports/own/ownRecord.ts';
import { writtenByGuests } from '../../model/access/ownership.ts';
import type { AnswerId, MemberId } from '../../model/ids.ts';
import { authorView } from '../../model/session/authorView.ts';
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
  const keys = useSessionState((state) => state.ownKeys);
  const desks = useSessionState((state) => state.guests);
  return useMemo(() => {
    const closed = stage.phase === 'closed';
    const ids = Object.keys(closed ? keys.erasers : authored) as AnswerId[];
    const whose = { ...keys.guests, ...writtenByGuests(authored, desks) };
    const views = ids
      .flatMap((id) => authorView(stage, { hidden }, id) ?? [])
      .sort((a, b) => (stage.answers[a.id]?.order ?? 0) - (stage.answers[b.id]?.order ?? 0));
    const partOf = (memberId: MemberId | null): OwnPart => ({
      memberId,
      name: memberId === null ? null : (memberOf(stage, memberId)?.name ?? null),
      record: ownRecord(
        stage,
        views.filter(({ id }) => (whose[id] ?? null) === memberId),
      ),
    });
    const guests = new Set(views.flatMap(({ id }) => whose[id] ?? []));
    return [partOf(null), ...[...guests].map(partOf)];
  }, [stage, authored, hidden, keys, desks]);
}
