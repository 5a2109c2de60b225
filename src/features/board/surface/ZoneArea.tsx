import type { Locale } from '../../../model/deck.ts';
import type { Zone } from '../../../model/board/template.ts';
import { SourceSign } from '../../../ui/SourceSign.tsx';

interface ZoneAreaProps {
  readonly zone: Zone;
  readonly locale: Locale;
  readonly over: boolean;
}

/** One named area. Its name keeps its size on the screen when the board is far away; its hint stays below, out of the way. */
export function ZoneArea({ zone, locale, over }: ZoneAreaProps) {
  const { x, y, width, height, label, short, hint, ring, source } = zone;
  const name = (short ?? label)[locale];
  const inner = ring === undefined || ring.from === 0 ? undefined : ring;
  return (
    <div
      data-over={over}
      data-zone={zone.id}
      className={`zone absolute ${ring === undefined ? '' : 'rounded-full! text-center'} ${source === undefined ? '' : `source-${source} border-t-4! border-t-(--source)!`}`}
      style={{ left: x, top: y, width, height }}
    >
      <p
        className={`flex items-center gap-2 px-4 pt-2 text-[length:calc(1rem/min(1,max(var(--zoom),0.6)))] leading-tight font-bold text-muted ${ring === undefined ? '' : 'justify-center pt-5'}`}
      >
        {source !== undefined && <SourceSign source={source} word="none" />}
        {name}
      </p>
      {hint !== undefined && (
        <p
          className={`absolute inset-x-4 text-sm leading-snug text-muted in-data-flat:hidden ${ring === undefined ? 'bottom-2.5' : 'mx-auto max-w-72'}`}
          style={inner === undefined ? ring && { bottom: '12%' } : { bottom: (inner.to - inner.from) / 3 }}
        >
          {hint[locale]}
        </p>
      )}
    </div>
  );
}
