import { memo } from 'react';
import type { Template, ZoneId } from '../../../model/board/template.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { TemplateLines } from './TemplateLines.tsx';
import { TemplateWords } from './TemplateWords.tsx';
import { ZoneArea } from './ZoneArea.tsx';

interface ZonesProps {
  readonly template: Template;
  /** The zone that would take what is dragged now. */
  readonly over: ZoneId | null;
}

/** The template as it is drawn on the table: named areas, with what binds them. */
export const Zones = memo(function Zones({ template, over }: ZonesProps) {
  const { locale } = useLocale();
  // A wider ring lies under a narrower one.
  const drawn = template.drawing === 'rings' ? template.zones.toReversed() : template.zones;
  return (
    <>
      <TemplateLines template={template} />
      {drawn.map((zone) => (
        <ZoneArea key={zone.id} zone={zone} locale={locale} over={over === zone.id} />
      ))}
      <TemplateWords template={template} locale={locale} />
    </>
  );
});
