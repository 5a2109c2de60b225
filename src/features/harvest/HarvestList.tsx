import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';

import type { Harvest, HarvestKind } from '../../model/board/board.ts';
import { newHarvestId, type HarvestId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useAnnounce, useAnnounceQuietly } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestItem } from './HarvestItem.tsx';
import { HarvestSection } from './HarvestSection.tsx';

export function HarvestList({ kind, canWrite }: { readonly kind: HarvestKind; readonly canWrite: boolean }) {
  const session = useSession();
  const t = useMessages('board');
  const announce = useAnnounce();
  const announceQuietly = useAnnounceQuietly();
  const harvest = useSessionState((state) => state.board.harvest);
  const items = useMemo(() => harvest.filter((item) => item.kind === kind), [harvest, kind]);
  const [added, setAdded] = useState<ReadonlySet<HarvestId>>(new Set());
  const [fresh, setFresh] = useState<HarvestId | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useArrivals(items, added, () => announceQuietly(t(($) => $.harvest.kind[kind].arrived)));

  const add = () => {
    const id = newHarvestId(session.random);
    setAdded((before) => new Set(before).add(id));
    setFresh(id);
    session.board.addHarvest(id, kind);
  };
  const remove = (item: Harvest) => {
    // Brought back by undo, it must not open by itself.
    setFresh(null);
    session.board.removeHarvest(item.id);
    addButton.current?.focus();
    announce(t(($) => $.harvest.kind[kind].removed));
  };

  return (
    <HarvestSection
      title={t(($) => $.harvest.kind[kind].title)}
      empty={
        items.length > 0
          ? null
          : t(($) => (canWrite ? $.harvest.kind[kind].empty : $.harvest.kind[kind].emptyReadOnly))
      }
    >
      {items.length > 0 && (
        <ul className="flex flex-col gap-2.5">
          {items.map((item) => (
            <HarvestItem
              key={item.id}
              item={item}
              canWrite={canWrite}
              fresh={item.id === fresh}
              onRemove={() => remove(item)}
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
