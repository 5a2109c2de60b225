import { useState } from 'react';

import { formatDayOf, timeZone } from '../../../messages/dates.ts';
import { useServerNow, useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { keepOptions } from './keepOptions.ts';

interface KeepDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Keeps the session longer. Everybody sees the new day. */
export function KeepDialog({ open, onClose }: KeepDialogProps) {
  const t = useMessages('facilitator');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.steer.keep.title)} size="small">
      <KeepForm onClose={onClose} />
    </Dialog>
  );
}

function KeepForm({ onClose }: Omit<KeepDialogProps, 'open'>) {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const options = keepOptions(deleteAt, useServerNow(60_000));
  const { busy, refused, ask } = useAsk();
  const [wanted, setWanted] = useState<number | null>(null);
  const dayOf = (at: number) => formatDayOf(at, locale, timeZone);
  const chosen = options.find(({ days }) => days === wanted) ?? options[0];

  const keep = async () => {
    if (chosen === undefined || !(await ask({ type: 'session.keep', days: chosen.days }))) return;
    announce(t(($) => $.steer.keep.done, { date: dayOf(chosen.until) }));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
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
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.steer.cancel)}</Button>
        {chosen !== undefined && (
          <Button variant="primary" aria-busy={busy} onClick={() => void keep()}>
            {t(($) => $.steer.menu.keep)}
          </Button>
        )}
      </div>
    </div>
  );
}
