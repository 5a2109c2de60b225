/** Templates of one's own, kept on this device to be used again. A session holds a copy of the one it lies under. */
import { parseOwnTemplate, type OwnTemplate } from '../model/board/templates/ownTemplate.ts';

const key = 'kt-templates';
const most = 20;

/** What is kept, the last made first. What is no template (any more) is passed over. */
export function recallTemplates(): OwnTemplate[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one) => parseOwnTemplate(one) ?? []).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps these from now on. Gives false where nothing may be kept. */
export function keepTemplates(templates: readonly OwnTemplate[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(templates.slice(0, most)));
    return true;
  } catch {
    return false;
  }
}
