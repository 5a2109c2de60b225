/** The words in what came too late for the server, for their author to copy: nothing that somebody typed is thrown away unseen. */
import * as Y from 'yjs';

import { harvestKinds } from '../model/board/board.ts';

const kinds: readonly string[] = harvestKinds;

/** Whether a value on the board is something that a person typed, and no name of ours. */
const isTyped = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  // The cluster of a thing.
  !/^g-[a-z0-9-]+$/.test(value) &&
  !kinds.includes(value);

/** What was typed in edits of a board, as far as later ones of them left it there. */
export function textsIn(update: Uint8Array): string[] {
  const { structs, ds } = Y.decodeUpdate(update);
  const isDeleted = ({ client, clock }: Y.ID) =>
    (ds.clients.get(client) ?? []).some(({ clock: from, len }) => clock >= from && clock < from + len);
  const texts: string[] = [];
  let run: { text: string; client: number; next: number } | null = null;
  for (const struct of structs) {
    if (!(struct instanceof Y.Item) || isDeleted(struct.id)) continue;
    const { content, id, length } = struct;
    if (content instanceof Y.ContentAny) texts.push(...content.arr.filter(isTyped));
    if (!(content instanceof Y.ContentString)) continue;
    // What is typed in the shared minutes comes a letter at a time.
    const goesOn = run !== null && run.client === id.client && run.next === id.clock;
    const text: string = (goesOn && run !== null ? run.text : '') + content.str;
    if (goesOn && run !== null) texts.splice(texts.lastIndexOf(run.text), 1);
    texts.push(text);
    run = { text, client: id.client, next: id.clock + length };
  }
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}
