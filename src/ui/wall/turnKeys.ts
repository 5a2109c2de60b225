export type Turn = 'next' | 'previous' | 'pause';

const turns: Readonly<Record<string, Turn>> = {
  ' ': 'pause',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  // What a clicker for presentations sends.
  PageDown: 'next',
  PageUp: 'previous',
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** What a key asks of the pages on the wall; null when it is not for them. */
export function turnOf({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): Turn | null {
  if (ctrlKey || altKey || metaKey || shiftKey) return null;
  return Object.hasOwn(turns, key) ? (turns[key] ?? null) : null;
}
