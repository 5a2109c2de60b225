import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { clusterHead } from '../../model/board/geometry/itemSizes.ts';
import { sorts, type Box, type Template } from '../../model/board/template.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import type { Frame, Presence } from '../../model/session/presence.ts';
import { cardOf, deckOf } from '../../model/session/stage.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useCardWords } from '../../ui/useCardWords.ts';
import { SourceSign } from '../../ui/SourceSign.tsx';
import { PageTurner } from '../../ui/wall/FittedPages.tsx';
import { AboutCard } from '../../ui/wall/AboutCard.tsx';
import { useTurningPage } from '../../ui/wall/useTurningPage.ts';
import { BesideOnWall } from './beside/BesideOnWall.tsx';
import type { BoardThing } from './items/boardThing.ts';
import { ThingFace } from './items/ThingFace.tsx';
import { useBoardItems } from './items/useBoardItems.ts';
import { useWords } from './items/useWords.ts';
import { around, isInside } from './surface/viewport.ts';
import { drawnTemplate, Zones } from './surface/Zones.tsx';
import { signWidth, usualType, wallType } from './wallType.ts';
import { wallViews } from './wallView.ts';

/** Around all there is, in board units. */
const margin = 8;
/** Where the names of zones are that begin above what is in sight, in board units. */
const nameHeight = 34;

interface WallBoardProps {
  /** Whether the room sorts: then the board is on the wall, also when nobody leads. */
  readonly sorting: boolean;
  /** Whether the wall goes along with a facilitator who looks at a part of the board. */
  readonly follows: boolean;
  /** What to show as long as the board has nothing to show. */
  readonly otherwise: ReactNode;
}

/** The board on the wall, with nothing to press: where a facilitator looks, or else what lies in the zones. */
export function WallBoard({ sorting, follows, otherwise }: WallBoardProps) {
  const all = useBoardItems();
  const spotlight = useStage((stage) => stage.spotlight);
  const frame = useStore(useSession().others, lastFrame);
  const inZones = useMemo(() => all.filter(({ zone }) => zone !== null), [all]);
  const template = useStage(currentTemplate);
  // On the table the question is said above it.
  const besides = useMemo(
    () => (sorts(template) ? all : all.filter(({ id }) => id !== spotlight)),
    [all, template, spotlight],
  );
  const led = follows && frame !== null && isPartOf(frame, all, sorting ? null : spotlight) ? frame : null;
  if (led !== null) return <Drawing things={besides} template={template} frame={led} />;
  const isBare = inZones.length === 0 && !(sorts(template) && spotlight === null);
  if (!sorting || isBare) return otherwise;
  return <Drawing things={inZones} template={template} frame={null} waiting={all} />;
}

/** Where the facilitator looks who moved the board last; null when nobody chose what is in view. */
function lastFrame(others: readonly Presence[]): Frame | null {
  return others.reduce<Frame | null>(
    (last, { frame }) => (frame !== undefined && frame.at > (last?.at ?? 0) ? frame : last),
    null,
  );
}

/** Whether a frame has something in it, and not all that belongs to the question: that has a place of its own on the wall. */
function isPartOf(frame: Box, things: readonly BoardThing[], question: string | null): boolean {
  const inside = new Set(things.filter((thing) => isInside(thing, frame)));
  const hers = things.filter((thing) => 'cardId' in thing && thing.cardId === question);
  return inside.size > 0 && (question === null || hers.some((thing) => !inside.has(thing)));
}

interface DrawingProps {
  readonly things: readonly BoardThing[];
  readonly template: Template;
  readonly frame: Box | null;
  /** Those of these answers that lie in no zone are counted. */
  readonly waiting?: readonly BoardThing[];
}

function Drawing({ things, template, frame, waiting = [] }: DrawingProps) {
  const t = useMessages('board', 'screen');
  const { locale } = useLocale();
  const words = useWords();
  const drawn = useMemo(
    () => drawnTemplate(template, new Set(things.map(({ zone }) => zone))),
    [template, things],
  );
  const wordsOfCard = useCardWords();
  const question = useStage((stage) => (sorts(template) ? undefined : cardOf(stage, stage.spotlight)));
  const deck = useStage((stage) => (question === undefined ? undefined : deckOf(stage, question)));
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0, type: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (room.current === null) return;
      const { clientWidth: width, clientHeight: height } = room.current;
      setSize({ width, height, type: Number.parseFloat(getComputedStyle(room.current).fontSize) });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (room.current !== null) watcher.observe(room.current);
    return () => watcher.disconnect();
  }, []);
  const views = useMemo(() => {
    if (size.width === 0) return [];
    const { width, height, zones, headings } = template;
    const board = zones.length > 0 ? [...zones, ...headings] : [{ x: 0, y: 0, width, height }];
    const rect = around(things.length > 0 ? [...board, ...things] : [bareBoard(template, around(board))]);
    const whole = {
      x: rect.x - margin,
      y: rect.y - margin,
      width: rect.width + 2 * margin,
      height: rect.height + 2 * margin,
    };
    const order = zones.map(({ id }) => id);
    const seen = things
      .map((thing) => ({ ...thing, ...(thing.kind === 'cluster' && { height: clusterHead }) }))
      .sort((a, b) => order.indexOf(a.zone ?? '') - order.indexOf(b.zone ?? '') || a.y - b.y || a.x - b.x);
    return wallViews(
      seen,
      { frame, whole },
      { size, least: size.type / usualType, margin, head: hasNames(template) ? nameHeight : 0 },
    );
  }, [things, template, frame, size]);
  const turning = useTurningPage(views.length);
  const view = views[turning.page];
  const isBare = things.length === 0;
  const isPart = views.length > 1 || frame !== null;
  const toLay = waiting.filter(({ kind, zone }) => kind === 'answer' && zone === null).length;
  const lines = [
    toLay > 0 && t(($) => $.screen.waiting, { count: toLay }),
    view !== undefined && view.left > 0 && t(($) => $.screen.outOfSight, { count: view.left }),
  ].filter((line) => line !== false);
  const scale = view === undefined ? 1 : size.width / view.box.width;
  const layer = {
    translate: `${-(view?.box.x ?? 0) * scale}px ${-(view?.box.y ?? 0) * scale}px`,
    scale,
    '--zoom': scale,
    '--least-type': `${size.type / scale}px`,
  } as CSSProperties;
  return (
    <section
      aria-label={t(($) => $.board.name)}
      className="group/wall arriving flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.6)]"
    >
      {question !== undefined && <AboutCard {...wordsOfCard(question, deck)} />}
      {isBare && (
        <p className="text-[max(1rem,calc(var(--u)*1.6))] leading-tight text-muted">
          <strong className="serif mr-[0.5em] text-[1.25em] font-semibold text-ink">
            {template.title[locale]}
          </strong>
          {template.about[locale]}
        </p>
      )}
      {/* Its type is the smallest that can be read from afar. */}
      <div
        ref={room}
        className="relative -mx-[calc(var(--u)*4)] min-h-0 flex-1 overflow-hidden text-[calc(var(--u)*1.46)]"
      >
        <div
          data-part={isPart || undefined}
          data-bare={isBare ? (hintsFit(drawn, scale, size.type) ? 'whole' : 'names') : undefined}
          className="board-layer wall-layer absolute top-0 left-0 text-base"
          style={layer}
        >
          <Zones template={isPart ? namedAlone(drawn) : drawn} over={null} />
          <ul className="contents">
            {things
              .filter(({ id }) => view?.shown.has(id))
              .map((thing) => (
                <li
                  key={thing.id}
                  data-item={thing.id}
                  className="wall-item"
                  aria-label={words.full(thing)}
                  style={{
                    translate: `${thing.x}px ${thing.y}px`,
                    zIndex: Math.min(thing.z, 1_000_000),
                    ...typeOf(thing),
                  }}
                >
                  <ThingFace thing={thing} whole={false} picked={false} />
                </li>
              ))}
          </ul>
          {view !== undefined &&
            hasNames(template) &&
            namesAbove(template, view.box).map(({ id, x, label, source }) => (
              <p
                key={id}
                className="absolute z-[1000001] flex items-center gap-2 rounded-b-lg bg-table px-4 leading-[34px] font-bold whitespace-nowrap text-muted"
                style={{ left: Math.max(x, view.box.x), top: view.box.y }}
              >
                {source !== undefined && <SourceSign source={source} word="none" />}
                {label[locale]}
              </p>
            ))}
        </div>
      </div>
      <BesideOnWall />
      {/* Its room is there always: the board must not shift for it. */}
      <p className="min-h-[1.5em] text-center text-[max(1rem,calc(var(--u)*1.6))] text-muted">
        {lines.join(' · ')}
      </p>
      {views.length > 1 && <PageTurner pages={views.length} {...turning} />}
    </section>
  );
}

const hasNames = ({ isTable, zones }: Template) => isTable !== true && zones.length > 0;

/** All of a bare board: with the words along its axes, and what is drawn and written around its zones. */
function bareBoard({ width, height, axes }: Template, { x, y }: Box): Box {
  const left = x - (axes?.up ? 44 : 0);
  const top = y - 40;
  return { x: left, y: top, width: width - 24 - left, height: height - top - 24 };
}

/** Whether there is room in every zone of a bare board to read its hint from afar, in letters of this size. */
function hintsFit({ zones }: Template, scale: number, type: number): boolean {
  return zones.every(({ width, height, ring, hint }) => {
    const perLine = (width * scale) / (type * signWidth) - 3;
    const longest = Math.max(hint?.nl.length ?? 0, hint?.en.length ?? 0);
    const lines = Math.ceil(longest / perLine) + 2.3;
    return ring === undefined && lines * type * 1.375 < height * scale;
  });
}

/** In a part of the board the title of a column can be out of sight: there each zone says its whole name. */
const namedAlone = (template: Template): Template => ({
  ...template,
  headings: [],
  zones: template.zones.map((zone) => ({ ...zone, short: zone.label })),
});

/** The zones in sight whose own name is above it. */
function namesAbove({ zones }: Template, box: Box) {
  return zones.filter(
    ({ x, y, width, height, ring }) =>
      ring === undefined &&
      y < box.y &&
      y + height > box.y + nameHeight &&
      x < box.x + box.width &&
      x + width > box.x,
  );
}

/** The size of the words on a note. */
function typeOf(thing: BoardThing): CSSProperties | undefined {
  if (thing.kind !== 'answer' && thing.kind !== 'note') return undefined;
  const type =
    thing.kind === 'note'
      ? wallType(thing.text)
      : wallType(thing.answer.text, 1 + Number(thing.needsCardLabel) + Number(thing.dots !== null));
  return { '--note-type': `${type}px` } as CSSProperties;
}
