import { stepOf, type Programme, type ProgrammeStep } from '../../model/programme/programme.ts';
import { scheduleOf } from '../../model/programme/schedule.ts';

export interface Where {
  readonly step: ProgrammeStep;
  /** Its place among the steps that are not skipped, from 1. */
  readonly number: number;
  readonly total: number;
}

/** Where everybody is in the programme; null before it begins, and in a session without steps. */
export function whereOf(programme: Programme): Where | null {
  const step = stepOf(programme, programme.current);
  if (step === undefined) return null;
  const { step: number, steps: total } = scheduleOf(programme, 0);
  return { step, number, total };
}
