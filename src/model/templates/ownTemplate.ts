/** A template that a facilitator makes: a form, names for its zones and axes. The measuring is ours. */
import * as v from 'valibot';

import type { Localized } from '../deck.ts';
import type { Axis, Template } from '../template.ts';
import { columns, line, matrix, rings, type ZoneText } from './drawn.ts';

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

const ownTemplate = v.variant('form', [
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

export type OwnTemplate = Readonly<v.InferOutput<typeof ownTemplate>>;
export type OwnTemplateForm = OwnTemplate['form'];

/** What may come in where a template of one's own is expected: for the schemas of commands. */
export const ownTemplateSchema = ownTemplate;

/** A template as somebody made it, on this device or over the wire; null when it is none. */
export function parseOwnTemplate(value: unknown): OwnTemplate | null {
  const result = v.safeParse(ownTemplate, value);
  return result.success ? result.output : null;
}

/** People write a name once: it is the same in both languages. */
const said = (text: string): Localized => ({ nl: text, en: text });
const saidAxis = ({ label, low, high }: { label: string; low: string; high: string }): Axis => ({
  label: said(label),
  low: said(low),
  high: said(high),
});

/** The drawn template that somebody's names and form make. */
export function drawOwnTemplate(own: OwnTemplate): Template {
  const text = { title: said(own.title), about: said('') };
  const zones = own.zones.map((label, index): ZoneText => ({ id: `own-${index + 1}`, label: said(label) }));
  switch (own.form) {
    case 'columns':
      return columns(text, zones);
    case 'circles':
      return rings(text, zones);
    case 'line':
      return line(text, zones, null);
    case 'matrix':
      return matrix(text, zones, {
        across: saidAxis(own.across),
        up: saidAxis(own.up),
      });
  }
}
