import { formatMoment } from '../../messages/dates.ts';
import type { Locale } from '../../messages/locale.ts';
import { linkEnds } from '../../model/session/report.ts';
import type { Stage } from '../../model/session/stage.ts';
import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';

type Sharing =
  | { readonly kind: 'not' }
  | { readonly kind: 'open' }
  /** With the moment in words, to put in a sentence. */
  | { readonly kind: 'until' | 'over'; readonly moment: string };

/** Whether the report can be read with a link now, and until when. */
export function sharingOf(
  { report, deleteAt }: Pick<Stage, 'report' | 'deleteAt'>,
  now: number,
  locale: Locale,
): Sharing {
  if (report === null) return { kind: 'not' };
  const ends = linkEnds(report.expiresAt, deleteAt);
  if (ends === null) return { kind: 'open' };
  return { kind: now < ends ? 'until' : 'over', moment: formatMoment(ends, locale) };
}

const everyMinute = 60_000;

/** Whether the report of this session is shared now, and until when. */
export function useSharing(): Sharing {
  const report = useStage((stage) => stage.report);
  const deleteAt = useStage((stage) => stage.deleteAt);
  const { locale } = useLocale();
  return sharingOf({ report, deleteAt }, useServerNow(everyMinute), locale);
}
