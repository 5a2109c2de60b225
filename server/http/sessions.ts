/** POST /api/sessions: opens a session, and gives its first facilitator a seat. */
import { coreDecks } from '../../decks/core.ts';
import { openStage, parseOpening, type Opening } from '../../src/model/session/opening.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { takeSeat } from '../../src/model/session/roster.ts';
import { memberOf, type Member, type Stage } from '../../src/model/session/stage.ts';
import { createStageDocument } from '../host/sessionState.ts';
import { longSeatedMs, type Opener } from '../identity/openingLimiter.ts';
import type { HeldSeat } from '../identity/seats.ts';
import { newSeatToken } from '../identity/seatToken.ts';
import type { Services } from '../services.ts';
import { addressOf } from './addressOf.ts';
import { facilitatorUrl, joinUrl } from './addresses.ts';
import type { App, RequestContext } from './context.ts';
import { problem } from './problem.ts';
import { readBody } from './readBody.ts';
import { giveSeatCookie } from './seatCookie.ts';
import { emptyVault } from '../../src/model/session/vault.ts';

/** The stage of a session that starts, with its facilitator at the table and a code that no other session has. */
async function prepare(
  opening: Opening,
  { clock, random, config, storage }: Services,
): Promise<{ ok: true; stage: Stage; member: Member } | Refusal> {
  for (;;) {
    const { retentionMs, minimumGroup } = config;
    const context = { decks: coreDecks, now: clock.now(), retentionMs, minimumGroup, random };
    const opened = openStage(opening, context);
    if (!opened.ok) return opened;
    if ((await storage.sessionByCode(opened.stage.code)) !== null) continue;
    const wanted = { name: opening.facilitatorName, role: 'facilitator' } as const;
    const seating = { random, desks: new Map(), vault: emptyVault, now: clock.now() };
    return takeSeat(opened.stage, wanted, seating);
  }
}

/** Who opens a session, as far as the limiter must know. */
async function openerOf(c: RequestContext, { seats, hosts, clock }: Services): Promise<Opener> {
  const held = await seats.all(c.req.header('Cookie'));
  const isLongSeated = async ({ sessionId, memberId }: HeldSeat) => {
    // A session that cannot be read says nothing of its seats.
    const host = await hosts.of(sessionId).catch(() => null);
    const member = host === null ? undefined : memberOf(host.stage(), memberId);
    const since = member === undefined ? undefined : (member.cameInAt ?? host?.stage().createdAt);
    return since !== undefined && clock.now() - since >= longSeatedMs;
  };
  let longSeated: MemberId | null = null;
  for (const seat of held) {
    if (longSeated !== null) break;
    if (await isLongSeated(seat)) longSeated = seat.memberId;
  }
  return { address: addressOf(c), seats: held.map(({ memberId }) => memberId), longSeated };
}

/** Adds the route. */
export function addSessionRoutes(app: App, services: Services): void {
  app.post('/api/sessions', async (c) => {
    const parsed = parseOpening(await readBody(c));
    if (!parsed.ok) return problem(c, parsed.reason);
    const prepared = await prepare(parsed.opening, services);
    if (!prepared.ok) return problem(c, prepared.reason);
    if (!services.room.forMore()) return problem(c, 'server-full');
    const taken = await services.openings.take(await openerOf(c, services));
    if (!taken.ok) return problem(c, 'too-many-sessions', taken.waitMs);
    const { stage, member } = prepared;
    const { token, hash } = newSeatToken();
    await services.storage.commit(stage.sessionId, [
      { type: 'session.open', code: stage.code, deleteAt: stage.deleteAt },
      ...createStageDocument(stage).changes,
      { type: 'seat.add', memberId: member.id, tokenHash: hash },
    ]);
    taken.opened(member.id);
    services.metrics.sessionsOpened += 1;
    giveSeatCookie(c, services, { memberId: member.id, token, until: stage.deleteAt });
    return c.json(
      {
        sessionId: stage.sessionId,
        memberId: member.id,
        code: stage.code,
        joinUrl: joinUrl(c, services, stage),
        facilitatorUrl: facilitatorUrl(c, services, stage.sessionId, null),
      },
      201,
    );
  });
}
