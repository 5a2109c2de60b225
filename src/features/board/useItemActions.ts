import { useMemo } from 'react';
import type { CardId } from '../../model/deck.ts';
import { answerSize, cardSize, layOutBoard, type PlacedItem } from '../../model/layout.ts';
import { templateOf, type ZoneId } from '../../model/template.ts';
import { useSession } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { areaOf, freeSpot } from './freeSpot.ts';
import { useWords } from './useWords.ts';

/** Something one can do things with: an item on the board, or a card that is still in its deck. */
export type Subject = Pick<PlacedItem, 'id' | 'kind' | 'cardId'>;

export interface ItemActions {
  moveTo(subject: Subject, zone: ZoneId | null): void;
  takeOff(subject: Subject): void;
  markInsight(subject: Subject, marked: boolean): void;
  spotlight(cardId: CardId): Promise<void>;
}

const sizeOf = (kind: PlacedItem['kind']) => (kind === 'card' ? cardSize : answerSize);

/** The things one does with an item without dragging it. Each is said when done; `quiet` where it is also seen. */
export function useItemActions(manner?: 'quiet'): ItemActions {
  const session = useSession();
  const announce = useAnnounce();
  const words = useWords();
  const t = useMessages('board');
  return useMemo(
    () => ({
      moveTo: (subject, zone) => {
        const { stage, board } = session.store.getState();
        if (stage === null) return;
        const others = layOutBoard(stage, board)
          .filter(({ id }) => id !== subject.id)
          .map(({ x, y, kind }) => ({ x, y, ...sizeOf(kind) }));
        const area = areaOf(templateOf(stage.templateId), zone);
        session.board.moveItem(subject.id, { ...freeSpot(others, area, sizeOf(subject.kind)), zone });
        announce(
          t(($) => $.board.done.moved, { label: words.item(subject), zone: words.toZone(zone) }),
          manner,
        );
      },
      takeOff: (subject) => {
        session.board.removeItem(subject.id);
        announce(
          t(($) => $.board.done.takenOff, { label: words.item(subject) }),
          manner,
        );
      },
      markInsight: (subject, marked) => {
        session.board.markInsight(subject.id, marked);
        const label = words.item(subject);
        announce(
          marked ? t(($) => $.board.done.marked, { label }) : t(($) => $.board.done.unmarked, { label }),
          manner,
        );
      },
      spotlight: async (cardId) => {
        const sent = await session.send({ type: 'card.spotlight', cardId });
        const label = words.item({ kind: 'card', cardId });
        announce(sent.ok ? t(($) => $.board.done.spotlit, { label }) : t(($) => $.refusals[sent.reason]));
      },
    }),
    [session, announce, words, t, manner],
  );
}
