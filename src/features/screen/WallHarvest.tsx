import {
  CalendarDays,
  CircleCheckBig,
  Footprints,
  Handshake,
  History,
  Scale,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';

import { formatDay } from '../../messages/dates.ts';
import { harvestKinds, type Harvest, type HarvestKind } from '../../model/board/board.ts';
import { readDay } from '../../model/readDay.ts';
import type { EarlierAction } from '../../model/session/followUp.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OutcomeWords } from '../../ui/OutcomeWords.tsx';
import { narrowLevels, type Level } from '../../ui/wall/fitNotes.ts';
import { FittedPages } from '../../ui/wall/FittedPages.tsx';
import { useWideScreen } from '../../ui/wall/useWideScreen.ts';

/** What was harvested so far, kind by kind. Those that have no words yet are left out. */
export function useHarvested(): readonly Harvest[] {
  const harvest = useSessionState((state) => state.board.harvest);
  return useMemo(
    () =>
      harvestKinds.flatMap((kind) => harvest.filter((one) => one.kind === kind && one.text.trim() !== '')),
    [harvest],
  );
}

/** How many there are of each kind, in words; empty when there are none. */
export function useHarvestCounts(harvested: readonly Harvest[]): string {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const counts = harvestKinds
    .map((kind) => ({ kind, count: harvested.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(($) => $.screen.harvested[kind], { count }));
  return new Intl.ListFormat(locale).format(counts);
}

const noActions: readonly EarlierAction[] = [];

const wideLevels: readonly Level[] = [
  { columns: 1, type: 3.6 },
  { columns: 1, type: 3 },
  { columns: 2, type: 2.8 },
  { columns: 2, type: 2.4 },
  { columns: 2, type: 2.2 },
  { columns: 3, type: 2.2 },
];

/** What was agreed so far, on the wall: who does what, and when. First what became of the actions of the session before. */
export function WallHarvest() {
  const t = useMessages('screen', 'earlier');
  const harvested = useHarvested();
  const counts = useHarvestCounts(harvested);
  const wide = useWideScreen();
  const earlier = useStage(({ followUp }) => followUp?.actions ?? noActions);
  const items = useMemo(
    () => [
      ...earlier.map((one) => ({ id: one.id, content: <WallEarlier action={one} /> })),
      ...harvested.map((one) => ({ id: one.id, content: <WallPromise harvest={one} /> })),
    ],
    [earlier, harvested],
  );
  return (
    <section aria-labelledby="wall-harvest" className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h2 id="wall-harvest" className="serif text-[max(1.5rem,calc(var(--u)*3.4))] leading-[1.15]">
          {t(($) => $.screen.agreed)}
        </h2>
        <p className="tabular text-[max(1rem,calc(var(--u)*2))] text-muted">{counts}</p>
      </div>
      {items.length > 0 ? (
        <FittedPages inOrder items={items} levels={wide ? wideLevels : narrowLevels} />
      ) : (
        <LargeWords large={t(($) => $.screen.nothingAgreed)} small={t(($) => $.screen.nothingAgreedMore)} />
      )}
    </section>
  );
}

const signs: Readonly<Record<HarvestKind, LucideIcon>> = {
  agreement: Handshake,
  action: CircleCheckBig,
  disagreement: Scale,
  next: Footprints,
};

/** One of the harvest, with who does it and when. Asks for the name or date that an action still lacks. */
function WallPromise({ harvest }: { readonly harvest: Harvest }) {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const { kind, text } = harvest;
  const who = harvest.who.trim();
  const date = useStage((stage) => stage.date);
  const when = formatDay(readDay(harvest.when, date) ?? harvest.when.trim(), locale);
  const Sign = signs[kind];
  return (
    <div className="paper flex flex-col gap-[0.25em] px-[0.8em] py-[0.5em] leading-tight">
      <p className="flex items-center gap-[0.4em] text-[0.6em] font-bold text-action">
        <Sign aria-hidden="true" className="size-[1.2em] shrink-0" />
        {t(($) => $.screen.kind[kind])}
      </p>
      <p dir="auto" className="line-clamp-6 wrap-anywhere">
        {text}
      </p>
      {(kind === 'action' || who !== '' || when !== '') && (
        <p className="flex flex-wrap gap-x-[1.4em] text-[0.75em]">
          <Part icon={UserRound} said={who} asked={kind === 'action' ? t(($) => $.screen.whoAsked) : null} />
          <Part
            icon={CalendarDays}
            said={when}
            asked={kind === 'action' ? t(($) => $.screen.whenAsked) : null}
          />
        </p>
      )}
    </div>
  );
}

/** An action of the session before, with what became of it. */
function WallEarlier({ action: { text, outcome } }: { readonly action: EarlierAction }) {
  const t = useMessages('earlier');
  return (
    <div className="paper flex flex-col gap-[0.25em] border-l-[0.3em] border-l-line px-[0.8em] py-[0.5em] leading-tight">
      <p className="flex items-center gap-[0.4em] text-[0.6em] font-bold text-action">
        <History aria-hidden="true" className="size-[1.2em] shrink-0" />
        {t(($) => $.earlier.title)}
      </p>
      <p dir="auto" className="line-clamp-6 wrap-anywhere">
        {text}
      </p>
      <div className="text-[0.75em]">
        <OutcomeWords outcome={outcome} />
      </div>
    </div>
  );
}

interface PartProps {
  readonly icon: LucideIcon;
  readonly said: string;
  /** What to ask while nobody said it; null when that does not matter. */
  readonly asked: string | null;
}

function Part({ icon: Icon, said, asked }: PartProps) {
  const words = said === '' ? asked : said;
  if (words === null) return null;
  return (
    <span
      dir="auto"
      className={`flex min-w-0 items-center gap-[0.4em] wrap-anywhere ${said === '' ? 'text-muted italic' : 'font-bold'}`}
    >
      <Icon aria-hidden="true" className="size-[1.1em] shrink-0 text-muted" />
      {words}
    </span>
  );
}

/** A few words where there is nothing to show. */
export function LargeWords({ large, small }: { readonly large: string; readonly small: string }) {
  return (
    <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1.2)] p-6 text-center">
      <p className="serif text-[max(2rem,calc(var(--u)*5))] leading-tight wrap-anywhere">{large}</p>
      <p className="text-[max(1.125rem,calc(var(--u)*2.4))] wrap-anywhere text-muted">{small}</p>
    </div>
  );
}
