import { useEffect, useRef, type RefObject } from 'react';
import type { Template } from '../../../model/board/template.ts';
import type { Content, Viewport } from './createViewport.ts';

/**
 * Shows a template when it takes the place of another: where one was looking means nothing any more. What it has no
 * zone for lies beside it, and is shown too while it can be made out.
 */
export function useShownTemplate(viewport: Viewport, template: Template, content: RefObject<Content>): void {
  const shown = useRef(template);
  useEffect(() => {
    if (shown.current === template) return;
    shown.current = template;
    const { whole } = content.current;
    viewport.survey({ whole, part: { x: 0, y: 0, width: template.width, height: template.height } });
  }, [viewport, template, content]);
}
