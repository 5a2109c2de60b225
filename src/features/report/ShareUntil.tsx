import { Link2 } from 'lucide-react';
import { useState } from 'react';

import { formatDayOf } from '../../messages/dates.ts';
import { daysUntil, endOfDay } from '../../model/days.ts';
import { limits } from '../../model/limits.ts';
import { readDay } from '../../model/readDay.ts';
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

type Until = 'month' | 'day' | 'open';

const monthDays = 30;

interface ShareUntilProps {
  /** That there is a link: it goes on, or works again. Otherwise a new one is made, which is also possible then. */
  readonly sameLink?: boolean;
  /** After the same link got another end, or when that is not wanted after all. */
  readonly onDone?: () => void;
}

/** Makes the link, or gives the one there is another end, after choosing how long it works. */
export function ShareUntil({ sameLink = false, onDone }: ShareUntilProps) {
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

  const days =
    until === 'open'
      ? null
      : until === 'month'
        ? monthDays
        : daysUntil(readDay(day, '') ?? day, now, limits.reportDays);

  const share = async (same: boolean) => {
    setWrong(until === 'day' && days === null);
    if (until === 'day' && days === null) return;
    if (!(await ask({ type: 'report.share', days, sameLink: same }))) return;
    announce(t(($) => (same ? $.sharing.dialog.extended : $.sharing.dialog.made)));
    onDone?.();
  };
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void share(sameLink);
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
              day: inWords(Math.min(endOfDay(now, monthDays), deleteAt)),
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
      <EndsWithSession expiresAt={days === null ? null : endOfDay(now, days)} />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        {onDone !== undefined && <Button onClick={onDone}>{t(($) => $.sharing.dialog.leave)}</Button>}
        {sameLink && onDone === undefined && (
          <Button onClick={() => void share(false)}>{t(($) => $.sharing.dialog.makeNew)}</Button>
        )}
        <Button type="submit" variant="primary" icon={<Link2 aria-hidden="true" />}>
          {t(($) => (sameLink ? $.sharing.dialog.extend : $.sharing.dialog.make))}
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
