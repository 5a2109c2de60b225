import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';

import type { Harvest, HarvestKind } from '../../model/board/board.ts';
import { newHarvestId, type HarvestId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { boardOf } from '../../session/boardOf.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useAnnounce, useAnnounceQuietly } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestItem } from './HarvestItem.tsx';
import { HarvestSection } from './HarvestSection.tsx';

export function HarvestList({ kind, canWrite }: { readonly kind: HarvestKind; readonly canWrite: boolean }) {
  const session = useSession();
  const t = useMessages('harvest');
  const announce = useAnnounce();
  const announceQuietly = useAnnounceQuietly();
  const harvest = useSessionState((state) => state.board.harvest);
  const items = useMemo(() => harvest.filter((item) => item.kind === kind), [harvest, kind]);
  const [added, setAdded] = useState<ReadonlySet<HarvestId>>(new Set());
  const [fresh, setFresh] = useState<HarvestId | null>(null);
  const [writing, setWriting] = useState<ReadonlySet<HarvestId>>(new Set());
  const shown = useWithGone(items, writing);
  const addButton = useRef<HTMLButtonElement>(null);
  useArrivals(items, added, () => announceQuietly(t(($) => $.harvest.kind[kind].arrived)));

  const add = () => {
    const id = newHarvestId(session.random);
    setAdded((before) => new Set(before).add(id));
    setFresh(id);
    boardOf(session).addHarvest(id, kind);
  };
  const onWriting = (item: Harvest, isWriting: boolean) => {
    setWriting((before) => changed(before, item.id, isWriting));
    // What was gone and is let go disappears from the screen.
    if (!isWriting && !items.includes(item)) addButton.current?.focus();
  };
  const remove = (item: Harvest) => {
    setWriting((before) => changed(before, item.id, false));
    // Brought back by undo, it must not open by itself.
    setFresh(null);
    boardOf(session).removeHarvest(item.id);
    addButton.current?.focus();
    announce(t(($) => $.harvest.kind[kind].removed));
  };

  return (
    <HarvestSection
      title={t(($) => $.harvest.kind[kind].title)}
      empty={
        shown.length > 0
          ? null
          : t(($) => (canWrite ? $.harvest.kind[kind].empty : $.harvest.kind[kind].emptyReadOnly))
      }
    >
      {shown.length > 0 && (
        <ul className="flex flex-col gap-2.5">
          {shown.map((item) => (
            <HarvestItem
              key={item.id}
              item={item}
              canWrite={canWrite}
              fresh={item.id === fresh}
              gone={!items.includes(item)}
              onRemove={() => remove(item)}
              onWriting={(isWriting) => onWriting(item, isWriting)}
            />
          ))}
        </ul>
      )}
      {canWrite && (
        <Button
          ref={addButton}
          className="self-start"
          icon={<Plus aria-hidden="true" />}
          unavailable={
            harvest.length >= limits.harvestItems
              ? t(($) => $.harvest.full, { count: limits.harvestItems })
              : undefined
          }
          onClick={add}
        >
          {t(($) => $.harvest.kind[kind].add)}
        </Button>
      )}
    </HarvestSection>
  );
}

/** A set with or without an id; the same one when that changes nothing. */
function changed(ids: ReadonlySet<HarvestId>, id: HarvestId, within: boolean): ReadonlySet<HarvestId> {
  if (ids.has(id) === within) return ids;
  return new Set(within ? [...ids, id] : [...ids].filter((one) => one !== id));
}

/** The items, and in their place those in which one is writing and that somebody else took away, as they were. */
function useWithGone(items: readonly Harvest[], writing: ReadonlySet<HarvestId>): readonly Harvest[] {
  const [last, setLast] = useState(items);
  const gone = last.filter((one) => writing.has(one.id) && !items.some(({ id }) => id === one.id));
  const shown = gone.length === 0 ? items : [...items, ...gone].sort((a, b) => a.order - b.order);
  if (shown.length !== last.length || shown.some((item, index) => item !== last[index])) setLast(shown);
  return shown;
}

/** Calls back when somebody else has added an item; items that were there when one came do not count. */
function useArrivals(items: readonly Harvest[], own: ReadonlySet<HarvestId>, onArrival: () => void): void {
  const known = useRef<ReadonlySet<HarvestId> | null>(null);
  const arrived = useEffectEvent(() => onArrival());
  useEffect(() => {
    const before = known.current;
    known.current = new Set(items.map(({ id }) => id));
    if (before !== null && items.some(({ id }) => !before.has(id) && !own.has(id))) arrived();
  }, [items, own]);
}
