import { formatDayOf } from '../../messages/dates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useHarvestCounts } from './useHarvestCounts.ts';
import { useHarvested } from './useHarvested.ts';

/** The session is closed: thanks, what came of it, and where to read on. */
export function Ending() {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const title = useStage((stage) => stage.title);
  const deleteAt = useStage((stage) => stage.deleteAt);
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
