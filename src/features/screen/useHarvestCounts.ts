import { harvestKinds, type Harvest } from '../../model/board/board.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** How many agreements and actions there are, in words; empty when there are none. */
export function useHarvestCounts(harvested: readonly Harvest[]): string {
  const t = useMessages('screen');
  const { locale } = useLocale();
  const counts = harvestKinds
    .map((kind) => ({ kind, count: harvested.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(($) => $.screen.harvested[kind], { count }));
  return new Intl.ListFormat(locale).format(counts);
}
