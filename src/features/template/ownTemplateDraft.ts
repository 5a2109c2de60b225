/** A template of one's own while it is being written, and what is still wrong with it. */
import { ownTemplateLimits, type OwnTemplateForm } from '../../model/board/templates/ownTemplate.ts';

export interface AxisDraft {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface OwnTemplateDraft {
  readonly form: OwnTemplateForm;
  readonly title: string;
  readonly zones: readonly string[];
  readonly across: AxisDraft;
  readonly up: AxisDraft;
}

export type DraftProblem = 'title' | 'zones' | 'same' | 'axes';

const emptyAxis: AxisDraft = { label: '', low: '', high: '' };

export const emptyDraft: OwnTemplateDraft = {
  form: 'columns',
  title: '',
  zones: ['', '', ''],
  across: emptyAxis,
  up: emptyAxis,
};

/** How many zones a form has, at least and at most. */
export function zoneRange(form: OwnTemplateForm): readonly [number, number] {
  return form === 'matrix' ? [4, 4] : [2, ownTemplateLimits[form]];
}

/** The draft in another form: as many zones as fit, with the names they have. */
export function inForm(draft: OwnTemplateDraft, form: OwnTemplateForm): OwnTemplateDraft {
  const [least, most] = zoneRange(form);
  const zones = draft.zones.slice(0, most);
  while (zones.length < least) zones.push('');
  return { ...draft, form, zones };
}

/** The first thing that is wrong, or null. */
export function problemIn({ form, title, zones, across, up }: OwnTemplateDraft): DraftProblem | null {
  if (title.trim() === '') return 'title';
  if (zones.some((zone) => zone.trim() === '')) return 'zones';
  if (new Set(zones.map((zone) => zone.trim().toLocaleLowerCase('nl'))).size < zones.length) return 'same';
  const words = [...Object.values(across), ...Object.values(up)] as string[];
  return form === 'matrix' && words.some((word) => word.trim() === '') ? 'axes' : null;
}
