/** What somebody typed in a dialog and did not save yet. */
import { useSyncExternalStore } from 'react';

/** Fields in which one types what must not be lost: not to search, to choose with, or to copy from. */
const writable =
  'textarea:not([readonly]), input:not([readonly], [type=search], [type=date], [type=checkbox], [type=radio], [type=file], [type=button])';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.matches(writable);

/** Follows the fields of one dialog: what was in them before one typed, and what is in them now. */
export function followFields() {
  const before = new Map<Field, string>();
  return {
    /** Somebody comes into a field: what is in it is no typing of this dialog. */
    enter: (target: EventTarget | null) => {
      if (isField(target) && !before.has(target)) before.set(target, target.value);
    },
    /** What was typed, field by field. A field that left the dialog has nothing to lose. */
    typed: (within: Element): string[] =>
      [...before]
        .filter(
          ([field, text]) => within.contains(field) && field.value !== text && field.value.trim() !== '',
        )
        .map(([field]) => field.value),
    /** What is in the fields now counts as saved. */
    forget: () => before.clear(),
  };
}

/** Whether somebody is in a dialog, or has text in a form: then nobody but they themselves may go elsewhere. */
export function isOccupied(page: Document): boolean {
  const { activeElement } = page;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) return true;
  if (page.querySelector('dialog[open]') !== null) return true;
  return [...page.querySelectorAll<Field>('form :is(textarea, input)')].some(
    (field) => isField(field) && field.value.trim() !== '',
  );
}

/** Texts that somebody typed in a dialog that others took away. */
export interface Kept {
  readonly title: string;
  readonly texts: readonly string[];
}

let kept: Kept | null = null;
const listeners = new Set<() => void>();

/** Keeps texts until their author has seen them; null when they have. Without texts nothing changes. */
export function keepTyped(next: Kept | null): void {
  if (next?.texts.length === 0) return;
  kept = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What is kept now. Renders again when that changes. */
export function useKeptTexts(): Kept | null {
  return useSyncExternalStore(subscribe, () => kept);
}
