import { useMemo } from 'react';

import { ownRecord, type OwnRecord, type OwnSource } from '../../exports/own/ownRecord.ts';
import { writtenByGuests } from '../../model/access/ownership.ts';
import type { AnswerId, MemberId } from '../../model/ids.ts';
import { cardOf, deckOf, memberOf, type Stage } from '../../model/session/stage.ts';
import { dotsOf } from '../../model/activities/vote/vote.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import type { SessionState } from '../../session/state.ts';

/** The answers of one person: of the owner of this device (null), or of a guest. */
export interface OwnPart {
  readonly memberId: MemberId | null;
  /** Null when it is no longer known. */
  readonly name: string | null;
  readonly record: OwnRecord;
}

function sourceOf(stage: Stage, hidden: SessionState['hidden'], id: AnswerId): OwnSource | null {
  const kept = hidden[id];
  const answer = stage.answers[id] ?? kept?.answer;
  if (answer === undefined) return null;
  const card = cardOf(stage, answer.cardId) ?? null;
  return {
    ...answer,
    dots: dotsOf(stage, id),
    hidden: stage.answers[id] === undefined ? (kept?.because ?? null) : null,
    card,
    deck: card === null ? null : (deckOf(stage, card) ?? null),
  };
}

/** What was published of one's own and of one's guests: as the server tells, and after closing as this device knows. */
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
    const sources = ids
      .flatMap((id) => sourceOf(stage, hidden, id) ?? [])
      .sort((a, b) => (stage.answers[a.id]?.order ?? 0) - (stage.answers[b.id]?.order ?? 0));
    const partOf = (memberId: MemberId | null): OwnPart => ({
      memberId,
      name: memberId === null ? null : (memberOf(stage, memberId)?.name ?? null),
      record: ownRecord(
        stage,
        sources.filter(({ id }) => (whose[id] ?? null) === memberId),
      ),
    });
    const guests = new Set(sources.flatMap(({ id }) => whose[id] ?? []));
    return [partOf(null), ...[...guests].map(partOf)];
  }, [stage, authored, hidden, keys, desks]);
}
