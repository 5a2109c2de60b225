/** Somebody's own answers as a file. */
import { renderOutline } from '../renderOutline.ts';
import { slug, titleSlug } from '../slug.ts';
import { ownOutline, type OwnOptions, type OwnTranslate } from './ownOutline.ts';
import type { OwnRecord } from './ownRecord.ts';

export const ownFormats = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
} as const;
export type OwnFormat = keyof typeof ownFormats;

/** The content of the file. Only what makes this format is loaded. */
export function renderOwn(record: OwnRecord, format: OwnFormat, options: OwnOptions): Promise<string> {
  return renderOutline(ownOutline(record, options), format);
}

/** `2026-11-12-teamsessie-sociaal-domein-mijn-antwoorden.md`. */
export function ownFileName({ date, title }: OwnRecord, format: OwnFormat, t: OwnTranslate): string {
  const parts = [slug(date), titleSlug(title), slug(t(($) => $.table.toOwn))];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}
