import type { Template } from '../../model/board/template.ts';
import type { Locale } from '../../model/deck.ts';

/** What a template says of itself: what it is for, when one takes it, and what goes in which zone. */
export function templateTexts(template: Template, locale: Locale): readonly string[] {
  const { about, when, next, checklist, zones, headings, axes } = template;
  const zoneTexts = zones.flatMap(({ label, hint }) => [label, hint]);
  const axisTexts = [axes?.across, axes?.up].flatMap((axis) => axis && [axis.label, axis.low, axis.high]);
  const headingTexts = headings.map(({ label }) => label);
  const all = [about, when, ...headingTexts, ...axisTexts, ...zoneTexts, next];
  return [...all, checklist?.label, ...(checklist?.items ?? [])].flatMap((text) => text?.[locale] ?? []);
}
