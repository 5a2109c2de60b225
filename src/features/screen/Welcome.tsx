import { admittedPersons } from '../../model/session/stage.ts';
import { CloudOff } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';

import { formatDayOf } from '../../messages/dates.ts';
import { formatCode } from '../../model/session/code.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { CodeDisplay } from '../../ui/CodeDisplay.tsx';
import { HouseMark } from '../../ui/HouseMark.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import type { ThemeName } from '../../ui/ThemeSign.tsx';
import { WallFan } from '../../ui/wall/WallFan.tsx';
import { useHarvestCounts, useHarvested } from './WallHarvest.tsx';

/** Before the session begins: how to come in, and how many are inside. */
export function Welcome({ joinUrl }: { readonly joinUrl: string }) {
  const t = useMessages('screen');
  const { title, code } = useStage((stage) => stage);
  // The big screen watches too, and is no person.
  const inside = useStage((stage) => admittedPersons(stage).filter(({ role }) => role !== 'observer').length);
  return (
    <div className="flex flex-1 flex-wrap items-center justify-center gap-[calc(var(--u)*5)]">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-[calc(var(--u)*2)]">
        <div className="text-[max(1.125rem,calc(var(--u)*2.2))] [--house-logo:max(2.5rem,calc(var(--u)*5))] empty:hidden">
          <HouseMark />
        </div>
        <p className="serif text-[max(1.5rem,calc(var(--u)*3.4))] leading-tight font-semibold wrap-anywhere">
          {title}
        </p>
        <div>
          <p className="text-[max(1.125rem,calc(var(--u)*2.2))]">{t(($) => $.screen.join)}</p>
          <p className="text-[max(1.125rem,calc(var(--u)*2.6))] font-semibold wrap-anywhere">
            {t(($) => $.screen.joinAt, { address: addressOf(joinUrl) })}
          </p>
        </div>
        <CodeDisplay code={code} size="huge" />
        <p role="status" className="tabular text-[max(1.25rem,calc(var(--u)*2.6))] text-muted">
          {t(($) => $.screen.inside, { count: inside })}
        </p>
      </div>
      <div className="flex flex-col items-center gap-[calc(var(--u)*0.8)]">
        <WallFan themes={useThemes()} />
        <QrCode url={joinUrl} className="size-[max(11rem,calc(var(--u)*22))] shadow-raised" />
        <p className="text-[max(1rem,calc(var(--u)*1.8))] text-muted">{t(($) => $.screen.joinScan)}</p>
      </div>
    </div>
  );
}

/** The themes of the cards in this session. */
export function useThemes(): readonly ThemeName[] {
  const decks = useStage((stage) => stage.decks);
  return useMemo(() => decks.map(({ theme }) => theme), [decks]);
}

interface ScreenFooterProps {
  readonly joinUrl: string;
  /** Before and after that, the screen itself tells which session this is. */
  readonly running: boolean;
  readonly sound: ReactNode;
}

/** At the bottom: which session this is, how a latecomer gets in, and when the screen is behind. */
export function ScreenFooter({ joinUrl, running, sound }: ScreenFooterProps) {
  const t = useMessages('screen');
  const { kind } = useSession();
  const connection = useSessionState((state) => state.connection);
  const { title, code } = useStage((stage) => stage);
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
      {running && sound}
      {running && kind === 'live' && (
        <p className="tabular">
          {addressOf(joinUrl)} · <strong className="text-ink">{formatCode(code)}</strong>
        </p>
      )}
    </footer>
  );
}

/** An address as people type it over: without `https://` and without the code behind the #. */
function addressOf(url: string): string {
  return url.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
}

/** The session is closed: thanks, what came of it, and where to read on. */
export function Ending() {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const { title, deleteAt } = useStage((stage) => stage);
  const counts = useHarvestCounts(useHarvested());
  const date = formatDayOf(deleteAt, locale);
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.8)] text-center">
      <p className="text-[max(1.25rem,calc(var(--u)*2.4))] text-muted">{title}</p>
      <p className="serif text-[max(2.5rem,calc(var(--u)*8))] leading-none font-semibold">
        {t(($) => $.screen.thanks)}
      </p>
      {counts !== '' && (
        <p className="serif max-w-[26em] text-balance text-[max(1.5rem,calc(var(--u)*3.2))] leading-tight">
          {t(($) => $.screen.thanksHarvest, { counts })}
        </p>
      )}
      <p className="max-w-[30em] text-balance text-[max(1.25rem,calc(var(--u)*2.6))]">
        {t(($) => $.screen.thanksMore)}
      </p>
      <p className="text-[max(1.125rem,calc(var(--u)*2))] text-muted">
        {t(($) => $.screen.thanksUntil, { date })}
      </p>
    </div>
  );
}
