import { CalendarDays, Keyboard } from 'lucide-react';
import { useState } from 'react';

import { formatDay } from '../../messages/dates.ts';
import type { Harvest } from '../../model/board/board.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useHarvestField } from './useHarvestField.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** When it is due: a day from the calendar, or words such as "vanaf januari". */
export function WhenField({ item }: { readonly item: Harvest }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { value, error, onChange, onFocus, onBlur } = useHarvestField(item, 'when');
  const [asDay, setAsDay] = useState(isDay(value));

  return (
    <div className="flex flex-col items-start">
      <div className="w-full">
        {asDay ? (
          <TextField
            label={t(($) => $.harvest.when)}
            type="date"
            value={isDay(value) ? value : ''}
            {...{ onChange, onFocus, onBlur, error }}
          />
        ) : (
          <TextField
            label={t(($) => $.harvest.when)}
            placeholder={t(($) => $.harvest.whenHint)}
            value={formatDay(value, locale)}
            {...{ onChange, onFocus, onBlur, error }}
          />
        )}
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
