import type { ItemId } from '../../../model/ids.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useTicks } from './ticks.ts';

interface TickBoxProps {
  readonly id: ItemId;
  /** What people call the item. */
  readonly label: string;
}

/** Ticks an item in the list. The square is small, what one presses is not. */
export function TickBox({ id, label }: TickBoxProps) {
  const t = useMessages('board');
  const ticks = useTicks();
  if (ticks === null) return null;
  return (
    <label className="-m-1 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-action-wash has-focus-visible:outline-3 has-focus-visible:outline-(--kt-focus)">
      <input
        type="checkbox"
        className="size-5 accent-(--kt-action) outline-none"
        aria-label={t(($) => $.board.list.tick, { label })}
        checked={ticks.ticked.has(id)}
        onChange={() => ticks.toggle(id)}
      />
    </label>
  );
}
