import { RotateCw } from 'lucide-react';

import { Button } from '../../ui/Button.tsx';
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
