type UndoKeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target' | 'preventDefault'
>;

const typesIn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);

/** Ctrl or Cmd with Z undoes one's own last change, with Shift does it again. Where one types, the keys are the text's. */
export function actOnUndoKeys(press: UndoKeyPress, undo: () => void, redo: () => void): void {
  if (!(press.ctrlKey || press.metaKey) || press.altKey || typesIn(press.target)) return;
  const key = press.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  press.preventDefault();
  if (key === 'y' || press.shiftKey) redo();
  else undo();
}
