import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { MemberId } from '../model/ids.ts';
import { hostedBy, type Stage } from '../model/session/stage.ts';
import type { Desks } from './desksOn.ts';

/** The desks of those for whom a member writes now. Of who was removed, what is still on the document is left out. */
export function besideOf(stage: Stage, host: MemberId, { beside }: Desks): Record<MemberId, Desk> {
  return Object.fromEntries(hostedBy(stage, host).map(({ id }) => [id, beside[id] ?? emptyDesk]));
}
