import { CloudOff } from 'lucide-react';

import { formatCode } from '../../model/session/code.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { addressOf } from './addressOf.ts';

export interface ScreenFooterProps {
  readonly joinUrl: string;
  /** Before and after, the screen itself tells which session this is. */
  readonly running: boolean;
}

/** At the bottom: which session this is, how a latecomer gets in, and when the screen is behind. */
export function ScreenFooter({ joinUrl, running }: ScreenFooterProps) {
  const t = useMessages('screen');
  const { kind } = useSession();
  const connection = useSessionState((state) => state.connection);
  const title = useStage((stage) => stage.title);
  const code = useStage((stage) => stage.code);
  return (
    <footer className="flex min-h-[2em] flex-wrap items-center justify-between gap-x-8 gap-y-1 text-[max(0.9375rem,calc(var(--u)*1.5))] text-muted">
      {/* Always there: a live region that appears together with its text is often not read out. */}
      <div role="status" className="contents">
        {connection !== 'online' && (
          <p className="forced-line flex items-center gap-[0.6em] rounded-card bg-attention-wash px-[1em] py-[0.4em] font-semibold text-attention">
            <CloudOff aria-hidden="true" className="size-[1.3em] shrink-0" />
            {t(($) => $.screen[connection])}
          </p>
        )}
      </div>
      {connection === 'online' && running && <p className="min-w-0 truncate">{title}</p>}
      {running && kind === 'live' && (
        <p className="tabular">
          {addressOf(joinUrl)} · <strong className="text-ink">{formatCode(code)}</strong>
        </p>
      )}
    </footer>
  );
}
