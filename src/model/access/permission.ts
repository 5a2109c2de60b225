/** What a row of the table of commands can say, and the rows that most commands share. */
import type { Phase, Role } from '../session/stage.ts';

/** `own`: only about oneself, one's guests, and what they wrote (ownership.ts). */
export type Reach = 'any' | 'own' | 'none';

export interface Permission {
  readonly roles: Readonly<Record<Role, Reach>>;
  readonly phases: readonly Phase[];
  /** Not while people are busy with something that it would take away from under their hands. */
  readonly whenFree?: true;
  /** What a facilitator must have allowed before participants may. */
  readonly rule?: 'guests';
}

const running = ['lobby', 'table'] as const;
const steering = { facilitator: 'any', participant: 'none', observer: 'none' } as const;

export const steer: Permission = { roles: steering, phases: running };
/** The same, for what would take the card or the ballot away from under people's hands. */
export const steerWhenFree: Permission = { ...steer, whenFree: true };
/** For facilitators, also when the session is closed. */
export const steerAlways: Permission = { ...steer, phases: ['lobby', 'table', 'closed'] };
/** For everybody who takes part, about what is their own. */
export const own: Permission = {
  roles: { facilitator: 'own', participant: 'own', observer: 'none' },
  phases: running,
};
/** For facilitators about anybody, for participants about what is their own. */
export const steerOrOwn: Permission = {
  ...own,
  roles: { facilitator: 'any', participant: 'own', observer: 'none' },
};
