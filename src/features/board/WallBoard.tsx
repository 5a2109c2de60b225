import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';

import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { BoardThing } from './items/boardThing.ts';
import { ThingFace } from './items/ThingFace.tsx';
import { useBoardItems } from './items/useBoardItems.ts';
import { useWords } from './items/useWords.ts';
import { around } from './surface/viewport.ts';
import { Zones } from './surface/Zones.tsx';
import { wallType } from './wallType.ts';

/** Around all there is, in board units. */
const margin = 8;

interface WallBoardProps {
  /** What to show as long as nothing lies in a zone. */
  readonly otherwise: ReactNode;
}

/** The board on the wall: what lies in the zones, with nothing to press, and how much has no zone yet. */
export function WallBoard({ otherwise }: WallBoardProps) {
  const all = useBoardItems();
  const things = useMemo(() => all.filter(({ zone }) => zone !== null), [all]);
  const waiting = all.filter(({ kind, zone }) => kind === 'answer' && zone === null).length;
  return things.length === 0 ? otherwise : <Drawing things={things} waiting={waiting} />;
}

interface DrawingProps {
  readonly things: readonly BoardThing[];
  readonly waiting: number;
}

function Drawing({ things, waiting }: DrawingProps) {
  const t = useMessages('board', 'screen');
  const template = useStage(currentTemplate);
  const words = useWords();
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = room.current ?? {};
      setSize({ width, height });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (room.current !== null) watcher.observe(room.current);
    return () => watcher.disconnect();
  }, []);
  const whole = useMemo(() => {
    const board = { x: 0, y: 0, width: template.width, height: template.height };
    const rect = around([...(template.zones.length > 0 ? template.zones : [board]), ...things]);
    return {
      x: rect.x - margin,
      y: rect.y - margin,
      width: rect.width + 2 * margin,
      height: rect.height + 2 * margin,
    };
  }, [template, things]);
  const scale = Math.min(size.width / whole.width, size.height / whole.height);
  const left = (size.width - whole.width * scale) / 2;
  const layer = {
    translate: `${left - whole.x * scale}px ${-whole.y * scale}px`,
    scale,
    '--zoom': scale,
  } as CSSProperties;
  return (
    <section
      aria-label={t(($) => $.board.name)}
      className="arriving flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*0.6)]"
    >
      <div ref={room} className="relative min-h-0 flex-1 overflow-hidden">
        <div className="board-layer absolute top-0 left-0" style={layer}>
          <Zones template={template} over={null} />
          <ul className="contents">
            {things.map((thing) => (
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
        </div>
      </div>
      {waiting > 0 && (
        <p className="text-center text-[max(1rem,calc(var(--u)*1.6))] text-muted">
          {t(($) => $.screen.waiting, { count: waiting })}
        </p>
      )}
    </section>
  );
}

/** The size of the words on a note. */
function typeOf(thing: BoardThing): CSSProperties | undefined {
  if (thing.kind !== 'answer' && thing.kind !== 'note') return undefined;
  const type = wallType(thing.kind === 'answer' ? thing.answer.text : thing.text);
  return { '--note-type': `${type}px` } as CSSProperties;
}
