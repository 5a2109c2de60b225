import { ChevronsRight, EyeOff } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Laid } from '../drag/grip.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { Minimap } from './Minimap.tsx';
import { countInSight, shownPart, type InSight } from './overview.ts';
import { useSurface } from './SurfaceContext.ts';
import type { Rect } from './viewport.ts';

interface OverviewProps {
  readonly things: readonly BoardThing[];
  readonly whole: Rect;
  /** Whether answers are sorted on this board. Then what waits has the room of the map. */
  readonly sorting: boolean;
}

/** Where one is on a board that does not fit the screen, and how much of it is out of sight. */
export function Overview({ things, whole, sorting }: OverviewProps) {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { viewport } = useSurface();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const isTable = useStage((stage) => currentTemplate(stage).isTable === true);
  const spotlight = useStage((stage) => stage.spotlight);
  const looked = useMemo(() => {
    // On the table the piles and trays show the rest. Between two questions that is all there is.
    if (isTable)
      return things.filter(({ cardId, zone }) => cardId !== null && cardId === spotlight && zone === null);
    // Questions, and answers to earlier ones, lie beyond a board to sort on.
    return sorting
      ? things.filter(({ kind, cardId }) => kind === 'answer' && (spotlight ?? cardId) === cardId)
      : things;
  }, [isTable, sorting, things, spotlight]);
  const { seen, total } = useInSight(looked);
  const hidden = total - seen;

  // Somebody who slides the board from the overview and listens does not see what comes into sight.
  useEffect(() => {
    const text = t(($) => $.surface.overview.inSight, { seen, total });
    if (root.current?.contains(document.activeElement)) announce(text, 'quiet');
  }, [seen, total, announce, t]);

  if (hidden === 0) return null;
  const paged = (isTable || sorting) && viewport.isPaged();
  const text =
    seen === 0
      ? t(($) => $.surface.overview.nothingInSight)
      : t(($) => $.surface.overview.outOfSight, { count: hidden });
  return (
    <div ref={root} data-part="map" className="flex items-center gap-2">
      <p id={helpId} hidden>
        {t(($) => $.surface.overview.help)}
      </p>
      {!isTable && !sorting && (
        <div className="paper forced-line @max-2xl:hidden overflow-clip">
          <Minimap things={things} whole={whole} helpId={helpId} />
        </div>
      )}
      <Button
        size="small"
        variant={seen === 0 ? 'primary' : 'secondary'}
        icon={
          paged ? (
            <ChevronsRight aria-hidden="true" className="size-4.5" />
          ) : (
            <EyeOff aria-hidden="true" className="size-4.5" />
          )
        }
        {...(!paged && { 'aria-label': t(($) => $.surface.overview.showAll, { text }) })}
        onClick={paged ? viewport.turnPage : viewport.fitAll}
      >
        {paged ? t(($) => $.surface.overview.turnPage, { text }) : text}
      </Button>
    </div>
  );
}

/** Long enough for a movement of the view to be over. */
const calmMs = 150;

/** How much is in sight, counted when the view has come to rest. */
function useInSight(things: readonly Laid[]): InSight {
  const { viewport } = useSurface();
  const [inSight, setInSight] = useState<InSight>({ seen: 0, total: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      const surface = viewport.surface();
      if (surface.width === 0) return;
      const next = countInSight(things, shownPart(viewport.view(), surface));
      setInSight((before) => (before.seen === next.seen && before.total === next.total ? before : next));
    };
    const countSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(count, calmMs);
    };
    countSoon();
    const stop = viewport.subscribe(countSoon);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [viewport, things]);
  return inSight;
}
