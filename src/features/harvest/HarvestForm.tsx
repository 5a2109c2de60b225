import { useEffect, useRef, type KeyboardEvent } from 'react';

import type { Harvest } from '../../model/board/board.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useHarvestField } from './useHarvestField.ts';
import { WhenField } from './WhenField.tsx';

export interface HarvestFormProps {
  readonly item: Harvest;
  /** Whether one has just asked for it, and goes on by typing. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** Writing an agreement or action: what, who, when. There is nothing to submit: others see it while one types. */
export function HarvestForm({ item, takesFocus, onDone }: HarvestFormProps) {
  const t = useMessages('board');
  const { error: textError, ...text } = useHarvestField(item, 'text');
  const { limit: _, ...who } = useHarvestField(item, 'who');
  const tooLong = textError ?? who.error;
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = area.current;
    if (!takesFocus || element === null) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || tooLong !== undefined) return;
    event.stopPropagation();
    onDone();
  };
  return (
    // The keys come from the fields inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="@container flex flex-col gap-3" onKeyDown={onKeyDown}>
      <TextArea label={t(($) => $.harvest.kind[item.kind].what)} ref={area} className="min-h-20" {...text} />
      <div className="grid gap-3 @sm:grid-cols-2">
        <TextField label={t(($) => $.harvest.who)} placeholder={t(($) => $.harvest.whoHint)} {...who} />
        <WhenField item={item} />
      </div>
      {tooLong !== undefined && <p className="text-sm text-muted">{t(($) => $.harvest.notShared)}</p>}
      <Button className="self-start" unavailable={tooLong} onClick={onDone}>
        {t(($) => $.harvest.done)}
      </Button>
    </div>
  );
}
