/** A template that a facilitator makes: a form, names for its zones and axes. stageTemplates.ts draws it. */
import * as v from 'valibot';

import { asHeading, misleads } from '../../session/names.ts';
import { lookOf } from '../../session/likeness.ts';
import type { TemplateId } from '../template.ts';

export const ownTemplateLimits = { title: 60, name: 40, columns: 8, circles: 5, line: 7 } as const;

const name = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(1_000),
    v.transform(asHeading),
    v.minLength(1),
    v.maxLength(length),
    v.check((text) => !misleads(text), 'signs that nobody sees'),
  );
const zoneName = name(ownTemplateLimits.name);
const title = name(ownTemplateLimits.title);
const axis = v.object({ label: zoneName, low: zoneName, high: zoneName });
const different = v.check<string[], string>(
  (names) => new Set(names.map((text) => lookOf(text)[0])).size === names.length,
  'two zones have one name',
);
const names = (most: number) => v.pipe(v.array(zoneName), v.minLength(2), v.maxLength(most), different);

/** What may come in where a template of one's own is expected: for the schemas of commands. */
export const ownTemplateSchema = v.variant('form', [
  v.object({ form: v.literal('columns'), title, zones: names(ownTemplateLimits.columns) }),
  v.object({ form: v.literal('circles'), title, zones: names(ownTemplateLimits.circles) }),
  v.object({ form: v.literal('line'), title, zones: names(ownTemplateLimits.line) }),
  v.object({
    form: v.literal('matrix'),
    title,
    zones: v.pipe(v.array(zoneName), v.length(4), different),
    across: axis,
    up: axis,
  }),
]);

export type OwnTemplate = Readonly<v.InferOutput<typeof ownTemplateSchema>>;
export type OwnTemplateForm = OwnTemplate['form'];

/** A template as somebody made it, on this device or over the wire; null when it is none. */
export function parseOwnTemplate(value: unknown): OwnTemplate | null {
  const result = v.safeParse(ownTemplateSchema, value);
  return result.success ? result.output : null;
}

/** A template of the product by its id, or one of somebody's own. */
export type TemplateChoice = TemplateId | OwnTemplate;
