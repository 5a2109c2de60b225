import { useMemo, useRef, useState } from 'react';

import type { Harvest } from '../../../model/board/board.ts';
import { unfinishedActions } from '../../../model/board/harvest.ts';
import { isDay } from '../../../model/days.ts';
import type { HarvestId } from '../../../model/ids.ts';
import { limits } from '../../../model/limits.ts';
import { readDay } from '../../../model/readDay.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useSessionState, useStage } from '../../../session/hooks.tsx';
import { useSharedText, type SharedText } from '../../../session/useSharedText.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';

/** The actions that nobody is named for or that have no day, each with its fields: after closing nobody can fill them in. */
export function UnfinishedActions() {
  const t = useMessages('facilitator');
  const harvest = useSessionState(({ board }) => board.harvest);
  const { unnamed, undated } = unfinishedActions(harvest);
  // One that is filled in here stays in the list: its field has the focus.
  const [listed] = useState<ReadonlySet<HarvestId>>(
    () => new Set([...unnamed, ...undated].map(({ id }) => id)),
  );
  if (listed.size === 0) return null;
  const complete = unnamed.length + undated.length === 0;
  return (
    <div className="flex flex-col gap-4">
      <Notice tone={complete ? 'success' : 'warning'} live>
        {complete && <p>{t(($) => $.steer.close.complete)}</p>}
        {unnamed.length > 0 && <p>{t(($) => $.steer.close.unnamed, { count: unnamed.length })}</p>}
        {undated.length > 0 && <p>{t(($) => $.steer.close.undated, { count: undated.length })}</p>}
        {!complete && <p>{t(($) => $.steer.close.fillIn)}</p>}
      </Notice>
      <ul className="flex flex-col gap-4">
        {harvest
          .filter(({ id }) => listed.has(id))
          .map((action) => (
            <li key={action.id} className="flex flex-col gap-2">
              <p dir="auto" id={`action-${action.id}`} className="leading-snug font-semibold wrap-anywhere">
                {action.text}
              </p>
              <div
                role="group"
                aria-labelledby={`action-${action.id}`}
                className="grid items-end gap-3 sm:grid-cols-2"
              >
                <Who action={action} />
                <When action={action} />
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}

interface ActionProps {
  readonly action: Harvest;
}

function Who({ action: { id } }: ActionProps) {
  const t = useMessages('facilitator');
  const field = useRef<HTMLInputElement>(null);
  const what = useMemo<SharedText>(
    () => ({
      name: `${id}/who`,
      limit: limits.harvestFieldLength,
      read: ({ board }) => board.harvest.find((one) => one.id === id)?.who ?? null,
      write: (session, text, shown) => boardOf(session).setHarvest(id, 'who', text, shown),
    }),
    [id],
  );
  const { text, typing } = useSharedText(field, what);
  return (
    <TextField
      ref={field}
      label={t(($) => $.steer.close.who)}
      value={text}
      maxLength={limits.harvestFieldLength}
      autoComplete="off"
      {...typing}
    />
  );
}

function When({ action: { id, when } }: ActionProps) {
  const t = useMessages('facilitator');
  const session = useSession();
  const date = useStage((stage) => stage.date);
  const [typed, setTyped] = useState(readDay(when, date) ?? '');
  // At once: a line less above it would move the button away from the finger that leaves this field for it.
  const change = (day: string) => {
    setTyped(day);
    if (isDay(day)) boardOf(session).setHarvest(id, 'when', day, when);
  };
  return (
    <TextField
      type="date"
      label={t(($) => $.steer.close.when)}
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
