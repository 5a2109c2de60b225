/** Lists of cards that somebody keeps on this device: favourites, and the selection for a next session, in its order. */
import { useSyncExternalStore } from 'react';

import { isId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { onDevice } from './onDevice.ts';

export type CardList = 'favourites' | 'selection';

const nameOf = (list: CardList) => `kt-cards-${list}`;
/** What is kept as it was last read, so that a device without storage still has it on this page. */
const lists = new Map<CardList, readonly string[]>();
const listeners = new Set<() => void>();

function read(list: CardList): readonly string[] {
  const known = lists.get(list);
  if (known !== undefined) return known;
  const kept = onDevice<unknown>((storage) => JSON.parse(storage.getItem(nameOf(list)) ?? '[]'), []);
  const ids = Array.isArray(kept) ? [...new Set(kept.filter((id) => isId(id)))].slice(0, limits.cards) : [];
  lists.set(list, ids);
  return ids;
}

/** Keeps these cards, in this order, in the place of what the list held. */
export function keepCards(list: CardList, ids: readonly string[]): void {
  lists.set(list, ids.slice(0, limits.cards));
  onDevice((storage) => storage.setItem(nameOf(list), JSON.stringify(lists.get(list))), undefined);
  for (const listener of listeners) listener();
}

/** Puts a card at the end of the list, or takes it out. */
export function toggleCard(list: CardList, id: string): void {
  const ids = read(list);
  keepCards(list, ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
}

function subscribe(listener: () => void): () => void {
  const elsewhere = () => {
    lists.clear();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}

/** The cards of the list, as they are now. */
export const useKeptCards = (list: CardList): readonly string[] =>
  useSyncExternalStore(subscribe, () => read(list));
