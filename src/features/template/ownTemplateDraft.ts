/** A template of one's own while it is being written, and what is still wrong with it. */
import { ownTemplateLimits, type OwnTemplateForm } from '../../model/board/templates/ownTemplate.ts';
import { lookOf } from '../../model/session/likeness.ts';
import { asHeading, misleads } from '../../model/session/names.ts';

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

export type DraftProblem = 'title' | 'zones' | 'same' | 'axes' | 'signs';

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
  const axes = form === 'matrix' ? ([...Object.values(across), ...Object.values(up)] as string[]) : [];
  if (asHeading(title) === '') return 'title';
  if (zones.some((zone) => asHeading(zone) === '')) return 'zones';
  if ([title, ...zones, ...axes].some((name) => misleads(asHeading(name)))) return 'signs';
  if (new Set(zones.map((zone) => lookOf(zone)[0])).size < zones.length) return 'same';
  return axes.some((word) => asHeading(word) === '') ? 'axes' : null;
}
