/** POST /api/sessions: opens a session, and gives its first facilitator a seat. */
import { library } from '../../decks/library.ts';
import { openStage, parseOpening, type Opening } from '../../src/model/session/opening.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { wordsForGuide } from '../../src/model/ownProgramme.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { takeSeat } from '../../src/model/session/roster.ts';
import { memberOf, type Member, type Stage } from '../../src/model/session/stage.ts';
import { emptyVault } from '../../src/model/session/vault.ts';
import { createGuideDocument, createStageDocument } from '../host/sessionMemory.ts';
import { encodeVault } from '../host/vaultBytes.ts';
import { longSeatedMs, type Opener } from '../identity/sessionLimiters.ts';
import { type HeldSeat, newSeatToken } from '../identity/seats.ts';
import type { Services } from '../services.ts';
import { urlsFor } from './addresses.ts';
import { addressOf, readBody, type App, type RequestContext } from './context.ts';
import { requirePermit } from './opening.ts';
import { granted, Refused } from './problem.ts';
import { giveSeatCookie } from './seats.ts';

/** The stage of a session that starts, with its facilitator at the table and a code that no other session has. */
async function prepare(
  opening: Opening,
  { clock, random, config, storage }: Services,
): Promise<{ ok: true; stage: Stage; member: Member } | Refusal> {
  for (;;) {
    const { retentionMs, minimumGroup } = config;
    const context = { decks: library, now: clock.now(), retentionMs, minimumGroup, random };
    const opened = openStage(opening, context);
    if (!opened.ok) return opened;
    if ((await storage.sessionByCode(opened.stage.code)) !== null) continue;
    const wanted = { name: opening.facilitatorName, role: 'facilitator' } as const;
    const seating = { random, desks: new Map(), vault: emptyVault, now: clock.now() };
    return takeSeat(opened.stage, wanted, seating);
  }
}

/** The browser that opens a session, or brings one, as far as the limiter must know it. */
export async function openerOf(c: RequestContext, services: Services): Promise<Opener> {
  const { seats, hosts, clock } = services;
  const held = await seats.all(c.req.header('Cookie'));
  const isLongSeated = async ({ sessionId, memberId }: HeldSeat) => {
    // A session that cannot be read says nothing of its seats.
    const stage = await hosts.stageOf(sessionId);
    const member = stage === null ? undefined : memberOf(stage, memberId);
    const since = member === undefined ? undefined : (member.cameInAt ?? stage?.createdAt);
    return since !== undefined && clock.now() - since >= longSeatedMs;
  };
  let longSeated: MemberId | null = null;
  for (const seat of held) if (longSeated === null && (await isLongSeated(seat))) longSeated = seat.memberId;
  return { address: addressOf(c, services), seats: held.map(({ memberId }) => memberId), longSeated };
}

/** Adds the route. */
export function addSessionRoutes(app: App, services: Services): void {
  app.post('/api/sessions', requirePermit(services), async (c) => {
    const { opening } = granted(parseOpening(await readBody(c)));
    const { stage, member } = granted(await prepare(opening, services));
    if (!(await services.room.forMore())) throw new Refused('server-full');
    const { waitMs, opened } = await services.openingLimiter.take(await openerOf(c, services));
    if (waitMs > 0) throw new Refused('too-many-sessions', waitMs);
    const { token, hash } = newSeatToken();
    const earlier = opening.followUp?.surveys ?? [];
    await services.storage.commit(stage.sessionId, [
      { type: 'session.open', code: stage.code, deleteAt: stage.deleteAt },
      ...createStageDocument(stage).changes,
      ...(opening.ownProgramme ? createGuideDocument(wordsForGuide(opening.ownProgramme)) : []),
      ...(earlier.length > 0
        ? [{ type: 'vault.set' as const, vault: encodeVault({ ...emptyVault, earlier }) }]
        : []),
      { type: 'seat.add', memberId: member.id, tokenHash: hash },
    ]);
    opened(member.id);
    services.metrics.sessionsOpened += 1;
    giveSeatCookie(c, services, { memberId: member.id, token, until: stage.deleteAt });
    const urls = urlsFor(c, services);
    const { sessionId, code } = stage;
    const [joinUrl, facilitatorUrl] = [urls.join(stage), urls.facilitator(sessionId, null)];
    return c.json({ sessionId, memberId: member.id, code, joinUrl, facilitatorUrl }, 201);
  });
}
