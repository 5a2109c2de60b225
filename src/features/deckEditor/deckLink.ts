// A deck as the part of an address behind its hash, which no server sees and no log keeps.
import { packDeck, unpackDeck } from '../../exports/deck/deckText.ts';
import { UnreadableError } from '../../exports/deck/sheet.ts';
import type { DeckFile } from '../../model/deckFile.ts';

/** Browsers and chat programs cut longer addresses. */
const mostCharacters = 30_000;

/** The deck as text for an address. Null where it is too long for one: then it is shared as a file. */
export function deckToLink(deck: DeckFile): string | null {
  const signs = Array.from(packDeck(deck), (byte) => String.fromCharCode(byte)).join('');
  const link = btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return link.length > mostCharacters ? null : link;
}

/** The deck in such a text. @throws UnreadableError where it is cut off, too large, or holds no deck. */
export function deckFromLink(link: string): DeckFile {
  if (link.length > mostCharacters) throw new UnreadableError('tooLarge');
  let signs: string;
  try {
    signs = atob(link.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throw new UnreadableError('noDeck');
  }
  return unpackDeck(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
}
