import { useEffect, useRef } from 'react';
import type { Template } from '../../model/template.ts';
import type { Viewport } from './createViewport.ts';

/** Shows a template whole when it takes the place of another: where one was looking means nothing any more. */
export function useShownTemplate(viewport: Viewport, template: Template): void {
  const shown = useRef(template);
  useEffect(() => {
    if (shown.current === template) return;
    shown.current = template;
    viewport.showAll({ x: 0, y: 0, width: template.width, height: template.height });
  }, [viewport, template]);
}
