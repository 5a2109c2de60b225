import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as Grip, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';

interface OrderListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly chosen: string;
  readonly titleOf: (item: Item) => string;
  readonly onChoose: (id: string) => void;
  readonly onMove: (from: number, to: number) => void;
  /** What stands at the end of a row. */
  readonly renderAfter?: (item: Item) => ReactNode;
}

/** Things in their order, which one changes by dragging, by hand or by keyboard; one of them is chosen. */
export function OrderList<Item extends { readonly id: string }>({
  label,
  items,
  chosen,
  titleOf,
  onChoose,
  onMove,
  renderAfter,
}: OrderListProps<Item>) {
  const placeOf = (id: unknown) => items.findIndex((item) => item.id === id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        'text/plain': items
          .filter(({ id }) => id === key)
          .map(titleOf)
          .join(''),
      })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const from = placeOf(key);
      const beside = placeOf(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      onMove(from, beside > from ? beside - 1 : beside);
    },
  });
  return (
    <GridList
      aria-label={label}
      items={items}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (key !== undefined) onChoose(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      className="flex flex-col gap-1.5"
    >
      {items.map((item, at) => (
        <GridListItem
          key={item.id}
          id={item.id}
          textValue={titleOf(item)}
          className="forced-line flex min-h-11 cursor-default items-center gap-1 rounded-control border-2 border-transparent bg-paper py-1 pr-3 pl-1 hover:border-control data-dragging:opacity-60 data-selected:border-action data-selected:bg-action-wash data-focus-visible:outline-3 data-focus-visible:outline-offset-2 data-focus-visible:outline-(--kt-focus)"
        >
          <Grip
            slot="drag"
            className="flex size-9 shrink-0 items-center justify-center rounded-lg text-muted data-focus-visible:outline-3 data-focus-visible:outline-(--kt-focus)"
          >
            <GripVertical aria-hidden="true" className="size-4.5" />
          </Grip>
          <span className="tabular w-6 shrink-0 text-right text-sm text-muted">{at + 1}</span>
          <span className="min-w-0 flex-1 truncate pl-1.5">{titleOf(item)}</span>
          {renderAfter?.(item)}
        </GridListItem>
      ))}
    </GridList>
  );
}
