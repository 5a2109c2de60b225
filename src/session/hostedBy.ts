import type { MemberId } from '../model/ids.ts';
import type { Stage } from '../model/session/stage.ts';

/** Those without a device for whom this member writes, in the order in which they came to sit there. */
export function hostedBy(stage: Stage, host: MemberId): MemberId[] {
  return Object.values(stage.members)
    .filter((member) => member.host === host)
    .map(({ id }) => id);
}
