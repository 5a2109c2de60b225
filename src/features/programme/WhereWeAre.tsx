import { useEffect, useRef } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { stepOf, type Programme } from '../../model/programme/programme.ts';
import { scheduleOf } from '../../model/programme/schedule.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/**
 * Where everybody is in the programme; null before it begins, and in a session without steps. The number counts from 1
 * the steps that are not skipped.
 */
export function whereOf(programme: Programme) {
  const step = stepOf(programme, programme.current);
  if (step === undefined) return null;
  const { step: number, steps: total } = scheduleOf(programme, 0);
  return { step, number, total };
}

/** Where everybody is now; it is read out when everybody goes to another step. Once per page. */
export function useWhere() {
  const t = useMessages('programme');
  const announce = useAnnounce();
  const where = whereOf(useStage((stage) => stage.programme));
  const step = where?.step;
  const known = useRef(step?.id);
  useEffect(() => {
    if (known.current === step?.id) return;
    known.current = step?.id;
    if (step === undefined) return;
    const reached = t(($) => $.programme.reached, { step: stepTitle(step, t) });
    announce(reached, 'quiet');
  }, [step, announce, t]);
  return where;
}

/** Where everybody is in the programme, in a few words; nothing in a session without steps. Once per page. */
export function WhereWeAre({ className = '' }: { readonly className?: string }) {
  const t = useMessages('programme');
  const where = useWhere();
  if (where === null) return null;
  const { number, total, step } = where;
  return (
    <p className={`tabular text-sm text-muted ${className}`}>
      {t(($) => $.programme.where, { number, total })}
      {' · '}
      <span className="font-semibold text-ink">{stepTitle(step, t)}</span>
    </p>
  );
}
