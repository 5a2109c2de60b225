import { memo, useLayoutEffect, useRef } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from './boardThing.ts';
import { Holder } from '../drag/Holder.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { OnScreenScale } from '../surface/OnScreenScale.tsx';
import { SelectedMark } from '../selection/SelectedMark.tsx';
import { useSurface } from '../surface/SurfaceContext.ts';
import { ThingFace } from './ThingFace.tsx';
import { useThingName } from './useThingName.ts';
import { useThingState } from './useThingState.ts';
import { useWords } from './useWords.ts';

interface BoardItemProps {
  readonly thing: BoardThing;
  /** The Tab key comes here while nothing else is looked at. */
  readonly first: boolean;
  readonly helpId: string;
  readonly onRead: (id: ThingId) => void;
}

const topmost = 1_000_000_000;

/** One thing on the board. It renders again only when something of its own changes, and never to move. */
export const BoardItem = memo(function BoardItem({ thing, first, helpId, onRead }: BoardItemProps) {
  const { id, x, y, z, kind } = thing;
  const { motion } = useSurface();
  const { chosen, tabStop, near, selected, held, under, holder } = useThingState(id, first);
  const t = useMessages('board');
  const words = useWords();
  const name = useThingName()(thing);
  const member = useStage((stage) => (holder === null ? undefined : memberOf(stage, holder)));
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (element.current !== null) motion.lay(id, element.current, { x, y });
  }, [motion, id, x, y]);
  useLayoutEffect(() => {
    const here = element.current;
    return () => {
      if (here !== null) motion.forget(id, here);
    };
  }, [motion, id]);

  const state = [
    t(($) => $.board.item.in, { zone: words.toZone(thing.zone) }),
    ...(kind !== 'cluster' && thing.insight ? [t(($) => $.board.item.insight)] : []),
    ...(selected ? [t(($) => $.surface.selected)] : []),
    ...(member === undefined ? [] : [t(($) => $.board.item.held, { name: member.name })]),
  ];
  // A cluster lies under its items, also when it is looked at or held.
  const raised = held || holder !== null || (chosen && kind !== 'cluster');
  const zIndex = raised ? topmost - (kind === 'cluster' ? 1 : 0) : Math.min(z, topmost - 2);

  return (
    <div
      ref={element}
      role="group"
      data-item={id}
      aria-label={[name, ...state].join(' ')}
      aria-describedby={helpId}
      aria-roledescription={t(($) => $.board.kind[kind])}
      // It is picked up, moved and opened with the keyboard; a button could not hold the button of its menu.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={tabStop ? 0 : -1}
      className="board-item"
      data-held={held || holder !== null || undefined}
      data-selected={selected || undefined}
      data-under={under || undefined}
      style={{ zIndex }}
    >
      <ThingFace thing={thing} whole={chosen} picked={held || member !== undefined} />
      {selected && <SelectedMark />}
      {member !== undefined && <Holder name={member.name} colour={member.colour} />}
      {(chosen || near) && !held && (
        <OnScreenScale className="absolute -top-3 -right-3 cursor-auto rounded-full bg-paper shadow-raised">
          <ItemMenu quiet subject={thing} lies={thing.zone} onRead={() => onRead(id)} />
        </OnScreenScale>
      )}
    </div>
  );
});
