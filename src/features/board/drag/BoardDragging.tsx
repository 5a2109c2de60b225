/**
 * One draggable for the whole board, decks included: a press puts the pressed item in its place just before the sensors
 * look. Hundreds of draggables would each measure and render; this is one, and items stay plain elements.
 */
import { DndContext, getClientRect, useDraggable, type Announcements } from '@dnd-kit/core';
import type { KeyboardEvent, MouseEvent, ReactNode, SyntheticEvent, TouchEvent } from 'react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Surface } from '../surface/createSurface.ts';
import type { Grip } from './grip.ts';
import { gripOf, itemElement } from './gripOf.ts';
import type { useBoardDrag } from './useBoardDrag.ts';
import { useBoardSensors } from './useBoardSensors.ts';
import { usePickUpKey } from './usePickUpKey.ts';
import type { Point } from '../surface/viewport.ts';

const measuring = { draggable: { measure: getClientRect } };

/** The board speaks through the app's one voice. */
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

interface BoardDraggingProps {
  readonly surface: Surface;
  readonly drag: ReturnType<typeof useBoardDrag>;
  readonly canWrite: boolean;
  /** Id of the text that tells how the keyboard moves things. */
  readonly helpId: string;
  readonly children: ReactNode;
}

export function BoardDragging({ surface, drag, canWrite, helpId, children }: BoardDraggingProps) {
  const t = useMessages('board');
  const sensors = useBoardSensors(surface.viewport, drag.grip);
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
      <DragField surface={surface} onGrip={drag.take} isDragging={drag.isDragging} canWrite={canWrite}>
        {children}
      </DragField>
    </DndContext>
  );
}

interface DragFieldProps {
  readonly surface: Surface;
  readonly onGrip: (grip: Grip | null) => void;
  readonly isDragging: () => boolean;
  readonly canWrite: boolean;
  readonly children: ReactNode;
}

function DragField({ surface, onGrip, isDragging, canWrite, children }: DragFieldProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'board' });

  const press = (name: string, event: SyntheticEvent, hand: Point | null) => {
    if (!canWrite || isDragging() || (hand !== null && surface.space.get())) return;
    const element = itemElement(event.target);
    if (element === null || (hand === null && event.target !== element)) return;
    onGrip(gripOf(element, hand, surface.viewport));
    setNodeRef(element);
    setActivatorNodeRef(element);
    (listeners?.[name] as ((given: SyntheticEvent) => void) | undefined)?.(event);
  };
  const keys = usePickUpKey((event: KeyboardEvent) => {
    // With Shift the space bar selects.
    if (!event.shiftKey) press('onKeyDown', event, null);
  });

  return (
    // Every item inside can be reached and moved with the keyboard; this element only listens for all of them.
    <div
      role="presentation"
      className="flex h-full min-h-0 w-full"
      {...keys}
      onMouseDown={(event: MouseEvent) => press('onMouseDown', event, { x: event.clientX, y: event.clientY })}
      onTouchStart={(event: TouchEvent) => {
        const touch = event.touches.length === 1 ? event.touches[0] : undefined;
        if (touch) press('onTouchStart', event, { x: touch.clientX, y: touch.clientY });
      }}
    >
      {children}
    </div>
  );
}
