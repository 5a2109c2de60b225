import { useState } from 'react';

import type { Harvest } from '../../model/board/board.ts';
import { limits } from '../../model/limits.ts';
import { useSession } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { letWait, waitingText } from '../../session/tooLongTexts.ts';

type HarvestField = Exclude<keyof Harvest, 'id' | 'kind' | 'order'>;

const lengths: Readonly<Record<HarvestField, number>> = {
  text: limits.harvestTextLength,
  who: limits.harvestFieldLength,
  when: limits.harvestFieldLength,
};

/** The name under which a field's too long text waits. */
export const waitingKey = (item: Harvest, field: HarvestField) => `${item.id}/${field}`;

/** One field of an agreement or action: shared while one types, and never overwritten by another while one is in it. */
export function useHarvestField(item: Harvest, field: HarvestField) {
  const session = useSession();
  const t = useMessages();
  const limit = lengths[field];
  const [own, setOwn] = useState(() => waitingText(session, waitingKey(item, field)));
  const value = own ?? item[field];
  const over = Math.max(0, value.length - limit);

  return {
    value,
    limit,
    error: over > 0 ? t(($) => $.ui.text.over, { count: over }) : undefined,
    onFocus: () => setOwn(value),
    onBlur: () => {
      if (over === 0) setOwn(null);
    },
    onChange: (text: string) => {
      setOwn(text);
      const fits = text.length <= limit;
      letWait(session, waitingKey(item, field), fits ? null : text);
      if (fits) session.board.setHarvest(item.id, field, text);
    },
  };
}
