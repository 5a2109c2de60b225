import { RotateCw } from 'lucide-react';

import { formatDayOf, formatMoment } from '../../messages/dates.ts';
import { linkEnds } from '../../model/session/report.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

export type WhyNot = 'incomplete' | 'no-such-report' | 'unavailable';

export interface ReportRefusedProps {
  readonly why: WhyNot;
  /** Asks again; left out where that would give the same. */
  readonly onAgain?: (() => void) | undefined;
}

/** Why there is no report to read, and what one can do. */
export function ReportRefused({ why, onAgain }: ReportRefusedProps) {
  const t = useMessages('report');
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-6">
      <h1 className="serif text-3xl leading-tight font-semibold">{t(($) => $.reading.refused[why].title)}</h1>
      <p className="max-w-prose text-lg">{t(($) => $.reading.refused[why].text)}</p>
      {onAgain !== undefined && (
        <Button variant="primary" icon={<RotateCw aria-hidden="true" />} onClick={onAgain}>
          {t(($) => $.reading.again)}
        </Button>
      )}
    </div>
  );
}

export interface ReportTermsProps {
  readonly expiresAt: number | null;
  readonly deleteAt: number;
}

/** Tells somebody who reads with a link that nobody sees it, until when it works, and when all of it is deleted. */
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
