/**
 * A session goes from one server to another in a file that only the other can open: GET /api/suitcase gives the label of this
 * server, POST /api/sessions/:sessionId/suitcase the file, and PUT /api/suitcase takes one in.
 */
import { bodyLimit } from 'hono/body-limit';
import type { Context } from 'hono';

import { memberOf } from '../../src/model/session/stage.ts';
import { networkAddresses } from '../identity/networkAddress.ts';
import { newSeatToken } from '../identity/seats.ts';
import { isOnThisComputer } from '../identity/thisComputer.ts';
import type { Services } from '../services.ts';
import { labelOf, readLabel } from '../suitcase/label.ts';
import { pack } from '../suitcase/pack.ts';
import { unpack } from '../suitcase/unpack.ts';
import { urlsFor } from './addresses.ts';
import { readBody, requireSeat, type App, type RequestContext } from './context.ts';
import { granted, Refused } from './problem.ts';
import { giveSeatCookie } from './seats.ts';
import { requirePermit } from './opening.ts';
import { openerOf } from './sessions.ts';

/** A full session, sealed. */
const mostBytes = 100_000_000;
const mostOfLabel = 10_000;

/** Adds the routes. They set limits of their own to what they read. */
export function addSuitcaseRoutes(app: App, services: Services, onError: (c: Context) => Response): void {
  const { config, storage, interfaces } = services;
  /** Where phones around come; null for a browser elsewhere, and where the operator said where people come. */
  const nearbyFor = ({ incoming }: RequestContext['env']): readonly string[] | null => {
    const known = interfaces();
    if (config.publicUrl !== null || !isOnThisComputer(incoming, { interfaces: known, publicUrl: null }))
      return null;
    const port = incoming.socket.localPort;
    return networkAddresses(known, config.host).map(
      (address) => `http://${address}${port === 80 ? '' : `:${port}`}`,
    );
  };

  app.get('/api/suitcase', (c) => c.json({ label: labelOf(config.serverKey), nearby: nearbyFor(c.env) }));

  app.post(
    '/api/sessions/:sessionId/suitcase',
    bodyLimit({ maxSize: mostOfLabel, onError }),
    requireSeat(services),
    async (c) => {
      const { host, seat } = c.var;
      if (memberOf(host.stage(), seat.memberId)?.role !== 'facilitator') throw new Refused('not-allowed');
      const pasted = (await readBody(c))?.['label'];
      const receiver = typeof pasted === 'string' ? readLabel(pasted) : null;
      if (receiver === null) throw new Refused('suitcase-label');
      await host.settled();
      const { publicUrl } = config;
      const secretsToo = isOnThisComputer(c.env.incoming, { interfaces: interfaces(), publicUrl });
      const order = { sessionId: host.sessionId, packedBy: seat.memberId, receiver, secretsToo };
      const { file } = granted(await pack(order, services));
      return c.body(new Uint8Array(file), 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment; filename="sessie.koffer"',
      });
    },
  );

  app.put('/api/suitcase', requirePermit(services), bodyLimit({ maxSize: mostBytes, onError }), async (c) => {
    const opener = await openerOf(c, services);
    if (!(await services.room.forMore())) throw new Refused('server-full');
    // What is no suitcase counts as well: opening one takes work.
    const { waitMs, opened } = await services.openingLimiter.take(opener);
    if (waitMs > 0) throw new Refused('too-many-sessions', waitMs);
    const examined = granted(await services.receiving.examine(new Uint8Array(await c.req.arrayBuffer())));
    const { token, hash } = newSeatToken();
    const unpacked = granted(await unpack(examined, hash, services));
    const { sessionId, memberId, stage, already } = unpacked;
    if (already) return c.json({ sessionId, title: stage.title, already });
    opened(memberId);
    services.metrics.sessionsOpened += 1;
    await storage.scrub().catch(() => {});
    giveSeatCookie(c, services, { memberId, token, until: stage.deleteAt });
    const joinUrl = urlsFor(c, services).join(stage);
    return c.json({ sessionId, memberId, title: stage.title, code: stage.code, joinUrl, already }, 201);
  });
}
