import { memo, useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { centredOn, coveredBy, pathOf, pathOfZones, shownPart } from './overview.ts';
import { useSurface } from './SurfaceContext.ts';
import { zoomKeys } from './surfaceKeys.ts';
import type { Point, Rect } from './viewport.ts';

interface MinimapProps {
  readonly things: readonly BoardThing[];
  readonly whole: Rect;
  readonly helpId: string;
}

const size = { width: 112, height: 54 };
/** The part of the surface that one press of an arrow slides by. */
const step = 0.25;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** The whole board, very small, and in it the part one sees. One goes somewhere else by pressing there, or with the arrows. */
export const Minimap = memo(function Minimap({ things, whole, helpId }: MinimapProps) {
  const t = useMessages('board');
  const { viewport } = useSurface();
  const { zones } = useStage(currentTemplate);
  const svg = useRef<SVGSVGElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const covered = coveredBy(whole);
  const lineWidth = Math.max(covered.width / size.width, covered.height / size.height);

  useLayoutEffect(() => {
    const draw = () => {
      const part = shownPart(viewport.view(), viewport.surface());
      for (const name of ['x', 'y', 'width', 'height'] as const)
        frame.current?.setAttribute(name, String(Math.round(part[name])));
    };
    draw();
    return viewport.subscribe(draw);
  }, [viewport]);

  const goTo = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    if (matrix === undefined) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    viewport.change((view) => centredOn(view, viewport.surface(), point));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { width, height } = viewport.surface();
    const arrow = arrows[event.key];
    const act =
      arrow === undefined
        ? zoomKeys(viewport)[event.key]
        : () => viewport.panBy({ x: arrow.x * width * step, y: arrow.y * height * step });
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const sheets = things.filter(({ kind }) => kind === 'cluster');
  const items = things.filter(({ kind }) => kind !== 'cluster');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={t(($) => $.surface.overview.label)}
      aria-describedby={helpId}
      // It is slid with the arrow keys, which no element of HTML does in two directions.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="cursor-pointer touch-none rounded-[inherit] focus-visible:-outline-offset-3"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      <svg
        ref={svg}
        aria-hidden="true"
        viewBox={`${covered.x} ${covered.y} ${covered.width} ${covered.height}`}
        {...size}
        className="keeps-colour block bg-table"
      >
        <path d={pathOfZones(zones)} className="fill-surface stroke-(--kt-control)" strokeWidth={lineWidth} />
        <path d={pathOf(sheets)} className="fill-line" />
        <path d={pathOf(items)} className="fill-muted" />
        <rect
          ref={frame}
          rx={lineWidth * 2}
          className="fill-action/15 stroke-action"
          strokeWidth={lineWidth * 2}
        />
      </svg>
    </div>
  );
});
