import { CalendarDays, Keyboard } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { harvestFieldsOf, type HarvestField } from '../../model/board/harvest.ts';
import { limits } from '../../model/limits.ts';
import { boardOf } from '../../session/boardOf.ts';
import { useSharedText, type FieldRef, type SharedText } from '../../session/useSharedText.ts';
import { understandDay } from '../../model/readDay.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface HarvestFormProps {
  readonly item: Harvest;
  /** Whether one has just asked for it, and goes on by typing. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
  /** Somebody took it away while one writes in it: how to throw away what is left of it on this screen. */
  readonly onDrop: (() => void) | undefined;
  /** Why one cannot write now. */
  readonly unavailable: string | undefined;
}

/** Writing one of the harvest: what, and for most kinds who and when. There is nothing to submit: others see it while one types. */
export function HarvestForm({ item, takesFocus, onDone, onDrop, unavailable }: HarvestFormProps) {
  const t = useMessages('harvest');
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const whoField = useRef<HTMLInputElement>(null);
  const { error: textError, ...text } = useHarvestField(item, 'text', area);
  const { limit: _, ...who } = useHarvestField(item, 'who', whoField);
  const fields = harvestFieldsOf[item.kind];
  const tooLong = textError ?? who.error;

  useEffect(() => {
    const element = area.current;
    if (!takesFocus || element === null) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Escape may be meant for a word that is being composed.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if (tooLong !== undefined || onDrop !== undefined) return;
    event.stopPropagation();
    onDone();
  };
  return (
    // The keys come from the fields inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="@container flex flex-col gap-3" onKeyDown={onKeyDown}>
      {onDrop !== undefined && (
        <Notice tone="warning" live>
          {t(($) => $.harvest.gone)}
        </Notice>
      )}
      <TextArea label={t(($) => $.harvest.kind[item.kind].what)} ref={area} className="min-h-20" {...text} />
      <div className="grid gap-3 empty:hidden @sm:grid-cols-2">
        {fields.includes('who') && (
          <TextField
            ref={whoField}
            label={t(($) => $.harvest.who)}
            placeholder={t(($) => $.harvest.whoHint)}
            {...who}
          />
        )}
        {fields.includes('when') && <WhenField item={item} />}
      </div>
      {tooLong !== undefined && <p className="text-sm text-muted">{t(($) => $.harvest.notShared)}</p>}
      {onDrop === undefined ? (
        <Button className="self-start" unavailable={tooLong} onClick={onDone}>
          {t(($) => $.harvest.done)}
        </Button>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            unavailable={unavailable}
            onClick={() => {
              boardOf(session).putBackHarvest(item);
              // The button goes.
              area.current?.focus();
            }}
          >
            {t(($) => $.harvest.putBack)}
          </Button>
          <Button variant="quiet" onClick={onDrop}>
            {t(($) => $.harvest.drop)}
          </Button>
        </div>
      )}
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
  const t = useMessages('harvest');
  const { locale } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const { value, error, limit: _, ...typing } = useHarvestField(item, 'when', field);
  const date = useStage((stage) => stage.date);
  const [asDay, setAsDay] = useState(isFromCalendar(value));
  const read = understandDay(value, date);
  const day = read.kind === 'day' ? read.day : null;
  const inWords = day === null ? '' : formatDay(day, locale);

  const leave = () => {
    // A year of two figures is 0026 in a date field.
    if (asDay && day !== null && day !== value) typing.onChange(day);
  };
  return (
    <div className="flex flex-col items-start">
      <div className="w-full">
        <TextField
          ref={field}
          label={t(($) => $.harvest.when)}
          type={asDay ? 'date' : 'text'}
          placeholder={t(($) => $.harvest.whenHint)}
          value={asDay ? (isFromCalendar(value) ? value : (day ?? '')) : formatDay(value, locale)}
          error={error ?? (read.kind === 'impossible' && !asDay && t(($) => $.harvest.noSuchDay))}
          {...typing}
          onBlur={leave}
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

const lengths: Readonly<Record<HarvestField, number>> = {
  text: limits.harvestTextLength,
  who: limits.harvestFieldLength,
  when: limits.harvestFieldLength,
};

/** The name under which the text of a field waits that cannot be shared now. */
export const waitingKey = ({ id }: Pick<Harvest, 'id'>, field: HarvestField) => `${id}/${field}`;

/** One field of the harvest, shared while people type in it, also several at once. */
function useHarvestField({ id }: Harvest, field: HarvestField, area: FieldRef) {
  const t = useMessages();
  const limit = lengths[field];
  const what = useMemo<SharedText>(
    () => ({
      name: waitingKey({ id }, field),
      limit,
      read: ({ board }) => board.harvest.find((one) => one.id === id)?.[field] ?? null,
      write: (session, text, shown) => boardOf(session).setHarvest(id, field, text, shown),
    }),
    [id, field, limit],
  );
  const { text: value, typing } = useSharedText(area, what);
  const over = Math.max(0, value.length - limit);
  return {
    value,
    limit,
    error: over > 0 ? t(($) => $.ui.text.over, { count: over }) : undefined,
    ...typing,
  };
}
