import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useSurface } from './SurfaceContext.ts';
import { useCell } from './useCell.ts';
import { Zones } from './Zones.tsx';

/** The zones, with the one marked that would take what is in the hand. */
export function ZonesUnder() {
  const { held, over } = useSurface();
  const template = useStage(currentTemplate);
  const isHeld = useCell(held, (one) => one !== null);
  const zone = useCell(over, (now) => now.zone);
  return <Zones template={template} over={isHeld ? zone : null} />;
}
