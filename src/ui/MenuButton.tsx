// The button is light and there at once; the menu behind it (react-aria) is fetched when someone first comes near.

import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import type { ButtonSize, ButtonVariant } from './buttonClasses.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  /** The key that does the same, shown at the end. */
  readonly shortcut?: string | undefined;
  /** Why this cannot be done now; shown under the label. */
  readonly unavailable?: string | undefined;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly children?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

const loadPopover = () => import('./MenuPopover.tsx');
/** Long enough after a page appeared for what it shows first to have arrived. */
const calmMs = 2_000;
const stayShut = () => undefined;
/** Fetches the menu before it is asked for. Failing is no matter: opening it tries again. */
const comeNear = () => void loadPopover().catch(stayShut);
const MenuPopover = lazy(async () => ({ default: (await loadPopover()).MenuPopover }));

export function MenuButton({ label, items, children, variant = 'quiet', size = 'small' }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const chosen = useRef<MenuEntry | null>(null);

  // Only once the menu is gone and focus is back at its button: a dialog that opens now gives focus back to that button.
  useEffect(() => {
    if (open || chosen.current === null) return;
    const { onAction } = chosen.current;
    chosen.current = null;
    trigger.current?.focus();
    onAction();
  }, [open]);

  // Who loses the connection before opening a first menu must still have it.
  useEffect(() => {
    const timer = setTimeout(comeNear, calmMs);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      <Button
        ref={trigger}
        variant={variant}
        size={size}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={comeNear}
        onFocus={comeNear}
        // Without a connection the menu stays shut: rendering it would take down everything around it.
        onClick={() => void loadPopover().then(() => setOpen(true), stayShut)}
        {...(!children && { 'aria-label': label, title: label, className: 'w-11 px-0!' })}
      >
        {children ?? <Ellipsis aria-hidden="true" />}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <MenuPopover
            label={label}
            items={items}
            trigger={trigger}
            onChoose={(item) => {
              chosen.current = item;
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
