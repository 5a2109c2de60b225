import { useMemo } from 'react';
import { besideCluster, movesTo, scattered } from '../../../model/board/geometry/arrange.ts';
import { roomForCluster } from '../../../model/board/geometry/clusterRoom.ts';
import type { ThingId } from '../../../model/board/board.ts';
import { cardSize } from '../../../model/board/geometry/itemSizes.ts';
import { layOutBoard } from '../../../model/board/geometry/layout.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { CardId } from '../../../model/deck.ts';
import {
  newClusterId,
  newHarvestId,
  type AnswerId,
  type ClusterId,
  type HarvestId,
  type ItemId,
} from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { shortened } from '../../../model/shortened.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession } from '../../../session/hooks.tsx';
import type { LiveSession } from '../../../session/liveSession.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useAnnounceRefusal } from '../../../ui/language/useRefusalText.ts';
import type { ClusterSubject, ItemSubject, Subject } from './boardThing.ts';
import { useWords } from './useWords.ts';

/** The things one does with an item without dragging it. Each is said when done; `quiet` where it is also seen. */
export function useItemActions(quiet = false) {
  const session = useSession();
  const announce = useAnnounce();
  const announceRefusal = useAnnounceRefusal();
  const words = useWords();
  const t = useMessages('board');
  return useMemo(() => {
    const say = (text: string) => announce(text, quiet ? 'quiet' : undefined);
    const lying = () => boardNow(session);
    const labelOf = (subjects: readonly Subject[]) => {
      const [only, ...more] = subjects;
      if (only === undefined || more.length > 0) return t(($) => $.board.several, { count: subjects.length });
      return words.item(only);
    };
    return {
      moveTo: (subjects: readonly Subject[], zone: ZoneId | null) => {
        const now = lying();
        if (now === null) return;
        const movers = subjects.map(({ id }) => ({
          ...cardSize,
          ...now.things.find((one) => one.id === id),
          id,
        }));
        boardOf(session).moveItems(movesTo(now.template, now.things, movers, zone));
        const count = subjects.length;
        say(t(($) => $.board.done.moved, { count, label: labelOf(subjects), zone: words.toZone(zone) }));
      },
      join: (subjects: readonly Subject[], cluster: ClusterSubject) => {
        joinCluster(
          session,
          cluster.id,
          subjects.map(({ id }) => id),
        );
        const count = subjects.length;
        const label = labelOf(subjects);
        say(t(($) => $.board.done.joined, { count, label, cluster: words.item(cluster) }));
      },
      group: (ids: readonly ItemId[], title = ''): ClusterId | null => {
        const made = makeCluster(session, ids, title);
        const cluster = words.item({ kind: 'cluster', title });
        if (made !== null) say(t(($) => $.board.done.grouped, { cluster, count: ids.length }));
        return made;
      },
      takeOut: (subject: ItemSubject) => {
        const now = lying();
        const thing = now?.things.find(({ id }) => id === subject.id);
        if (!now || thing === undefined) return;
        boardOf(session).moveItem(thing.id, besideCluster(now.template, now.things, thing));
        say(t(($) => $.board.done.takenOut, { label: words.item(subject) }));
      },
      split: (cluster: ClusterSubject) => {
        const now = lying();
        if (now === null) return;
        boardOf(session).splitCluster(cluster.id, scattered(now.template, now.things, cluster.id));
        say(t(($) => $.board.done.split, { cluster: words.item(cluster) }));
      },
      takeOff: (subjects: readonly Subject[]) => {
        const label = labelOf(subjects);
        boardOf(session).removeItems(subjects.map(({ id }) => id));
        say(t(($) => $.board.done.takenOff, { count: subjects.length, label }));
      },
      markInsight: (subject: ItemSubject, marked: boolean) => {
        boardOf(session).markInsight(subject.id, marked);
        const label = words.item(subject);
        say(marked ? t(($) => $.board.done.marked, { label }) : t(($) => $.board.done.unmarked, { label }));
      },
      /** Puts the words of an answer in the harvest, as far as they fit, to be finished there. */
      harvest: (kind: 'agreement' | 'action', answer: Answer): HarvestId => {
        const id = newHarvestId(session.random);
        boardOf(session).addHarvest(id, kind, shortened(answer.text, limits.harvestTextLength));
        announce(t(($) => $.board.done.harvested[kind]));
        return id;
      },
      enlarge: async (answerId: AnswerId | null) => {
        const sent = await session.send({ type: 'answer.enlarge', answerId });
        if (sent.ok) announce(t(($) => (answerId === null ? $.board.done.shrunk : $.board.done.enlarged)));
        else announceRefusal(sent.reason);
      },
      spotlight: async (cardId: CardId) => {
        const sent = await session.send({ type: 'card.spotlight', cardId });
        const label = words.item({ kind: 'card', cardId });
        if (sent.ok) announce(t(($) => $.board.done.spotlit, { label }));
        else announceRefusal(sent.reason);
      },
    };
  }, [session, announce, announceRefusal, words, t, quiet]);
}

/** The template and what lies on it, as the board is at this moment. */
export function boardNow(session: LiveSession) {
  const { stage, board } = session.store.getState();
  return stage === null ? null : { template: currentTemplate(stage), things: layOutBoard(stage, board) };
}

/** Makes a cluster of items, for which its neighbours make room, in one edit. Null when the last of them is gone. */
export function makeCluster(session: LiveSession, ids: readonly ItemId[], title = ''): ClusterId | null {
  const now = boardNow(session);
  const room = now && roomForCluster(now.template, now.things, ids);
  if (!room) return null;
  const id = newClusterId(session.random);
  boardOf(session).group(id, ids, room.spot, title, room.moves);
  return id;
}

/** Brings things to a cluster, for which its neighbours make room, in one edit. */
export function joinCluster(session: LiveSession, id: ClusterId, ids: readonly ThingId[]): void {
  const now = boardNow(session);
  const cluster = now?.things.find((thing) => thing.id === id);
  const room = now && roomForCluster(now.template, now.things, ids, id);
  const stays = room?.spot.x === cluster?.x && room?.spot.y === cluster?.y;
  const shift = room && !stays ? [{ id, ...room.spot }] : [];
  boardOf(session).addToCluster(id, ids, [...shift, ...(room?.moves ?? [])]);
}
