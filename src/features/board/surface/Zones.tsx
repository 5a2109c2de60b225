import { ArrowRight } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Axis, Template, Zone, ZoneId } from '../../../model/board/template.ts';
import { headingHeight } from '../../../model/board/templates/drawn.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { templateLines } from '../../../model/board/templates/templateLines.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { SourceSign } from '../../../ui/SourceSign.tsx';
import { useSurface } from './SurfaceContext.ts';
import { around } from './viewport.ts';

/** The zones, with the one marked that would take what one holds. */
export function ZonesUnder({ filled }: { readonly filled: ReadonlySet<ZoneId | null> }) {
  const { held, over } = useSurface();
  const whole = useStage(currentTemplate);
  const template = useMemo(() => drawnTemplate(whole, filled), [whole, filled]);
  const isHeld = useStore(held, (one) => one !== null);
  const zone = useStore(over, (now) => now.zone);
  return <Zones template={template} over={isHeld ? zone : null} />;
}

/** On the table what waits has its trays; its zones are there for what lies in them. */
export function drawnTemplate(template: Template, filled: ReadonlySet<ZoneId | null>): Template {
  if (template.isTable !== true) return template;
  return { ...template, zones: template.zones.filter(({ id }) => filled.has(id)) };
}

interface ZonesProps {
  readonly template: Template;
  readonly over: ZoneId | null;
}

/** The template as it is drawn on the table: named areas, with what binds them. */
export const Zones = memo(function Zones({ template, over }: ZonesProps) {
  // A wider ring lies under a narrower one.
  const drawn = template.drawing === 'rings' ? template.zones.toReversed() : template.zones;
  return (
    <>
      <TemplateLines template={template} />
      {drawn.map((zone) => (
        <ZoneArea key={zone.id} zone={zone} over={over === zone.id} />
      ))}
      <TemplateWords template={template} />
    </>
  );
});

/** One named area. Its name keeps its size on the screen when the board is far away; its hint stays below, out of the way. */
function ZoneArea({ zone, over }: { readonly zone: Zone; readonly over: boolean }) {
  const { x, y, width, height, label, short, hint, ring, source } = zone;
  const { locale } = useLocale();
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
        {(short ?? label)[locale]}
      </p>
      {hint !== undefined && (
        <p
          className={`absolute inset-x-4 text-[length:calc(0.875rem/min(1,max(var(--zoom),0.6)))] leading-snug text-muted in-data-far:hidden ${ring === undefined ? 'bottom-2.5' : 'mx-auto max-w-96'}`}
          style={inner === undefined ? ring && { bottom: '12%' } : { bottom: (inner.to - inner.from) / 3 }}
        >
          {hint[locale]}
        </p>
      )}
    </div>
  );
}

/** What binds the zones: the line they lie along, the arrows from step to step, the roof over the pillars, the balance. */
function TemplateLines({ template }: { readonly template: Template }) {
  const paths = templateLines(template);
  if (paths.length === 0) return null;
  return (
    <svg
      aria-hidden="true"
      className="template-lines pointer-events-none absolute top-0 left-0 overflow-visible stroke-(--kt-control) forced-colors:stroke-[CanvasText]"
      width={template.width}
      height={template.height}
      fill="none"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The words beside the zones: what the template is called and for, titles of columns, and what lies along the axes. */
function TemplateWords({ template }: { readonly template: Template }) {
  const { title, about, headings, axes, zones, arrivals, isTable } = template;
  const { locale } = useLocale();
  const { x: left, y, width: across, height: up } = around(zones.length > 0 ? zones : [template.free]);
  const bottom = y + up;
  return (
    <>
      {arrivals === null && isTable !== true && (
        <p
          className="template-title absolute flex items-baseline gap-3 overflow-hidden whitespace-nowrap in-data-far:[&>span]:hidden"
          style={{ left, top: 16, width: across }}
        >
          <strong className="serif shrink-0 text-[length:calc(1.5rem/min(1,max(var(--zoom),0.75)))] font-semibold text-ink">
            {title[locale]}
          </strong>
          <span className="min-w-0 truncate text-[length:calc(1rem/min(1,max(var(--zoom),0.6)))] text-muted">
            {about[locale]}
          </span>
        </p>
      )}
      {headings.map(({ label, ...box }) => (
        <p
          key={label.nl}
          // A title of two lines goes up: below it is the first zone.
          className={`serif absolute flex ${box.height > headingHeight ? 'items-center' : 'items-end'} justify-center px-2 text-center text-[length:calc(1.125rem/min(1,max(var(--zoom),0.7)))] leading-tight font-semibold text-ink`}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          {label[locale]}
        </p>
      ))}
      {axes !== null && (
        <div className="absolute pt-3" style={{ left, top: bottom, width: across }}>
          <AxisWords axis={axes.across} />
        </div>
      )}
      {axes?.up && (
        <div
          className="absolute origin-top-left -rotate-90 pb-3"
          style={{ left: left - 40, top: bottom, width: up }}
        >
          <AxisWords axis={axes.up} />
        </div>
      )}
    </>
  );
}

function AxisWords({ axis }: { readonly axis: Axis }) {
  const { locale } = useLocale();
  const line = <span aria-hidden="true" className="h-px flex-1 bg-(--kt-control)" />;
  return (
    <p className="flex items-center gap-3 text-base leading-none text-muted">
      <span>{axis.low[locale]}</span>
      {line}
      <span className="font-semibold text-ink">{axis.label[locale]}</span>
      {line}
      <span>{axis.high[locale]}</span>
      <ArrowRight aria-hidden="true" className="-ml-1 size-4 shrink-0" />
    </p>
  );
}
