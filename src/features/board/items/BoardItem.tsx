import { Check } from 'lucide-react';
import {
  memo,
  Suspense,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ComponentType,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { useStore } from 'zustand';
import type { Template } from '../../../model/board/template.ts';
import type { ThingId } from '../../../model/board/board.ts';
import { memberOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { HolderMark } from '../drag/HeldCards.tsx';
import { OnScreenScale } from '../surface/OnScreenScale.tsx';
import { useSurface } from '../surface/SurfaceContext.ts';
import { wallType } from '../wallType.ts';
import type { BoardThing, NoteThing } from './boardThing.ts';
import { ClusterTitle } from './ClusterTitle.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { ThingFace } from './ThingFace.tsx';
import { useWords } from './useWords.ts';

export interface BoardItemProps {
  readonly thing: BoardThing;
  /** The template that it lies on: with another one it takes its time to go elsewhere. */
  readonly under: Template;
  /** The Tab key comes here while nothing else is looked at. */
  readonly first: boolean;
  readonly helpId: string;
  /** What is drawn over it, while people choose among the things on the board. */
  readonly Over: ComponentType<{ readonly id: ThingId }> | undefined;
  /** When it turns over in a reveal that one watches, in epoch ms; null when it does not. */
  readonly turn: number | null;
  /** Whether the card of this moment is face down; null for all else. */
  readonly faceDown: boolean | null;
}

/** How far the button of a menu sticks out of its thing, in board units. */
const besideRoom = 29;

const topmost = 1_000_000_000;

/** Of words on a loose note, in board units. */
const largestType = 20;

/** One thing on the board. It renders again only when something of its own changes, and never to move. */
export const BoardItem = memo(function BoardItem({
  thing,
  under: template,
  first,
  helpId,
  Over,
  turn,
  faceDown,
}: BoardItemProps) {
  const { id, x, y, z, kind } = thing;
  const surface = useSurface();
  const { motion } = surface;
  const t = useMessages('board');
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  // Hundreds of things ask this: a change renders only those it is about.
  const chosen = useStore(surface.chosen, (one) => one === id);
  const tabStop = useStore(surface.chosen, (one) => one === id || (first && one === null));
  const near = useStore(surface.near, (one) => one === id);
  const selected = useStore(surface.selection, (ids) => ids.has(id));
  const held = useStore(surface.held, (one) => one?.ids.has(id) === true);
  const under = useStore(surface.over, ({ onto }) => onto === id);
  const titled = useStore(surface.titling, (one) => one === id);
  const holder = useStore(surface.others.holders, (holders) => holders.get(id) ?? null);
  const holderName = useStage((stage) => (holder === null ? undefined : memberOf(stage, holder)?.name));

  useLayoutEffect(() => {
    if (element.current !== null) motion.lay(id, element.current, { x, y }, template);
  }, [motion, id, x, y, template]);
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
    ...(holderName === undefined ? [] : [t(($) => $.board.item.held, { name: holderName })]),
  ];
  // A cluster lies under its items, also when it is looked at or held.
  const raised = held || holder !== null || (chosen && kind !== 'cluster');
  const zIndex = raised ? topmost - (kind === 'cluster' ? 1 : 0) : Math.min(z, topmost - 2);

  const turns = turn !== null || faceDown !== null;
  const face = (
    <ThingFace
      thing={thing}
      whole={chosen}
      picked={held || holderName !== undefined}
      titleField={titled && kind === 'cluster' ? <ClusterTitle id={thing.id} /> : undefined}
    />
  );

  return (
    <div
      ref={element}
      role="group"
      data-item={id}
      aria-label={[faceDown ? t(($) => $.round.faceDown) : words.full(thing), ...state].join(' ')}
      aria-describedby={helpId}
      aria-roledescription={t(($) => $.board.kind[kind])}
      // It is picked up, moved and opened with the keyboard; a button could not hold the button of its menu.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={tabStop ? 0 : -1}
      className="board-item"
      data-held={held || holder !== null || undefined}
      data-selected={selected || undefined}
      data-under={under || undefined}
      style={{ zIndex, ...(thing.kind === 'note' && typeOf(thing)) }}
    >
      {turns && thing.cardId !== null ? (
        <RevealFlip
          revealed={!faceDown}
          turnOnMount={turn !== null}
          startsAt={turn ?? undefined}
          back={
            <CardBack
              size="board"
              theme={words.theme(thing.cardId)}
              {...(faceDown && { label: t(($) => $.round.faceDown) })}
            />
          }
          front={face}
        />
      ) : (
        face
      )}
      {Over && (
        // A card that turned over takes no width of its own.
        <div className="absolute inset-y-0 left-0" style={{ width: thing.width }}>
          <Suspense fallback={null}>
            <Over id={id} />
          </Suspense>
        </div>
      )}
      {selected && (
        // One sees that it is selected without the colour too.
        <OnScreenScale
          hidden
          className="forced-line absolute -top-4 -left-4 flex size-6 origin-bottom-right items-center justify-center rounded-full border-2 border-paper bg-action text-on-action"
        >
          <Check className="size-4" strokeWidth={3} />
        </OnScreenScale>
      )}
      {holder !== null && <HolderMark holder={holder} />}
      {(chosen || near) && !held && !titled && (
        <BesideItem thing={thing}>
          <ItemMenu
            quiet
            subject={thing}
            inZone={thing.zone}
            onRename={
              kind === 'cluster' && thing.items.length > 1
                ? () => surface.titling.setState(thing.id)
                : undefined
            }
          />
        </BesideItem>
      )}
    </div>
  );
});

/** A few words on a loose note are larger, so that they are read while all of the board is in sight. */
function typeOf({ text, insight }: NoteThing): CSSProperties {
  const type = Math.min(largestType, wallType(text, Number(insight)));
  return { '--note-type': `${type / 16}rem` } as CSSProperties;
}

/** Where one takes hold of the menu of a thing: between the words of that thing and those of the next one. */
function BesideItem({ thing, children }: { readonly thing: BoardThing; readonly children: ReactNode }) {
  const { viewport } = useSurface();
  const isAtEdge = useSyncExternalStore(viewport.subscribe, () => {
    const { x, zoom } = viewport.view();
    return (thing.x + thing.width + besideRoom) * zoom + x > viewport.surface().width;
  });
  return (
    <span className="item-menu" data-left={isAtEdge || undefined}>
      {children}
    </span>
  );
}
