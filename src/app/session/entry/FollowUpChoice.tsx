import { useEffect, useEffectEvent, useState } from 'react';

import type { FollowUpOffer } from '../../../exports/followUp/carried.ts';
import { useSeats } from '../../../features/seats/useSeats.ts';
import { formatDay } from '../../../messages/dates.ts';
import type { SessionId } from '../../../model/ids.ts';
import type { Carried } from '../../../model/session/followUpSchema.ts';
import type { Seat } from '../../../session/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { DropFile } from '../../../ui/DropFile.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { findSeats } from '../../pages/findSeats.ts';
import { offerIn, readFollowUp } from '../readSession.ts';

/** Far more than the notes of any session. */
const mostBytes = 50_000_000;

interface FollowUpChoiceProps {
  /** The session that a link names; null for none. */
  readonly named: SessionId | null;
  readonly onChosen: (offer: FollowUpOffer) => void;
}

/** Chooses the session to go on with: one on this device, or a file of the notes of one. */
export function FollowUpChoice({ named, onChosen }: FollowUpChoiceProps) {
  const t = useMessages('open');
  const { locale } = useLocale();
  const seats = useSeats();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const take = (offer: FollowUpOffer | null) => {
    setBusy(false);
    if (offer === null) setFailed(true);
    else onChosen(offer);
  };
  const read = async (reading: Promise<FollowUpOffer | null>) => {
    setBusy(true);
    setFailed(false);
    take(await reading.catch(() => null));
  };
  const seat = seats?.find(({ sessionId }) => sessionId === named);
  const follow = useEffectEvent((at: Seat) => readFollowUp(at).then(take, () => take(null)));
  useEffect(() => {
    if (seat !== undefined) void follow(seat);
  }, [seat]);
  const own = findSeats(seats ?? [], '', locale).filter(({ admitted }) => admitted);
  return (
    <Disclosure summary={t(($) => $.open.followUp.summary)} open={named !== null || undefined}>
      <div className="flex flex-col gap-4">
        <p className="text-muted">{t(($) => $.open.followUp.lead)}</p>
        {named !== null && seats !== null && seat === undefined && (
          <Notice tone="warning" live>
            {t(($) => $.open.followUp.gone)}
          </Notice>
        )}
        {seats !== null && own.length === 0 && named === null && <p>{t(($) => $.open.followUp.none)}</p>}
        {own.length > 0 && (
          <ul aria-label={t(($) => $.open.followUp.here)} className="flex flex-col gap-2">
            {own.map((one) => (
              <li key={one.memberId}>
                <Button
                  className="w-full justify-start text-left wrap-anywhere"
                  onClick={() => void read(readFollowUp(one))}
                >
                  <span className="flex flex-col">
                    <span>{one.title}</span>
                    <span className="text-[0.9375rem] font-normal text-muted">
                      {formatDay(one.date, locale)} · {one.name}
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <DropFile
          choose={t(($) => $.open.followUp.choose)}
          accept=".json,application/json"
          onFile={(file) =>
            void read(file.size > mostBytes ? Promise.resolve(null) : file.text().then(offerIn))
          }
        >
          <p className="text-muted">{t(($) => $.open.followUp.file)}</p>
        </DropFile>
        {(busy || (seat !== undefined && !failed)) && <Loading>{t(($) => $.open.followUp.busy)}</Loading>}
        {failed && (
          <Notice tone="error" live title={t(($) => $.open.followUp.problem)}>
            {t(($) => $.open.followUp.problemMore)}
          </Notice>
        )}
      </div>
    </Disclosure>
  );
}

interface GoesOnWithProps {
  readonly carried: Carried;
  readonly onDrop: () => void;
}

/** Says what comes along, and who will see it. */
export function GoesOnWith({ carried: { title, date, actions, surveys }, onDrop }: GoesOnWithProps) {
  const t = useMessages('open');
  const { locale } = useLocale();
  const parts = surveys.reduce((sum, survey) => sum + survey.parts.length, 0);
  return (
    <Notice live>
      <p className="wrap-anywhere">
        {t(($) => $.open.followUp.with, { title, date: formatDay(date, locale) })}{' '}
        {actions.length === 0
          ? t(($) => $.open.followUp.noActions)
          : t(($) => $.open.followUp.actions, { count: actions.length })}{' '}
        {parts > 0 && t(($) => $.open.followUp.parts, { count: parts })} {t(($) => $.open.followUp.seen)}
      </p>
      <Button size="small" className="mt-2" onClick={onDrop}>
        {t(($) => $.open.followUp.drop)}
      </Button>
    </Notice>
  );
}
