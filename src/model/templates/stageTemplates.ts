/** Under which template a session's board lies. */
import type { Stage } from '../stage.ts';
import type { Template } from '../template.ts';
import { readyTemplates } from './readyTemplates.ts';

/** The template that the board lies under now. */
export function currentTemplate(stage: Pick<Stage, 'templateId'>): Template {
  return readyTemplates[stage.templateId];
}

/** The number of that template among those of the session: what is laid down now carries it. */
export function currentEra(_stage: Pick<Stage, 'templateId'>): number {
  return 0;
}

/** The template of an era; undefined when the session never had it. */
export function templateOfEra(stage: Pick<Stage, 'templateId'>, era: number): Template | undefined {
  return era === 0 ? currentTemplate(stage) : undefined;
}
