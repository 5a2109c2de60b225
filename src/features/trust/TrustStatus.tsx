import { Check, CloudOff, CloudUpload, HardDrive, LoaderCircle, Wifi } from 'lucide-react';

import { useSession, useSessionState } from '../../session/hooks.tsx';
import type { SessionState } from '../../session/state.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';

const saveLooks = {
  saved: { tone: 'good', Icon: Check },
  saving: { tone: 'calm', Icon: CloudUpload },
  unsaved: { tone: 'attention', Icon: CloudUpload },
} as const;

/** What may truthfully be said about saving. Without a connection nothing is on its way, whatever the queue says. */
export function trustOf({ connection, saved }: Pick<SessionState, 'connection' | 'saved'>) {
  if (connection === 'online') return { save: saved, showSave: true };
  return { save: 'unsaved' as const, showSave: saved !== 'saved' };
}

/**
 * The state of connection and saving, in words. A session in this browser alone has neither. With `quiet`, what is as it
 * should be is only a sign.
 */
export function TrustStatus({ quiet = false }: { readonly quiet?: boolean }) {
  const { kind } = useSession();
  const connection = useSessionState((state) => state.connection);
  const saved = useSessionState((state) => state.saved);
  const keptOnDevice = useSessionState((state) => state.keptOnDevice);
  const t = useMessages();
  if (kind !== 'live') return null;

  const trust = trustOf({ connection, saved });
  const Save = saveLooks[trust.save];
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {connection === 'online' ? (
        // On a small screen "saved" says enough: nothing is saved without a connection.
        <span className={quiet ? 'sr-only' : 'sr-only 2xl:not-sr-only'}>
          <StatusPill icon={<Wifi aria-hidden="true" />}>{t(($) => $.trust.online)}</StatusPill>
        </span>
      ) : (
        // Without a connection a notice below says the same, and on a phone that is enough.
        <span className={connection === 'offline' ? 'hidden sm:inline' : ''}>
          <StatusPill
            tone="attention"
            icon={
              connection === 'offline' ? <CloudOff aria-hidden="true" /> : <LoaderCircle aria-hidden="true" />
            }
          >
            {t(($) => $.trust[connection])}
          </StatusPill>
        </span>
      )}
      {trust.showSave && quiet && trust.save === 'saved' && (
        <span title={t(($) => $.trust.saved)} className="text-good">
          <Check aria-hidden="true" className="size-5" />
          <span className="sr-only">{t(($) => $.trust.saved)}</span>
        </span>
      )}
      {trust.showSave && !(quiet && trust.save === 'saved') && (
        <StatusPill tone={Save.tone} icon={<Save.Icon aria-hidden="true" />}>
          {t(($) => $.trust[trust.save])}
        </StatusPill>
      )}
      {keptOnDevice === false && (
        <span title={t(($) => $.trust.notKeptMore)}>
          <StatusPill tone="attention" icon={<HardDrive aria-hidden="true" />}>
            {t(($) => $.trust.notKept)}
          </StatusPill>
        </span>
      )}
    </div>
  );
}
