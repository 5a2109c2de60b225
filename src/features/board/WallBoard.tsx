/** The board on the wall: a drawing that follows it, with nothing to press. */
import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';

import { answerSize } from '../../model/board/geometry/itemSizes.ts';
import { currentTemplate } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { BoardThing } from './items/boardThing.ts';
import { ThingFace } from './items/ThingFace.tsx';
import { useBoardItems } from './items/useBoardItems.ts';
import { useWords } from './items/useWords.ts';
import { around } from './surface/viewport.ts';
import { Zones } from './surface/Zones.tsx';

/** Around all there is, in board units. */
const margin = 8;

export function WallBoard() {
  const t = useMessages('board');
  const template = useStage(currentTemplate);
  const things = useBoardItems();
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
      ref={room}
      aria-label={t(($) => $.board.name)}
      className="arriving relative min-h-0 flex-1 overflow-hidden"
    >
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
    </section>
  );
}

/** Of one sign, as a share of its height; and of the line it stands on. */
const signWidth = 0.5;
const lineHeight = 1.375;
const usualType = 15;
const largestType = 26;
/** What a note has beside its text: its edges, and the line that says where it comes from. */
const besideText = { width: 28, height: 50 };

/** As large as its words can be in the place that every note has, so that a few words are read from far. */
export function typeOf(thing: BoardThing): CSSProperties | undefined {
  if (thing.kind !== 'answer' && thing.kind !== 'note') return undefined;
  const text = thing.kind === 'answer' ? thing.answer.text : thing.text;
  const longest = Math.max(...text.split(/\s+/u).map((word) => word.length));
  const fits = (type: number) => {
    const perLine = Math.floor((answerSize.width - besideText.width) / (type * signWidth));
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return longest <= perLine && lines * type * lineHeight <= answerSize.height - besideText.height;
  };
  let type = largestType;
  while (type > usualType && !fits(type)) type -= 1;
  return { '--note-type': `${type}px` } as CSSProperties;
}
