import { formatDayOf, formatMoment } from '../../messages/dates.ts';
import { linkEnds } from '../../model/session/report.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

export interface ReportTermsProps {
  readonly expiresAt: number | null;
  readonly deleteAt: number;
}

/** What one should know who reads with a link: that nobody sees it, until when it works, when all of it is deleted. */
export function ReportTerms({ expiresAt, deleteAt }: ReportTermsProps) {
  const t = useMessages('report');
  const { locale } = useLocale();
  const ends = linkEnds(expiresAt, deleteAt);
  return (
    <p className="text-[0.9375rem]">
      {t(($) => $.reading.intro)}{' '}
      {ends === null
        ? t(($) => $.reading.untilRevoked)
        : t(($) => $.reading.until, { moment: formatMoment(ends, locale) })}{' '}
      {t(($) => $.reading.deleted, { day: formatDayOf(deleteAt, locale) })}
    </p>
  );
}
