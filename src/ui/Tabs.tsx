// By hand, after the ARIA Authoring Practices: a library's tabs brought 28 kB along to the facilitator's table.
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: ReactNode; readonly content: ReactNode }[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Which tab a key goes to, from the one at `at`; null for other keys. Past the last comes the first. */
function goalOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Parts of which one is seen at a time. One stop for the Tab key; the arrow keys choose. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.id);
  const current = tabs.find(({ id }) => id === (selected ?? own)) ?? tabs[0];
  if (current === undefined) return null;

  const select = (id: string) => {
    setOwn(id);
    onSelect?.(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const goal = goalOf(event.key, tabs.indexOf(current), tabs.length);
    const next = goal === null ? undefined : tabs[goal];
    if (goal === null || next === undefined) return;
    event.preventDefault();
    select(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[goal]?.focus();
  };

  return (
    <div className="flex flex-col gap-4">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className="flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === current.id}
            aria-controls={id === current.id ? `${base}-panel` : undefined}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => select(id)}
            onKeyDown={onKeyDown}
            className="min-h-11 cursor-pointer border-b-3 border-transparent px-3.5 py-2.5 whitespace-nowrap text-muted hover:text-ink aria-selected:border-action aria-selected:font-semibold aria-selected:text-ink"
          >
            {title}
          </button>
        ))}
      </div>
      <div key={current.id} role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`}>
        {current.content}
      </div>
    </div>
  );
}
