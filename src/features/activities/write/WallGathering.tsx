/** While people write, on the wall: the same scene as on the board, at the size of the room. */
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';

import {
  areApart,
  reach,
  seatsAround,
  seatsInRows,
  seatSize,
} from '../../../model/board/geometry/seatsAround.ts';
import type { Box } from '../../../model/board/template.ts';
import { writersOf, type Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import type { CardWords } from '../../../ui/useCardWords.ts';
import { FitText } from '../../../ui/wall/FitText.tsx';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { Pile, Seats } from './table.tsx';

/** How high the scene is in board units: so that a back is as large as the question leaves room for. */
const sceneHeight = 560;
const pileHeight = 170;
/** The least that a question needs between the seats, in board units. */
const questionWidth = 360;

interface WallGatheringProps {
  readonly round: Round;
  readonly card: CardWords;
}

export function WallGathering({ round, card }: WallGatheringProps) {
  const scene = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      if (scene.current !== null)
        setSize({ width: scene.current.clientWidth, height: scene.current.clientHeight });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    if (scene.current !== null) watcher.observe(scene.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={scene} className="relative min-h-0 flex-1">
      {size !== null && <Scene round={round} card={card} {...size} />}
    </div>
  );
}

interface SceneProps extends WallGatheringProps {
  readonly width: number;
  readonly height: number;
}

function Scene({ round, card, width, height }: SceneProps) {
  const people = useStage((stage) => (stage.named ? writersOf(stage, round).length : 0));
  const named = useStage((stage) => stage.named);
  const scale = height / sceneHeight;
  const across = width / scale;
  const around: Box = {
    x: reach.x,
    y: reach.y,
    width: across - reach.x - seatSize.width - 24,
    height: sceneHeight - reach.y - seatSize.height - 24,
  };
  const seats =
    [seatsAround(around, people), seatsInRows(around, people)].find((some) => areApart(some)) ?? null;
  const sits = named && people > 0 && around.width >= questionWidth && seats !== null;
  const margin = Math.max(0, (across - 1_060) / 2);
  const above: Box = { x: margin, y: 0, width: across - 2 * margin, height: sceneHeight - pileHeight };
  const question = sits ? around : above;
  const drawn: CSSProperties = {
    left: question.x * scale,
    top: question.y * scale,
    width: question.width * scale,
    height: question.height * scale,
  };
  const layer = {
    scale,
    // A name reaches no further than half-way to the question beside it.
    '--gathering-width': '130%',
    '--gathering-name': `calc(var(--u) * 1.5 / ${scale})`,
  } as CSSProperties;
  return (
    <>
      <div className="absolute" style={drawn}>
        <article
          className={`card-face theme-${card.theme} flex h-full flex-col gap-[calc(var(--u)*0.6)] px-[calc(var(--u)*2.4)] py-[calc(var(--u)*1.4)]`}
        >
          <p className="flex items-center gap-[0.4em] text-[max(1rem,calc(var(--u)*1.6))] leading-tight font-bold text-(--theme)">
            <ThemeSign theme={card.theme} />
            {card.label}
          </p>
          <FitText most={5} least={2} className="serif grid items-center leading-[1.15] wrap-anywhere">
            <h2>{card.question}</h2>
          </FitText>
        </article>
      </div>
      <div className="absolute top-0 left-0 size-0 origin-top-left" style={layer}>
        {sits ? (
          <Seats round={round} seats={seats} theme={card.theme} />
        ) : (
          <Pile count={round.laid ?? 0} question={question} theme={card.theme} />
        )}
      </div>
    </>
  );
}
