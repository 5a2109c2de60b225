import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import { formatDayOf } from '../../../messages/dates.ts';
import { daysLeft, warningDays } from '../../../model/session/retention.ts';
import { useServerNow, useSession, useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ConfirmForm } from '../next/ConfirmDialog.tsx';

/** For facilitators, in the last days of a session: that it will be deleted, and the way to keep it longer. */
export function RetentionWarning() {
  const t = useMessages('facilitator');
  const { kind } = useSession();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const left = daysLeft({ deleteAt }, useServerNow(60_000));
  const [keeping, setKeeping] = useState(false);
  // A session in this browser alone is gone with its tab.
  if (kind !== 'live') return null;
  return (
    <>
      {left <= warningDays && (
        <div
          role="status"
          className="forced-line flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-line bg-attention-wash px-3 py-1.5"
        >
          <p>
            <TriangleAlert
              aria-hidden="true"
              className="mr-1.5 inline size-4.5 align-[-0.2em] text-attention"
            />
            <strong className="font-semibold">
              {left === 0 ? t(($) => $.steer.keep.today) : t(($) => $.steer.keep.soon, { count: left })}.
            </strong>{' '}
            {t(($) => $.steer.keep.soonMore)}
          </p>
          <Button
            size="small"
            icon={<CalendarClock aria-hidden="true" className="size-4.5" />}
            onClick={() => setKeeping(true)}
          >
            {t(($) => $.steer.menu.keep)}
          </Button>
        </div>
      )}
      <KeepDialog open={keeping} onClose={() => setKeeping(false)} />
    </>
  );
}

/** Keeps the session longer. Everybody sees the new day. */
export function KeepDialog(dialog: DialogState) {
  const t = useMessages('facilitator');
  return (
    <Dialog {...dialog} title={t(($) => $.steer.keep.title)} size="small">
      <KeepForm onClose={dialog.onClose} />
    </Dialog>
  );
}

function KeepForm({ onClose }: Pick<DialogState, 'onClose'>) {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const options = keepOptions(deleteAt, useServerNow(60_000));
  const [wanted, setWanted] = useState<number | null>(null);
  const dayOf = (at: number) => formatDayOf(at, locale);
  const chosen = options.find(({ days }) => days === wanted) ?? options[0];
  return (
    <ConfirmForm
      command={chosen ? { type: 'session.keep', days: chosen.days } : null}
      onClose={onClose}
      onDone={() => chosen && announce(t(($) => $.steer.keep.done, { date: dayOf(chosen.until) }))}
      confirm={chosen && t(($) => $.steer.menu.keep)}
    >
      <p>{t(($) => $.steer.keep.now, { date: dayOf(deleteAt) })}</p>
      {chosen === undefined ? (
        <p>{t(($) => $.steer.keep.longest)}</p>
      ) : (
        <ChoiceGroup
          label={t(($) => $.steer.keep.until)}
          hint={t(($) => $.steer.keep.hint)}
          value={String(chosen.days)}
          onChange={(days) => setWanted(Number(days))}
          options={options.map(({ days, until }) => ({
            value: String(days),
            title: dayOf(until),
            description: t(($) => $.steer.keep.days, { count: days }),
          }))}
        />
      )}
    </ConfirmForm>
  );
}

const dayMs = 24 * 3_600_000;

/**
 * For how many days from now a session can be kept, and until when that is (epoch ms). Only what keeps it longer than it
 * is kept already.
 */
export function keepOptions(deleteAt: number, now: number) {
  return [30, 90, 180]
    .map((days) => ({ days, until: now + days * dayMs }))
    .filter(({ until }) => until - deleteAt >= dayMs);
}
