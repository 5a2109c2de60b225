import { Magnet, Maximize, Minus, Plus, SquareDashedMousePointer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { CursorsMenu } from './CursorsMenu.tsx';
import { HistoryButtons } from '../HistoryButtons.tsx';
import { useSurface } from './SurfaceContext.ts';
import { useCell } from './useCell.ts';
import type { HiddenPointers } from './useHiddenPointers.ts';
import type { BoardHistory } from '../useHistory.ts';
import type { SnapSetting } from '../drag/useSnapSetting.ts';
import { useZoom } from './useZoom.ts';
import { zoomStep } from './viewport.ts';

interface BoardToolbarProps {
  readonly onFit: () => void;
  /** Left out for who may change nothing. */
  readonly history: BoardHistory | null;
  /** Left out for who may not move things. */
  readonly snap: SnapSetting | null;
  readonly pointers: HiddenPointers;
  readonly children?: ReactNode;
}

const pressedLook = 'aria-pressed:bg-action-wash aria-pressed:text-action';

export function BoardToolbar({ onFit, history, snap, pointers, children }: BoardToolbarProps) {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { viewport, selecting } = useSurface();
  const zoom = useZoom(viewport);
  const isSelecting = useCell(selecting, (on) => on);
  const percent = Math.round(zoom * 100);
  const turnSelecting = () => {
    selecting.set(!isSelecting);
    announce(isSelecting ? t(($) => $.surface.tools.notSelecting) : t(($) => $.surface.tools.selecting));
  };
  return (
    <div
      role="group"
      aria-label={t(($) => $.board.tools.label)}
      className="paper forced-line pointer-events-auto flex max-w-full flex-wrap items-center justify-center gap-0.5 p-1 shadow-raised [&_svg]:size-5"
    >
      <IconButton
        label={t(($) => $.board.tools.zoomOut)}
        icon={<Minus aria-hidden="true" />}
        onClick={() => viewport.zoomBy(1 / zoomStep)}
      />
      <Button
        variant="quiet"
        size="small"
        aria-label={t(($) => $.surface.tools.actualSize, { percent })}
        className="tabular @max-lg:hidden min-w-14 px-1! text-muted"
        onClick={() => viewport.zoomBy(1 / zoom)}
      >
        {t(($) => $.board.tools.zoom, { percent })}
      </Button>
      <IconButton
        label={t(($) => $.board.tools.zoomIn)}
        icon={<Plus aria-hidden="true" />}
        onClick={() => viewport.zoomBy(zoomStep)}
      />
      <IconButton
        label={t(($) => $.board.tools.fit)}
        icon={<Maximize aria-hidden="true" />}
        onClick={onFit}
      />
      <Divider />
      {history !== null && (
        <>
          <HistoryButtons history={history} />
          <Divider />
        </>
      )}
      {snap !== null && (
        <>
          <IconButton
            label={t(($) => $.surface.tools.select)}
            icon={<SquareDashedMousePointer aria-hidden="true" />}
            aria-pressed={isSelecting}
            className={pressedLook}
            onClick={turnSelecting}
          />
          <IconButton
            label={t(($) => $.surface.tools.snap)}
            icon={<Magnet aria-hidden="true" />}
            aria-pressed={snap.on}
            className={pressedLook}
            onClick={snap.toggle}
          />
        </>
      )}
      <CursorsMenu pointers={pointers} />
      {children}
    </div>
  );
}

function Divider() {
  return <span aria-hidden="true" className="mx-1 h-6 border-l border-line @max-lg:hidden" />;
}
