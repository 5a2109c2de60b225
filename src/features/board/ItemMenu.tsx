import { Expand, Lightbulb, LightbulbOff, LocateFixed, MoveRight, Spotlight, Undo2 } from 'lucide-react';
import { openRound } from '../../model/stage.ts';
import { templateOf, type ZoneId } from '../../model/template.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useBoardAccess } from './useBoardAccess.ts';
import { useItemActions, type Subject } from './useItemActions.ts';
import { useWords } from './useWords.ts';

export interface ItemMenuProps {
  readonly subject: Subject;
  /** Where it lies: a zone, the free surface (null), or not on the board. */
  readonly lies: ZoneId | null | 'in-deck';
  readonly onRead: () => void;
  /** Brings it into view on the board. */
  readonly onShow?: (() => void) | undefined;
  /** Says what was done to a screen reader only, where the eye sees it happen. */
  readonly quiet?: boolean;
  /** Called before something changes that may take this menu away. */
  readonly onAct?: (() => void) | undefined;
}

/** All one can do with an item, without dragging. Who may not write sees only what reads. */
export function ItemMenu({ subject, lies, onRead, onShow, onAct, quiet = false }: ItemMenuProps) {
  const t = useMessages('board');
  const words = useWords();
  const actions = useItemActions(quiet ? 'quiet' : undefined);
  const { canWrite, role } = useBoardAccess();
  const stage = useStage((whole) => whole);
  const insight = useSessionState(({ board }) => Object.hasOwn(board.insights, subject.id));
  const onBoard = lies !== 'in-deck';

  const act = (action: () => void) => () => {
    onAct?.();
    action();
  };
  const items: MenuEntry[] = [
    { id: 'read', label: t(($) => $.board.do.read), icon: <Expand aria-hidden="true" />, onAction: onRead },
  ];
  if (onShow !== undefined && onBoard)
    items.push({
      id: 'show',
      label: t(($) => $.board.do.show),
      icon: <LocateFixed aria-hidden="true" />,
      onAction: onShow,
    });
  if (canWrite && role === 'facilitator' && subject.kind === 'card') {
    const round = openRound(stage);
    items.push({
      id: 'spotlight',
      label: t(($) => $.board.do.spotlight),
      icon: <Spotlight aria-hidden="true" />,
      onAction: () => void actions.spotlight(subject.cardId),
      unavailable:
        stage.spotlight === subject.cardId
          ? t(($) => $.board.do.inSpotlight)
          : round !== null && round.cardId !== subject.cardId
            ? t(($) => $.board.do.roundOpen)
            : undefined,
    });
  }
  if (canWrite) {
    const zones = [...templateOf(stage.templateId).zones.map(({ id }) => id), null];
    for (const zone of zones)
      items.push({
        id: `zone-${zone ?? 'free'}`,
        label: onBoard
          ? t(($) => $.board.do.moveTo, { zone: words.toZone(zone) })
          : t(($) => $.board.do.layIn, { zone: words.toZone(zone) }),
        icon: <MoveRight aria-hidden="true" />,
        onAction: act(() => actions.moveTo(subject, zone)),
        unavailable: lies === zone ? t(($) => $.board.do.alreadyThere) : undefined,
      });
  }
  if (canWrite && onBoard)
    items.push({
      id: 'insight',
      label: insight ? t(($) => $.board.do.unmarkInsight) : t(($) => $.board.do.markInsight),
      icon: insight ? <LightbulbOff aria-hidden="true" /> : <Lightbulb aria-hidden="true" />,
      onAction: act(() => actions.markInsight(subject, !insight)),
    });
  if (canWrite && onBoard && subject.kind === 'card') {
    const written = Object.values(stage.rounds).some(({ cardId }) => cardId === subject.cardId);
    items.push({
      id: 'take-off',
      label: t(($) => $.board.do.takeOff),
      icon: <Undo2 aria-hidden="true" />,
      onAction: act(() => actions.takeOff(subject)),
      unavailable: written ? t(($) => $.board.do.takeOffWritten) : undefined,
    });
  }
  return <MenuButton label={t(($) => $.board.item.menu, { label: words.item(subject) })} items={items} />;
}
