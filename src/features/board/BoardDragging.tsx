/**
 * One draggable for the whole board, decks included: a press puts the pressed item in its place just before the sensors
 * look. Hundreds of draggables would each measure and render; this is one, and items stay plain elements.
 */
import { DndContext, DragOverlay, getClientRect, useDraggable, type Announcements } from '@dnd-kit/core';
import type { KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent, TouchEvent } from 'react';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { Viewport } from './createViewport.ts';
import { gripShift, type Grip } from './grip.ts';
import { gripOf, itemElement } from './gripOf.ts';
import type { useBoardDrag } from './useBoardDrag.ts';
import { useBoardSensors } from './useBoardSensors.ts';
import { useZoom } from './useZoom.ts';
import type { Point } from './viewport.ts';

// Without this the overlay starts at the origin: the default measure takes away the layer's transform.
const measuring = { draggable: { measure: getClientRect } };

/** The board speaks through the app's one voice. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

interface BoardDraggingProps {
  readonly viewport: Viewport;
  readonly drag: ReturnType<typeof useBoardDrag>;
  readonly canWrite: boolean;
  /** Id of the text that tells how the keyboard moves things. */
  readonly helpId: string;
  /** What is shown in the hand. */
  readonly faceOf: (grip: Grip) => ReactNode;
  readonly children: ReactNode;
}

export function BoardDragging({ viewport, drag, canWrite, helpId, faceOf, children }: BoardDraggingProps) {
  const t = useMessages('board');
  const sensors = useBoardSensors(viewport, drag.grip);
  const help = canWrite ? t(($) => $.board.item.help) : t(($) => $.board.item.helpReadOnly);
  return (
    <DndContext
      id={helpId}
      sensors={sensors}
      autoScroll={false}
      measuring={measuring}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: help } }}
      {...drag.handlers}
    >
      <DragField viewport={viewport} onGrip={drag.take} isDragging={drag.isDragging} canWrite={canWrite}>
        {children}
      </DragField>
      <DragOverlay dropAnimation={null}>
        {drag.held && (
          <InHand grip={drag.held} viewport={viewport}>
            {faceOf(drag.held)}
          </InHand>
        )}
      </DragOverlay>
    </DndContext>
  );
}

interface DragFieldProps {
  readonly viewport: Viewport;
  readonly onGrip: (grip: Grip | null) => void;
  readonly isDragging: () => boolean;
  readonly canWrite: boolean;
  readonly children: ReactNode;
}

function DragField({ viewport, onGrip, isDragging, canWrite, children }: DragFieldProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'board' });

  const press = (name: string, event: SyntheticEvent, hand: Point | null) => {
    if (!canWrite || isDragging()) return;
    const element = itemElement(event.target);
    if (element === null || (hand === null && event.target !== element)) return;
    onGrip(gripOf(element, hand, viewport.view().zoom));
    setNodeRef(element);
    setActivatorNodeRef(element);
    (listeners?.[name] as ((given: SyntheticEvent) => void) | undefined)?.(event);
  };

  return (
    // Every item inside can be reached and moved with the keyboard; this element only listens for all of them.
    <div
      role="presentation"
      className="flex h-full min-h-0 w-full"
      onMouseDown={(event: MouseEvent) => press('onMouseDown', event, { x: event.clientX, y: event.clientY })}
      onTouchStart={(event: TouchEvent) => {
        const touch = event.touches.length === 1 ? event.touches[0] : undefined;
        if (touch) press('onTouchStart', event, { x: touch.clientX, y: touch.clientY });
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (!event.repeat) press('onKeyDown', event, null);
      }}
    >
      {children}
    </div>
  );
}

function InHand({ grip, viewport, children }: { grip: Grip; viewport: Viewport; children: ReactNode }) {
  const zoom = useZoom(viewport);
  const shift = gripShift(grip, zoom);
  return (
    <div
      className="w-max origin-top-left cursor-grabbing"
      style={{ transform: `translate(${shift.x}px, ${shift.y}px) scale(${zoom})` }}
    >
      {children}
    </div>
  );
}
