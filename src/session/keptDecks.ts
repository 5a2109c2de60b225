/** Decks of one's own, kept on this device. Each has a name of its own in storage, so that two tabs keep each other's. */
import type { DeckFile } from '../model/deckFile.ts';
import { parseDraftDeck } from '../model/ownDeck.ts';
import { namesOnDevice, onDevice } from './onDevice.ts';

const prefix = 'kt-deck-';

/** The decks on this device, by title as far as they have one. Leaves out what is no deck (any more). */
export const recallDecks = (): DeckFile[] =>
  namesOnDevice(prefix)
    .flatMap((name) => recallDeck(name.slice(prefix.length)) ?? [])
    .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)));

const titleOf = ({ title }: DeckFile): string => title.nl ?? title.en ?? '';

/** One of them; null where this device has it not. */
export const recallDeck = (id: string): DeckFile | null =>
  onDevice((storage) => parseDraftDeck(JSON.parse(storage.getItem(`${prefix}${id}`) ?? 'null')), null);

/** Keeps this deck as it is now. Gives whether it is kept. */
export const keepDeck = (deck: DeckFile): boolean =>
  onDevice((storage) => {
    storage.setItem(`${prefix}${deck.id}`, JSON.stringify(deck));
    return true;
  }, false);

/** Takes this deck off the device. */
export const forgetDeck = (id: string): void =>
  onDevice((storage) => storage.removeItem(`${prefix}${id}`), undefined);
