/** Under which template a session's board lies. */
import type { Stage } from '../../session/stage.ts';
import type { Template } from '../template.ts';
import { drawOwnTemplate } from './drawOwnTemplate.ts';
import type { OwnTemplate, TemplateChoice } from './ownTemplate.ts';
import { readyTemplates } from './readyTemplates.ts';

/** A template of one's own is drawn once, so that asking for it again gives the same one. */
const drawn = new WeakMap<OwnTemplate, Template>();

/** The template that a choice means. */
export function templateOf(choice: TemplateChoice): Template {
  if (typeof choice === 'string') return readyTemplates[choice];
  const known = drawn.get(choice) ?? drawOwnTemplate(choice);
  drawn.set(choice, known);
  return known;
}

/** The template with a number (stored as `era`); undefined when the session never had it. */
export function templateAt(
  { templates }: Pick<Stage, 'templates'>,
  templateIndex: number,
): Template | undefined {
  const choice = templates[templateIndex];
  return choice === undefined ? undefined : templateOf(choice);
}

/** The template that the board lies under now. */
export function currentTemplate(stage: Pick<Stage, 'templates' | 'era'>): Template {
  return templateAt(stage, stage.era) ?? readyTemplates.vrij;
}
