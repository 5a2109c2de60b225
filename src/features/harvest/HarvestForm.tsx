import { CalendarDays, Keyboard } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { limits } from '../../model/limits.ts';
import { understandDay } from '../../model/readDay.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { letWait, waitingText } from '../../session/tooLongTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface HarvestFormProps {
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

/** A text as a date field has it: also while its year is not whole yet. */
const isFromCalendar = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/**
 * The time by which it must be done: a day from the calendar or as people write it, or words such as "vanaf januari". Which
 * day was understood is said below the field.
 */
function WhenField({ item }: { readonly item: Harvest }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { value, error, onChange, onFocus, onBlur } = useHarvestField(item, 'when');
  const date = useStage((stage) => stage.date);
  const [asDay, setAsDay] = useState(isFromCalendar(value));
  const read = understandDay(value, date);
  const day = read.kind === 'day' ? read.day : null;
  const inWords = day === null ? '' : formatDay(day, locale);

  const leave = () => {
    // A year of two figures is 0026 in a date field.
    if (asDay && day !== null && day !== value) onChange(day);
    onBlur();
  };
  return (
    <div className="flex flex-col items-start">
      <div className="w-full">
        <TextField
          label={t(($) => $.harvest.when)}
          type={asDay ? 'date' : 'text'}
          placeholder={t(($) => $.harvest.whenHint)}
          value={asDay ? (isFromCalendar(value) ? value : (day ?? '')) : formatDay(value, locale)}
          error={error ?? (read.kind === 'impossible' && !asDay && t(($) => $.harvest.noSuchDay))}
          onBlur={leave}
          {...{ onChange, onFocus }}
        />
        <p role="status" className="text-[0.9375rem] text-muted">
          {inWords !== '' &&
            inWords !== formatDay(value, locale) &&
            t(($) => $.harvest.readAs, { day: inWords })}
        </p>
      </div>
      <Button
        variant="quiet"
        size="small"
        icon={asDay ? <Keyboard aria-hidden="true" /> : <CalendarDays aria-hidden="true" />}
        onClick={() => setAsDay(!asDay)}
      >
        {asDay ? t(($) => $.harvest.typeInstead) : t(($) => $.harvest.pickDay)}
      </Button>
    </div>
  );
}

type HarvestField = Exclude<keyof Harvest, 'id' | 'kind' | 'order'>;

const lengths: Readonly<Record<HarvestField, number>> = {
  text: limits.harvestTextLength,
  who: limits.harvestFieldLength,
  when: limits.harvestFieldLength,
};

/** The name under which a field's too long text waits. */
export const waitingKey = (item: Harvest, field: HarvestField) => `${item.id}/${field}`;

/** One field of an agreement or action: shared while one types; what others type does not replace it while one is in it. */
function useHarvestField(item: Harvest, field: HarvestField) {
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
