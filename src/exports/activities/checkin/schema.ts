/** The form of check-ins in a file. */
import * as v from 'valibot';

import { checkinKinds } from '../../../model/activities/checkin/checkin.ts';
import type { RunId } from '../../../model/ids.ts';
import { count, id, line } from '../../json/parts.ts';

const checkin = v.object({
  id: id<RunId>(),
  question: line,
  kind: v.picklist(checkinKinds),
  results: v.array(v.object({ value: v.union([line, count]), count })),
});

export const checkinSchema = { checkins: v.optional(v.array(checkin)) };
