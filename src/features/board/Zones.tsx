import { memo } from 'react';
import { templateOf, type TemplateId, type ZoneId } from '../../model/template.ts';
import { useWords } from './useWords.ts';

interface ZonesProps {
  readonly templateId: TemplateId;
  /** The zone that would take what is dragged now. */
  readonly over: ZoneId | null;
}

/** The named areas of the board. Their names keep their size on the screen when the board is far away. */
export const Zones = memo(function Zones({ templateId, over }: ZonesProps) {
  const words = useWords();
  return templateOf(templateId).zones.map(({ id, x, y, width, height }) => (
    <div
      key={id}
      data-over={over === id}
      className="zone absolute"
      style={{ left: x, top: y, width, height }}
    >
      <p className="px-4 pt-2 text-[length:calc(1rem/min(1,max(var(--zoom),0.6)))] leading-tight font-bold text-muted">
        {words.zone(id)}
      </p>
    </div>
  ));
});
