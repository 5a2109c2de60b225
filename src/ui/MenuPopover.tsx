// The menu itself, which is heavy: only parts that are fetched when a menu is needed import it.

import { useState } from 'react';
import {
  Header,
  I18nProvider,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Text,
} from 'react-aria-components';
import { useLocale } from './language/LocaleContext.ts';
import type { MenuEntry, OpenMenu } from './MenuButton.tsx';

/** The names react-aria knows our languages by; the build keeps only these two. */
const ariaLocales = { nl: 'nl-NL', en: 'en-US' } as const;

interface MenuPopoverProps extends OpenMenu {
  readonly items: readonly MenuEntry[];
}

export function MenuPopover({ label, items, trigger, onChoose, onClose }: MenuPopoverProps) {
  const { locale } = useLocale();
  const [dialog] = useState(() => trigger.current?.closest('dialog'));
  return (
    <I18nProvider locale={ariaLocales[locale]}>
      <Popover
        isOpen
        triggerRef={trigger}
        aria-label={label}
        placement="bottom end"
        // A modal dialog covers all that is not inside it.
        {...(dialog && { UNSTABLE_portalContainer: dialog })}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        className="forced-line arriving max-w-[calc(100vw-2rem)] min-w-56 rounded-card border border-line bg-paper p-1.5 text-ink shadow-picked"
      >
        <Menu
          aria-label={label}
          // A menu that was opened by keyboard must have the focus inside it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onClose={onClose}
          className="max-h-[min(75dvh,40rem)] overflow-auto outline-none"
        >
          {partsOf(items).map(([part, entries]) =>
            part === undefined ? (
              entries.map((item) => <Item key={item.id} item={item} onChoose={onChoose} />)
            ) : (
              <MenuSection
                key={part}
                className="border-line not-first:mt-1.5 not-first:border-t not-first:pt-1.5"
              >
                <Header className="eyebrow px-3 pt-1.5 pb-0.5">{part}</Header>
                {entries.map((item) => (
                  <Item key={item.id} item={item} onChoose={onChoose} />
                ))}
              </MenuSection>
            ),
          )}
        </Menu>
      </Popover>
    </I18nProvider>
  );
}

function Item({ item, onChoose }: { readonly item: MenuEntry } & Pick<OpenMenu, 'onChoose'>) {
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.unavailable !== undefined}
      onAction={() => onChoose(item)}
      className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-2 outline-none data-disabled:cursor-not-allowed [&_svg]:shrink-0 data-focused:bg-action-wash forced-colors:data-focused:outline-2 ${item.danger ? 'text-danger' : ''}`}
    >
      {item.icon}
      <span className="flex flex-col">
        <Text slot="label" className={item.unavailable ? 'text-muted' : ''}>
          {item.label}
        </Text>
        {item.unavailable && (
          <Text slot="description" className="text-sm text-muted">
            {item.unavailable}
          </Text>
        )}
      </span>
      {item.shortcut && (
        // As content of the style: the text of an item is its name, and the key is no part of that.
        <Keyboard
          data-key={item.shortcut}
          className="ml-auto rounded border border-line px-1.5 font-sans text-sm text-muted uppercase before:content-[attr(data-key)]"
        />
      )}
    </MenuItem>
  );
}

/** The entries by the part of the menu that they are in, in their order. */
function partsOf(items: readonly MenuEntry[]): readonly (readonly [part: string | undefined, MenuEntry[]])[] {
  const parts: [string | undefined, MenuEntry[]][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last !== undefined && last[0] === item.part) last[1].push(item);
    else parts.push([item.part, [item]]);
  }
  return parts;
}
