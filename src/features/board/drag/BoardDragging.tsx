/**
 * One draggable for the whole board, decks included: a press makes the pressed item the draggable just before the sensors
 * look. Hundreds of draggables would each measure and render; this is one, and items stay plain elements.
 */
import { DndContext, getClientRect, useDraggable, type Announcements } from '@dnd-kit/core';
import { useRef, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import type { Point } from '../surface/viewport.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { gripOf, itemElement, type Grip } from './grip.ts';
import { useBoardSensors, usePickUpKey } from './sensors.ts';
import type { useBoardDrag } from './useBoardDrag.ts';

const measuring = { draggable: { measure: getClientRect } };

/** The board speaks through the app's one voice. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

interface BoardDraggingProps {
  readonly drag: ReturnType<typeof useBoardDrag>;
  /** Id of the text that tells how the keyboard moves things. */
  readonly helpId: string;
  readonly children: ReactNode;
}

export function BoardDragging({ drag, helpId, children }: BoardDraggingProps) {
  const t = useMessages('board');
  const { canWrite } = useBoardAccess();
  const sensors = useBoardSensors(useSurface().viewport, drag.grip);
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
      <DragField gripRef={drag.grip}>{children}</DragField>
    </DndContext>
  );
}

interface DragFieldProps {
  readonly gripRef: RefObject<Grip | null>;
  readonly children: ReactNode;
}

function DragField({ gripRef, children }: DragFieldProps) {
  const { viewport, held, space } = useSurface();
  const { canWrite } = useBoardAccess();
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'board' });

  /** `at`: where the pointer or finger pressed; null by keyboard. */
  const press = (
    name: string,
    event: SyntheticEvent,
    at: { readonly clientX: number; readonly clientY: number } | null,
  ) => {
    if (!canWrite || held.getState() !== null || (at !== null && space.getState())) return;
    const element = itemElement(event.target);
    if (element === null || (at === null && event.target !== element)) return;
    gripRef.current = gripOf(element, at && { x: at.clientX, y: at.clientY }, viewport);
    setNodeRef(element);
    setActivatorNodeRef(element);
    (listeners?.[name] as ((given: SyntheticEvent) => void) | undefined)?.(event);
  };
  /** Where the pointer came down. An event of the mouse says that in whole pixels, and its moves in parts of them. */
  const down = useRef<Point | null>(null);
  const keys = usePickUpKey((event) => {
    // With Shift the space bar selects.
    if (!event.shiftKey) press('onKeyDown', event, null);
  });

  return (
    // Every item inside can be reached and moved with the keyboard; this element only listens for all of them.
    <div
      role="presentation"
      className="flex h-full min-h-0 w-full"
      {...keys}
      onPointerDownCapture={({ clientX, clientY }) => {
        down.current = { x: clientX, y: clientY };
      }}
      onMouseDown={(event) => {
        const { x, y } = down.current ?? { x: event.clientX, y: event.clientY };
        press('onMouseDown', event, { clientX: x, clientY: y });
      }}
      onTouchStart={(event) => {
        const touch = event.touches.length === 1 ? event.touches[0] : undefined;
        if (touch) press('onTouchStart', event, touch);
      }}
    >
      {children}
    </div>
  );
}
