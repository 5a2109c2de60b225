import type { Locale } from '../../messages/locale.ts';
import { formatMoment } from '../../exports/dates.ts';
import { timeZone } from '../../exports/timeZone.ts';
import type { Stage } from '../../model/stage.ts';

export type Sharing =
  | { readonly kind: 'not' }
  | { readonly kind: 'open' }
  /** With the moment in words, for in a sentence. */
  | { readonly kind: 'until' | 'over'; readonly moment: string };

/** Whether the report can be read with a link now, and until when. */
export function sharingOf(report: Stage['report'], now: number, locale: Locale): Sharing {
  if (report === null) return { kind: 'not' };
  const { expiresAt } = report;
  if (expiresAt === null) return { kind: 'open' };
  return { kind: now < expiresAt ? 'until' : 'over', moment: formatMoment(expiresAt, locale, timeZone) };
}
