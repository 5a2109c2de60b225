import { ArrowRight } from 'lucide-react';
import type { Locale } from '../../../model/deck.ts';
import type { Axis, Template } from '../../../model/board/template.ts';

interface TemplateWordsProps {
  readonly template: Template;
  readonly locale: Locale;
}

/** The words beside the zones: what the template is called and for, titles of columns, and what lies along the axes. */
export function TemplateWords({ template, locale }: TemplateWordsProps) {
  const { title, about, headings, axes, zones, arrivals } = template;
  const left = Math.min(...zones.map(({ x }) => x));
  const top = Math.min(...zones.map(({ y }) => y));
  const right = Math.max(...zones.map(({ x, width }) => x + width));
  const bottom = Math.max(...zones.map(({ y, height }) => y + height));
  return (
    <>
      {arrivals === null && (
        <p
          className="absolute flex items-baseline gap-3 overflow-hidden whitespace-nowrap in-data-flat:[&>span]:hidden"
          style={{ left, top: 16, width: right - left }}
        >
          <strong className="serif text-2xl font-semibold text-ink">{title[locale]}</strong>
          <span className="min-w-0 truncate text-muted">{about[locale]}</span>
        </p>
      )}
      {headings.map(({ label, x, y, width, height }) => (
        <p
          key={label.nl}
          className="serif absolute flex items-center justify-center px-2 text-center text-xl leading-tight font-semibold text-ink"
          style={{ left: x, top: y, width, height }}
        >
          {label[locale]}
        </p>
      ))}
      {axes !== null && (
        <div className="absolute pt-3" style={{ left, top: bottom, width: right - left }}>
          <AxisWords axis={axes.across} locale={locale} />
        </div>
      )}
      {axes?.up && (
        <div
          className="absolute origin-top-left -rotate-90 pb-3"
          style={{ left: left - 40, top: bottom, width: bottom - top }}
        >
          <AxisWords axis={axes.up} locale={locale} />
        </div>
      )}
    </>
  );
}

function AxisWords({ axis, locale }: { readonly axis: Axis; readonly locale: Locale }) {
  return (
    <p className="flex items-center gap-3 text-base leading-none text-muted">
      <span>{axis.low[locale]}</span>
      <span aria-hidden="true" className="h-px flex-1 bg-(--kt-control)" />
      <span className="font-semibold text-ink">{axis.label[locale]}</span>
      <span aria-hidden="true" className="h-px flex-1 bg-(--kt-control)" />
      <span>{axis.high[locale]}</span>
      <ArrowRight aria-hidden="true" className="-ml-1 size-4 shrink-0" />
    </p>
  );
}
