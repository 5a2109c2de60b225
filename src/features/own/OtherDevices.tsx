import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { devicesOf } from '../../session/devices.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** How often it is asked whether the other device has come in, while the code is shown. */
const askAgainMs = 2_000;

/** The way to go on in the same seat on another device. */
export function OtherDevices() {
  const t = useMessages('own');
  const { kind } = useSession();
  if (kind !== 'live') return null;
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-6">
      <h2 className="serif text-2xl font-semibold">{t(($) => $.devices.title)}</h2>
      <p>{t(($) => $.devices.more)}</p>
      <DeviceLink />
    </section>
  );
}

/** A facilitator's phone as the remote: the same seat as that of the laptop. */
export function RemoteDialog({ open, onClose }: DialogState) {
  const t = useMessages('own');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.devices.remote.title)}>
      <div className="flex flex-col items-start gap-3">
        <p>{t(($) => $.devices.remote.more)}</p>
        <DeviceLink atOnce />
      </div>
    </Dialog>
  );
}

interface DeviceLinkProps {
  /** Whoever opened this asked for the link already. */
  readonly atOnce?: true;
}

/** A link that another device takes the same seat with. Only its holder can make it, and sees that it was used. */
function DeviceLink({ atOnce }: DeviceLinkProps) {
  const t = useMessages('own');
  const announce = useAnnounce();
  const sessionId = useStage((stage) => stage.sessionId);
  const seat = useSessionState((state) => state.viewer);
  const seatDevices = useMemo(() => devicesOf(sessionId, seat), [sessionId, seat]);
  const [count, setCount] = useState<number | null>(null);
  const [link, setLink] = useState<{ readonly url: string; readonly from: number } | null>(null);
  const [refused, setRefused] = useState<Reason | null>(null);
  const cameIn = link !== null && count !== null && count > link.from;

  useEffect(() => {
    const ask = () =>
      void seatDevices.count().then((result) => {
        if (result.ok) setCount(result.devices);
      });
    ask();
    if (link === null) return;
    const timer = setInterval(ask, askAgainMs);
    return () => clearInterval(timer);
  }, [seatDevices, link]);

  const take = useCallback((made: Awaited<ReturnType<typeof seatDevices.link>>) => {
    setRefused(made.ok ? null : made.reason);
    if (made.ok) setLink({ url: made.url, from: made.devices });
  }, []);
  useEffect(() => {
    if (atOnce) void seatDevices.link().then(take);
  }, [atOnce, seatDevices, take]);
  const signOut = async () => {
    const done = await seatDevices.signOutOthers();
    setRefused(done.ok ? null : done.reason);
    if (!done.ok) return;
    setLink(null);
    setCount(1);
    announce(t(($) => $.devices.signedOut));
  };

  return (
    <>
      {link === null ? (
        <Button onClick={() => void seatDevices.link().then(take)}>{t(($) => $.devices.make)}</Button>
      ) : cameIn ? (
        <Notice live title={t(($) => $.devices.count, { count })}>
          {t(($) => $.devices.cameIn)}
        </Notice>
      ) : (
        <>
          <p>{t(($) => $.devices.scan)}</p>
          <QrCode url={link.url} className="size-56 max-w-full" />
          <p className="text-muted">{t(($) => $.devices.careful)}</p>
          <CopyField label={t(($) => $.devices.link)} text={link.url} />
        </>
      )}
      <RefusalNotice reason={refused} />
      {count !== null && count > 1 && (
        <div className="flex flex-wrap items-center gap-3">
          {!cameIn && <p>{t(($) => $.devices.count, { count })}</p>}
          <Button onClick={() => void signOut()}>{t(($) => $.devices.signOut)}</Button>
        </div>
      )}
    </>
  );
}
