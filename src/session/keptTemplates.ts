/** One's own templates, kept on this device to be used again. A session has a copy of the one that it uses. */
import { onDevice } from './onDevice.ts';
import { parseOwnTemplate, type OwnTemplate } from '../model/board/templates/ownTemplate.ts';

const key = 'kt-templates';
const most = 20;

/** The kept templates, the last made first. Leaves out anything that is not a template (any more). */
export const recallTemplates = (): OwnTemplate[] =>
  onDevice((storage) => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one) => parseOwnTemplate(one) ?? []).slice(0, most) : [];
  }, []);

/** Keeps these from now on, where anything may be kept. */
export const keepTemplates = (templates: readonly OwnTemplate[]): void =>
  onDevice((storage) => storage.setItem(key, JSON.stringify(templates.slice(0, most))), undefined);
