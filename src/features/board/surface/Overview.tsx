import { EyeOff } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Zone } from '../../../model/board/template.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { Minimap } from './Minimap.tsx';
import { useInSight } from './useInSight.ts';
import type { Rect } from './viewport.ts';

interface OverviewProps {
  readonly things: readonly BoardThing[];
  readonly zones: readonly Zone[];
  readonly whole: Rect;
  readonly onFit: () => void;
}

/** Where one is on a board that does not fit the screen, and how much of it is out of sight. */
export function Overview({ things, zones, whole, onFit }: OverviewProps) {
  const t = useMessages('board');
  const announce = useAnnounce();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const { seen, total } = useInSight(things);
  const hidden = total - seen;

  // Who slides the board from the overview does not see what comes into sight when they listen.
  useEffect(() => {
    if (root.current?.contains(document.activeElement))
      announce(
        t(($) => $.surface.overview.inSight, { seen, total }),
        'quiet',
      );
  }, [seen, total, announce, t]);

  if (hidden === 0) return null;
  const text =
    seen === 0
      ? t(($) => $.surface.overview.nothingInSight)
      : t(($) => $.surface.overview.outOfSight, { count: hidden });
  return (
    <div ref={root} className="pointer-events-auto flex flex-col items-start gap-2">
      <p id={helpId} hidden>
        {t(($) => $.surface.overview.help)}
      </p>
      <div className="paper forced-line @max-2xl:hidden overflow-clip shadow-raised">
        <Minimap things={things} zones={zones} whole={whole} helpId={helpId} onFit={onFit} />
      </div>
      <Button
        size="small"
        variant={seen === 0 ? 'primary' : 'secondary'}
        icon={<EyeOff aria-hidden="true" className="size-4.5" />}
        aria-label={t(($) => $.surface.overview.showAll, { text })}
        className="shadow-raised"
        onClick={onFit}
      >
        {text}
      </Button>
    </div>
  );
}
