import type { Connection, Saved } from '../../session/state.ts';

export type SaveWord = Saved;

/** What may truthfully be said about saving. Without a connection nothing is on its way, whatever the queue says. */
export function trustOf({ connection, saved }: { readonly connection: Connection; readonly saved: Saved }): {
  readonly save: SaveWord;
  readonly showSave: boolean;
} {
  if (connection === 'online') return { save: saved, showSave: true };
  return { save: 'unsaved', showSave: saved !== 'saved' };
}
