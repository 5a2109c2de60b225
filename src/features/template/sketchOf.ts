import type { Template } from '../../model/board/template.ts';
import { templateLines } from '../../model/board/templates/templateLines.ts';
import type { TemplateSketchProps } from '../../ui/TemplateSketch.tsx';

/** A template as its small drawing. */
export function sketchOf(template: Template): TemplateSketchProps {
  const boxes = template.zones.map(({ x, y, width, height, ring }) => ({
    x,
    y,
    width,
    height,
    round: ring !== undefined,
  }));
  return {
    width: template.width,
    height: template.height,
    // A wider ring lies under a narrower one.
    boxes: template.drawing === 'rings' ? boxes.toReversed() : boxes,
    paths: templateLines(template),
  };
}
