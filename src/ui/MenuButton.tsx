// The button is light and there at once; the menu behind it (react-aria) is fetched when someone first comes near.

import { Ellipsis, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useAnnounce } from './announce.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { mustLoadAnew } from './keepTrying.ts';
import { useMessages } from './language/useMessages.ts';
import { useWhenCalm } from './useWhenCalm.ts';

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
  /** The part of a long menu that it is in: what follows each other in one part is under its name. */
  readonly part?: string;
}

/** An entry with an icon. */
export function menuEntry(id: string, label: string, Icon: LucideIcon, onAction: () => void): MenuEntry {
  return { id, label, icon: <Icon aria-hidden="true" className="size-5" />, onAction };
}

/** What a menu needs to know of the button that it belongs to. */
export interface OpenMenu {
  readonly label: string;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (item: MenuEntry) => void;
  readonly onClose: () => void;
}

interface MenuTrigger extends Pick<ButtonProps, 'children' | 'variant' | 'size'> {
  readonly label: string;
}

export interface MenuButtonProps extends MenuTrigger {
  readonly items: readonly MenuEntry[];
}

interface LazyMenuButtonProps extends MenuTrigger {
  /** Fetches the code of the menu. */
  readonly load: () => Promise<unknown>;
  readonly renderMenu: (menu: OpenMenu) => ReactNode;
}

const loadPopover = () => import('./MenuPopover.tsx');
const MenuPopover = lazy(async () => ({ default: (await loadPopover()).MenuPopover }));

/** A button with a menu of these items. */
export function MenuButton({ items, ...look }: MenuButtonProps) {
  return (
    <LazyMenuButton
      {...look}
      load={loadPopover}
      renderMenu={(menu) => <MenuPopover {...menu} items={items} />}
    />
  );
}

/** A button whose menu is a component of one's own. */
export function LazyMenuButton(props: LazyMenuButtonProps) {
  const { label, load, renderMenu, children, variant = 'quiet', size = 'small' } = props;
  const t = useMessages();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const chosen = useRef<MenuEntry | null>(null);
  // Before it is asked for. Failing is no matter: opening it tries again.
  const comeNear = () => void load().catch(() => undefined);

  // Only once the menu is gone and focus is back at its button: a dialog that opens now gives focus back to that button.
  useEffect(() => {
    if (open || chosen.current === null) return;
    const { onAction } = chosen.current;
    chosen.current = null;
    trigger.current?.focus();
    onAction();
  }, [open]);

  const sayMissing = () => {
    announce(t(($) => $.ui.missing.menu));
    void mustLoadAnew(1);
  };

  useWhenCalm(load);

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
        // Without a connection the menu stays shut, and the next press tries again.
        onClick={() => void load().then(() => setOpen(true), sayMissing)}
        {...(!children && { 'aria-label': label, title: label, className: 'w-11 px-0!' })}
      >
        {children ?? <Ellipsis aria-hidden="true" />}
      </Button>
      {open && (
        <Suspense fallback={null}>
          {renderMenu({
            label,
            trigger,
            onChoose: (item) => {
              chosen.current = item;
            },
            onClose: () => setOpen(false),
          })}
        </Suspense>
      )}
    </>
  );
}
