import { CirclePlus } from 'lucide-react';

import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useMoreItems } from './useMoreItems.tsx';
import type { Steering } from './useSteering.ts';

/** Everything one may want beside what comes next. */
export function MoreActions({ act }: { readonly act: Steering['act'] }) {
  const t = useMessages('facilitator');
  const items = useMoreItems(act);
  return (
    <MenuButton label={t(($) => $.steer.moreLabel)} items={items} variant="secondary">
      <CirclePlus aria-hidden="true" className="size-5" />
      <span className="sr-only @5xl:not-sr-only">{t(($) => $.steer.moreLabel)}</span>
    </MenuButton>
  );
}
