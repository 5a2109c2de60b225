import { Maximize, Minus, MousePointer2, MousePointer2Off, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { Viewport } from './createViewport.ts';
import { HistoryButtons } from './HistoryButtons.tsx';
import type { BoardHistory } from './useHistory.ts';
import { useZoom } from './useZoom.ts';
import { zoomStep } from './viewport.ts';

interface BoardToolbarProps {
  readonly viewport: Viewport;
  readonly onFit: () => void;
  /** Left out for who may not write. */
  readonly history: BoardHistory | null;
  readonly cursors: { readonly shown: boolean; readonly onToggle: () => void };
  readonly children?: ReactNode;
}

export function BoardToolbar({ viewport, onFit, history, cursors, children }: BoardToolbarProps) {
  const t = useMessages('board');
  const zoom = useZoom(viewport);
  const Pointer = cursors.shown ? MousePointer2 : MousePointer2Off;
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
      <span className="tabular @max-lg:hidden min-w-12 text-center text-sm text-muted">
        {t(($) => $.board.tools.zoom, { percent: Math.round(zoom * 100) })}
      </span>
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
      <IconButton
        label={cursors.shown ? t(($) => $.board.tools.hideCursors) : t(($) => $.board.tools.showCursors)}
        icon={<Pointer aria-hidden="true" />}
        onClick={cursors.onToggle}
      />
      {children}
    </div>
  );
}

function Divider() {
  return <span aria-hidden="true" className="mx-1 h-6 border-l border-line @max-lg:hidden" />;
}
