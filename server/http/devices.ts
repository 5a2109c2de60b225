/**
 * A second device of the same person, which is that person's own doing: POST /api/sessions/:sessionId/devices makes a link
 * from the seat, POST /api/device takes the seat with it on the other device, and DELETE …/devices signs all others out.
 */
import type { MemberId } from '../../src/model/ids.ts';
import { memberOf } from '../../src/model/session/stage.ts';
import { newSeatToken } from '../identity/seats.ts';
import type { Services } from '../services.ts';
import { urlsFor } from './addresses.ts';
import { readBody, requireSeat, type App } from './context.ts';
import { Refused } from './problem.ts';
import { giveSeatCookie } from './seats.ts';

/** Browsers that may hold one seat. */
const mostDevices = 5;

/** Adds the routes. */
export function addDeviceRoutes(app: App, services: Services): void {
  const { deviceLinks, storage, hosts } = services;
  const seated = requireSeat(services);
  const devicesOf = async (memberId: MemberId) => (await storage.seat(memberId))?.tokenHashes.length ?? 0;

  app.post('/api/sessions/:sessionId/devices', seated, async (c) => {
    const devices = await devicesOf(c.var.seat.memberId);
    if (devices >= mostDevices) throw new Refused('too-many-devices');
    const { token, expiresAt } = deviceLinks.make(c.var.seat);
    const url = urlsFor(c, services).device(token);
    return c.json({ url, expiresAt, now: services.clock.now(), devices }, 201);
  });

  app.get('/api/sessions/:sessionId/devices', seated, async (c) => {
    return c.json({ devices: await devicesOf(c.var.seat.memberId) });
  });

  app.delete('/api/sessions/:sessionId/devices', seated, async (c) => {
    await c.var.host.keepOneToken(c.var.seat.memberId, c.var.seat.tokenHash);
    return c.json({ ok: true });
  });

  app.post('/api/device', async (c) => {
    const token = (await readBody(c))?.['token'];
    if (typeof token !== 'string') throw new Refused('malformed');
    const sessionId = deviceLinks.sessionOf(token);
    const host = sessionId === null ? null : await hosts.of(sessionId);
    const seat = host === null ? null : deviceLinks.take(token);
    const member = seat === null || host === null ? undefined : memberOf(host.stage(), seat.memberId);
    if (host === null || member === undefined) throw new Refused('no-such-device-link');
    const { token: own, hash } = newSeatToken();
    await host.addToken(member.id, hash);
    const { deleteAt } = host.stage();
    giveSeatCookie(c, services, { memberId: member.id, token: own, until: deleteAt });
    return c.json({ sessionId, memberId: member.id, role: member.role, admitted: member.admitted });
  });
}
