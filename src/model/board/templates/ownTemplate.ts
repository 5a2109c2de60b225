/** A template that a facilitator makes: a form, names for its zones and axes. stageTemplates.ts draws it. */
import * as v from 'valibot';

import type { TemplateId } from '../template.ts';

export const ownTemplateLimits = { title: 60, name: 40, columns: 8, circles: 5, line: 7 } as const;

const name = (length: number) =>
  v.pipe(
    v.string(),
    v.maxLength(1_000),
    v.transform((text) =>
      text
        .normalize('NFC')
        .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim(),
    ),
    v.minLength(1),
    v.maxLength(length),
  );
const zoneName = name(ownTemplateLimits.name);
const title = name(ownTemplateLimits.title);
const axis = v.object({ label: zoneName, low: zoneName, high: zoneName });
const different = v.check<string[], string>(
  (names) => new Set(names.map((text) => text.toLocaleLowerCase('nl'))).size === names.length,
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
