import { useState } from 'react';

import type { NotesRecord, RecordedHarvest } from '../../exports/notesRecord.ts';
import { isDay } from '../../model/days.ts';
import type { HarvestId } from '../../model/ids.ts';
import { readDay } from '../../model/readDay.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { shortened } from '../../model/shortened.ts';
import { TextField } from '../../ui/TextField.tsx';

export interface UndatedActionsProps {
  readonly record: NotesRecord;
  /** Gives an action its day; left out where one may not. */
  readonly onDay?: ((id: HarvestId, day: string) => void) | undefined;
}

/** The actions that are not in the calendar, said before it is made. Where one may, each can get its day here. */
export function UndatedActions({ record, onDay }: UndatedActionsProps) {
  const t = useMessages('notes');
  // One that gets its day here stays in the list: its field has the focus, and the day can be a mistake.
  const [dated, setDated] = useState<ReadonlySet<HarvestId>>(new Set());
  const actions = record.actions.filter(({ id, when }) => !isDay(when) || dated.has(id));
  if (actions.length === 0) return null;
  const give = (id: HarvestId, day: string) => {
    setDated((before) => new Set(before).add(id));
    onDay?.(id, day);
  };
  return (
    <div className="mt-2 flex flex-col gap-2 text-[0.9375rem]">
      <p className="text-attention">
        {t(($) => (onDay === undefined ? $.notesPage.undated : $.notesPage.undatedPick), {
          count: actions.length,
        })}
      </p>
      <ul className="flex flex-col gap-2">
        {actions.map((action) => (
          <li key={action.id} dir="auto" className="wrap-anywhere">
            {onDay === undefined ? (
              <>
                {shortened(action.text, 80)}
                {action.when !== '' && <span className="text-muted"> · {action.when}</span>}
              </>
            ) : (
              <DayOf action={action} onDay={(day) => give(action.id, day)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DayOfProps {
  readonly action: RecordedHarvest;
  readonly onDay: (day: string) => void;
}

/** The day of an action. Its words stay in sight while one chooses. */
function DayOf({ action: { text, when }, onDay }: DayOfProps) {
  const [typed, setTyped] = useState(isDay(when) ? when : '');
  const [words] = useState(when);
  const change = (day: string) => {
    setTyped(day);
    if (isDay(day)) onDay(day);
  };
  return (
    <TextField
      type="date"
      label={shortened(text, 80)}
      hint={words}
      value={typed}
      onChange={change}
      // A year of two figures is 0026 in a date field.
      onBlur={() => {
        const day = readDay(typed, '');
        if (day !== null && day !== typed) change(day);
      }}
    />
  );
}
