/**
 * The templates of the product that can be drawn now: all of them. In a browser all but two come when they are asked for,
 * because together they weigh more than a page with a board does without them: there the build puts
 * shims/templatesAtHand.ts in the place of this file.
 */
import type { Template, TemplateId } from '../template.ts';
import { readyTemplates } from './readyTemplates.ts';

export const templatesAtHand: Readonly<Partial<Record<TemplateId, Template>>> = readyTemplates;

/** Brings the others. */
export const fetchTemplates = (): Promise<void> => Promise.resolve();
