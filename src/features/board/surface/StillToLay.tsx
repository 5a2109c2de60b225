import { answerSize, itemGap } from '../../../model/board/geometry/itemSizes.ts';
import { zoneHeading } from '../../../model/board/geometry/freeSpot.ts';
import { isBelow } from '../../../model/board/placement/sortAnswers.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { SourceSign } from '../../../ui/SourceSign.tsx';
import type { BoardThing } from '../items/boardThing.ts';
import { stillToLay } from './autoView.ts';
import { around } from './viewport.ts';

/** Under the board: the strip with what nobody has laid in a zone yet, and what did not fit in the zone of its source. */
export function StillToLay({ things }: { readonly things: readonly BoardThing[] }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const template = useStage(currentTemplate);
  const waiting = stillToLay(template, things);
  const { free, zones } = template;
  const hasSources = zones.some(({ source }) => source !== undefined);
  return (
    <>
      {waiting.length > 0 && (
        <div
          className="waiting-strip"
          style={{
            left: free.x,
            width: free.width,
            top: around(waiting).y - zoneHeading,
            height: around(waiting).height + zoneHeading + answerSize.height / 2,
          }}
        >
          <p className="flex items-baseline gap-4 overflow-hidden px-3.5 pt-3 whitespace-nowrap">
            <strong className="text-[length:calc(0.875rem/min(1,max(var(--zoom),0.6)))] tracking-wider uppercase">
              {t(($) => $.board.toLay.title, { count: waiting.length })}
            </strong>
            <span className="min-w-0 truncate text-[length:calc(0.8125rem/min(1,max(var(--zoom),0.6)))] in-data-flat:hidden">
              {hasSources ? t(($) => $.board.toLay.withSources) : t(($) => $.board.toLay.without)}
            </span>
          </p>
        </div>
      )}
      {zones.map(({ id, label, source }) => {
        const more = things.filter((thing) => thing.zone === id && isBelow(thing, template));
        if (source === undefined || more.length === 0) return null;
        const { x, y, width, height } = around(more);
        return (
          <div
            key={id}
            className={`zone absolute source-${source} border-t-4! border-t-(--source)!`}
            style={{
              left: x - itemGap / 2,
              top: y - zoneHeading,
              width: width + itemGap,
              height: height + zoneHeading + itemGap,
            }}
          >
            <p className="flex items-center gap-2 px-2 pt-2 text-[length:calc(1rem/min(1,max(var(--zoom),0.6)))] leading-tight font-bold text-muted">
              <SourceSign source={source} word="none" />
              {t(($) => $.board.toLay.more, { zone: label[locale] })}
            </p>
          </div>
        );
      })}
    </>
  );
}
