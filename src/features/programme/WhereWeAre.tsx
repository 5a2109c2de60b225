import { useEffect, useRef } from 'react';

import { stepTitle } from '../../messages/stepTitle.ts';
import { momentOf, stepNow } from '../../model/programme/moment.ts';
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

/** What goes on now: in the words of the programme where it is the programme's. */
export function useNowWords(): string {
  const t = useMessages('now', 'programme');
  const stage = useStage((whole) => whole);
  const moment = momentOf(stage);
  const step = stepNow(stage, moment);
  if (step !== undefined) return stepTitle(step, t);
  return t(($) => $.now[moment.kind === 'card' && moment.faceDown ? 'faceDown' : moment.kind]);
}

/** The one line that says on every screen what goes on, and how far everybody is in the programme. Once per page. */
export function WhereWeAre({ className = '' }: { readonly className?: string }) {
  const t = useMessages('now', 'programme');
  const where = useWhere();
  const what = useNowWords();
  return (
    <p className={`tabular text-sm ${className}`}>
      {where !== null && (
        <span className="text-muted">
          {t(($) => $.programme.where, { number: where.number, total: where.total })}
          {' · '}
        </span>
      )}
      <span className="font-semibold text-ink">{t(($) => $.now.line, { what })}</span>
    </p>
  );
}

/** The same above what a facilitator has for it. */
export function NowHeading() {
  return (
    <h2 className="text-lg leading-tight font-semibold">
      <NowLine />
    </h2>
  );
}

export function NowLine() {
  const t = useMessages('now');
  const what = useNowWords();
  return t(($) => $.now.line, { what });
}
