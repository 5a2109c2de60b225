import { templateLines } from '../../../model/board/templates/templateLines.ts';
import type { Template } from '../../../model/board/template.ts';

/** What binds the zones: the line they lie along, the arrows from step to step, the roof over the pillars, the balance. */
export function TemplateLines({ template }: { readonly template: Template }) {
  const paths = templateLines(template);
  if (paths.length === 0) return null;
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 overflow-visible stroke-(--kt-control) forced-colors:stroke-[CanvasText]"
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
