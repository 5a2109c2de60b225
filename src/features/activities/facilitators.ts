/** What activities give a facilitator. Imported only by what a facilitator fetches. */
import type { Moment } from '../../model/programme/moment.ts';
import type { FacilitatorFace, FacilitatorMoment } from './activity.ts';
import { partsOf } from './partsOf.ts';

export const facilitators = partsOf(
  import.meta.glob<FacilitatorFace>('./*/facilitator.tsx', { eager: true, import: 'facilitator' }),
);

/** What a facilitator can do at a moment; undefined when it is no activity's. */
export function facilitatorAt(moment: Moment): FacilitatorMoment | undefined {
  return facilitators.map(({ moments }) => moments[moment.kind]).find((found) => found !== undefined) as
    FacilitatorMoment | undefined;
}
