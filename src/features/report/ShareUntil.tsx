import { Link2 } from 'lucide-react';
import { useState } from 'react';

import { formatDayOf } from '../../messages/dates.ts';
import { useServerNow, useSession, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { daysUntil } from './shareDays.ts';

type Until = 'month' | 'day' | 'open';

const monthDays = 30;
const dayMs = 86_400_000;

/** Makes the link, after choosing how long it works. */
export function ShareUntil() {
  const t = useMessages('report');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const now = useServerNow(60_000);
  const deleteAt = useStage((stage) => stage.deleteAt);
  const { refused, ask } = useAsk();
  const [until, setUntil] = useState<Until>('month');
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  const inWords = (at: number) => formatDayOf(at, locale);

  const days = until === 'open' ? null : until === 'month' ? monthDays : daysUntil(day, now);

  const share = async () => {
    setWrong(until === 'day' && days === null);
    if (until === 'day' && days === null) return;
    if (await ask({ type: 'report.share', days })) announce(t(($) => $.sharing.dialog.made));
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void share();
      }}
    >
      <ChoiceGroup<Until>
        label={t(($) => $.sharing.dialog.until)}
        value={until}
        onChange={setUntil}
        options={[
          {
            value: 'month',
            title: t(($) => $.sharing.dialog.month),
            description: t(($) => $.sharing.dialog.monthHint, {
              day: inWords(Math.min(now + monthDays * dayMs, deleteAt)),
            }),
          },
          { value: 'day', title: t(($) => $.sharing.dialog.day) },
          {
            value: 'open',
            title: t(($) => $.sharing.dialog.open),
            description: t(($) => $.sharing.dialog.openHint, { day: inWords(deleteAt) }),
          },
        ]}
      />
      {until === 'day' && (
        <div className="max-w-60">
          <TextField
            type="date"
            label={t(($) => $.sharing.dialog.pick)}
            value={day}
            onChange={setDay}
            error={wrong && t(($) => $.sharing.dialog.pickAhead)}
          />
        </div>
      )}
      <EndsWithSession expiresAt={days === null ? null : now + days * dayMs} />
      <RefusalNotice reason={refused} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" icon={<Link2 aria-hidden="true" />}>
          {t(($) => $.sharing.dialog.make)}
        </Button>
      </div>
    </form>
  );
}

/** Where a link would last longer than its session: when that is deleted, and how it is kept longer. */
export function EndsWithSession({ expiresAt }: { readonly expiresAt: number | null }) {
  const t = useMessages('facilitator', 'report');
  const { kind } = useSession();
  const { locale } = useLocale();
  const deleteAt = useStage((stage) => stage.deleteAt);
  // What lives in this browser alone is not kept longer.
  if (kind !== 'live' || expiresAt === null || expiresAt <= deleteAt) return null;
  const day = formatDayOf(deleteAt, locale);
  return (
    <Notice title={t(($) => $.sharing.dialog.endsTitle, { day })} live>
      {t(($) => $.sharing.dialog.endsText, {
        menu: t(($) => $.steer.menu.label),
        keep: t(($) => $.steer.menu.keep),
      })}
    </Notice>
  );
}
