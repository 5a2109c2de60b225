/** Somebody's own answers as a file. */
import { formats } from '../formats.ts';
import { renderOutline, renderWord } from '../renderOutline.ts';
import { slug, titleSlug } from '../slug.ts';
import { ownOutline, type OwnOptions, type OwnTranslate } from './ownOutline.ts';
import type { OwnRecord } from './ownRecord.ts';

/** A PDF is made by the server. */
export type OwnFormat = 'docx' | 'pdf' | 'html' | 'md';
export const ownMediaType = (format: OwnFormat): string => formats[format].mediaType;

/** The content of the file. Only what makes this format is loaded. */
export function renderOwn(
  record: OwnRecord,
  format: Exclude<OwnFormat, 'pdf'>,
  options: OwnOptions,
): Promise<string | Uint8Array> {
  const outline = ownOutline(record, options);
  return format === 'docx' ? renderWord(outline) : renderOutline(outline, format);
}

/** `2026-11-12-teamsessie-sociaal-domein-mijn-antwoorden.md`. */
export function ownFileName({ date, title }: OwnRecord, format: OwnFormat, t: OwnTranslate): string {
  const parts = [slug(date), titleSlug(title), slug(t(($) => $.table.toOwn))];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}
