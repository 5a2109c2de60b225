/** Check-ins as they are recorded. */
import * as v from 'valibot';

import { checkinKinds } from '../../../model/activities/checkin/checkin.ts';
import type { RunId } from '../../../model/ids.ts';
import { count, id, line } from '../../json/parts.ts';
import type { Fixed } from '../../notesRecord.ts';

const checkin = v.object({
  id: id<RunId>(),
  /** Empty when none was asked. */
  question: line,
  kind: v.picklist(checkinKinds),
  /** Words from most to least often; faces and numbers in their order. */
  results: v.array(v.object({ value: v.union([line, count]), count })),
});

/** Check-ins are left out when there are none; older files have none. */
export const checkinSchema = { checkins: v.optional(v.array(checkin)) };

export type RecordedCheckin = Fixed<v.InferOutput<typeof checkin>>;
export interface CheckinFields {
  readonly checkins?: readonly RecordedCheckin[] | undefined;
}
