/** What one can open a dialog of the board for, wherever one is: on the table, in the list, in a menu. */
import { createContext, use, type ComponentType } from 'react';
import type { Spot, ThingId } from '../../../model/board/board.ts';
import type { ClusterId, HarvestId, ItemId, NoteId } from '../../../model/ids.ts';
import type { Subject } from './boardThing.ts';

export type NoteTask =
  /** A note to change. */
  | { readonly kind: 'note'; readonly id: NoteId }
  /** A new one, laid where `spot` says when it is saved. */
  | { readonly kind: 'new-note'; readonly spot: () => Spot };

export type TitleTask =
  | { readonly kind: 'title'; readonly id: ClusterId }
  /** Groups these items under a title that is asked for first. */
  | { readonly kind: 'group'; readonly ids: readonly ItemId[]; readonly onDone: () => void };

export interface MoveTask {
  readonly kind: 'move';
  readonly subjects: readonly Subject[];
  /** Only to another cluster, to become one with it. */
  readonly merges?: boolean;
  readonly onDone: () => void;
}

export type FormTask = NoteTask | TitleTask | MoveTask;
/** What has a dialog of the board's own. */
export type OwnTask = { readonly kind: 'read'; readonly id: ThingId } | FormTask;
export type BoardTask =
  | OwnTask
  /** A card of a question that one types. */
  | { readonly kind: 'own-question' }
  /** An agreement or action that was made from an answer, to finish. */
  | { readonly kind: 'harvest'; readonly id: HarvestId };

/** Where one finishes what was made from an answer: the harvest's own form. Without it, the harvest is elsewhere. */
export interface HarvestPart {
  readonly HarvestDialog?:
    ComponentType<{ readonly id: HarvestId | null; readonly onClose: () => void }> | undefined;
}

export const BoardTaskContext = createContext<(task: BoardTask) => void>(() => undefined);

/** Opens a dialog of the board. */
export function useBoardTask(): (task: BoardTask) => void {
  return use(BoardTaskContext);
}
