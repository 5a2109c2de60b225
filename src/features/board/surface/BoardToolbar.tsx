import { Maximize, Minus, Plus, SquareDashedMousePointer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { HistoryButtons } from '../HistoryButtons.tsx';
import { NewNoteButton } from '../items/newNote.tsx';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useZoom } from './OnScreenScale.tsx';
import { PointersMenu } from './OtherPointers.tsx';
import { SnapButton } from './SnapButton.tsx';
import { useSurface } from './SurfaceContext.ts';
import { zoomStep } from './viewport.ts';

const pressedLook = 'aria-pressed:bg-action-wash aria-pressed:text-action';

export function BoardToolbar({ children }: { readonly children?: ReactNode }) {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { canWrite, canNote } = useBoardAccess();
  const { viewport, selecting } = useSurface();
  const zoom = useZoom();
  const isSelecting = useStore(selecting);
  const percent = Math.round(zoom * 100);
  const turnSelecting = () => {
    selecting.setState(!isSelecting);
    announce(isSelecting ? t(($) => $.surface.tools.notSelecting) : t(($) => $.surface.tools.selecting));
  };
  const divider = <span aria-hidden="true" className="mx-1 h-6 border-l border-line @max-lg:hidden" />;
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
        onClick={viewport.fitAll}
      />
      {divider}
      <HistoryButtons />
      {(canWrite || canNote) && divider}
      {canWrite && (
        <>
          <IconButton
            label={t(($) => $.surface.tools.select)}
            icon={<SquareDashedMousePointer aria-hidden="true" />}
            aria-pressed={isSelecting}
            className={pressedLook}
            onClick={turnSelecting}
          />
          <SnapButton className={pressedLook} />
        </>
      )}
      <PointersMenu />
      {canNote && <NewNoteButton />}
      {children}
    </div>
  );
}
