/** In a browser two templates are here at once, and the others when somebody asks: this is for model/board/templates/templatesAtHand.ts. */
import { tafel, vrij } from '../model/board/templates/tables.ts';
import type { Template, TemplateId } from '../model/board/template.ts';

export const templatesAtHand: Partial<Record<TemplateId, Template>> = { tafel, vrij };

let coming: Promise<void> | undefined;

export function fetchTemplates(): Promise<void> {
  coming ??= import('../model/board/templates/readyTemplates.ts').then(
    ({ readyTemplates }) => {
      Object.assign(templatesAtHand, readyTemplates);
    },
    (cause: unknown) => {
      coming = undefined;
      throw cause;
    },
  );
  return coming;
}
