import { Maximize, Minus, Plus, Redo2, Scaling, SquareDashedMousePointer, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isBusy, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { NewNoteButton } from '../items/newNote.tsx';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useHistory } from '../HistoryButtons.tsx';
import { useZoom } from './OnScreenScale.tsx';
import { usePointerEntries } from './OtherPointers.tsx';
import { useSnapEntry } from './snapEntry.tsx';
import { useSurface } from './SurfaceContext.ts';
import { zoomStep } from './viewport.ts';

interface BoardToolbarProps {
  /** The menu with everything else that one can do with the board, after these. */
  readonly renderMenu: (more: readonly MenuEntry[]) => ReactNode;
}

/**
 * The tools of the board: what one reaches for all the time, and the rest in a menu. While people write nothing moves, and
 * only the menu is in sight, until one comes near.
 */
export function BoardToolbar({ renderMenu }: BoardToolbarProps) {
  const t = useMessages('board');
  const announce = useAnnounce();
  const { canWrite, canNote } = useBoardAccess();
  const { viewport, selecting } = useSurface();
  const { canUndo, canRedo, undo, redo } = useHistory();
  const isQuiet = useStage((stage) => isBusy(momentOf(stage)));
  const zoom = useZoom();
  const isSelecting = useStore(selecting);
  const snap = useSnapEntry();
  const pointers = usePointerEntries();
  const percent = Math.round(zoom * 100);
  const turnSelecting = () => {
    selecting.setState(!isSelecting);
    announce(isSelecting ? t(($) => $.surface.tools.notSelecting) : t(($) => $.surface.tools.selecting));
  };
  const more = [
    ...(canWrite || canNote
      ? [
          {
            ...menuEntry(
              'redo',
              t(($) => $.board.tools.redo),
              Redo2,
              redo,
            ),
            unavailable: canRedo ? undefined : t(($) => $.board.tools.nothingToRedo),
          },
        ]
      : []),
    menuEntry(
      'actual',
      t(($) => $.surface.tools.actualSize),
      Scaling,
      () => viewport.zoomBy(1 / zoom),
    ),
    ...(canWrite
      ? [
          menuEntry(
            'select',
            t(($) => (isSelecting ? $.surface.tools.selectOff : $.surface.tools.select)),
            SquareDashedMousePointer,
            turnSelecting,
          ),
          snap,
        ]
      : []),
    ...pointers,
  ];
  const divider = <span aria-hidden="true" className="mx-1 h-6 border-l border-line @max-lg:hidden" />;
  return (
    <div
      role="group"
      aria-label={t(($) => $.board.tools.label)}
      data-part="tools"
      data-quiet={isQuiet || undefined}
      className="board-tools paper forced-line flex max-w-full items-center justify-center gap-0.5 p-1 [&_svg]:size-5"
    >
      <div>
        <IconButton
          label={t(($) => $.board.tools.zoomOut)}
          icon={<Minus aria-hidden="true" />}
          onClick={() => viewport.zoomBy(1 / zoomStep)}
        />
        <Button
          variant="quiet"
          size="small"
          aria-label={t(($) => $.surface.tools.fitNow, { percent })}
          title={t(($) => $.board.tools.fit)}
          icon={<Maximize aria-hidden="true" className="@max-lg:hidden" />}
          className="tabular min-w-14 px-1.5! text-muted"
          onClick={viewport.fitAll}
        >
          {t(($) => $.board.tools.zoom, { percent })}
        </Button>
        <IconButton
          label={t(($) => $.board.tools.zoomIn)}
          icon={<Plus aria-hidden="true" />}
          onClick={() => viewport.zoomBy(zoomStep)}
        />
        {divider}
        {(canWrite || canNote) && (
          <IconButton
            label={t(($) => $.board.tools.undo)}
            icon={<Undo2 aria-hidden="true" />}
            unavailable={canUndo ? undefined : t(($) => $.board.tools.nothingToUndo)}
            onClick={undo}
          />
        )}
        {canNote && <NewNoteButton />}
        {isSelecting && (
          <IconButton
            label={t(($) => $.surface.tools.selectOff)}
            icon={<SquareDashedMousePointer aria-hidden="true" />}
            aria-pressed
            className="bg-action-wash! text-action!"
            onClick={turnSelecting}
          />
        )}
        {(canWrite || canNote) && divider}
      </div>
      {renderMenu(more)}
    </div>
  );
}
