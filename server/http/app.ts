/** The HTTP side: what comes before every route, and the routes. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { Elsewhere, NotHosting } from '../cluster/hosting.ts';
import { errorFacts } from '../log.ts';
import type { Services } from '../services.ts';
import { addCardRoutes } from './cards.ts';
import { addCommandRoutes } from './commands.ts';
import type { App, RequestEnvironment } from './context.ts';
import { addDeviceRoutes } from './devices.ts';
import { addHouseStyleRoutes } from './houseStyle.ts';
import { addJoinRoutes } from './join.ts';
import { addNotesRoutes } from './notes.ts';
import { addOpeningRoutes } from './opening.ts';
import { addOperationRoutes } from './operations.ts';
import { addOperatorRoutes } from './operator.ts';
import { addOwnRoutes } from './own.ts';
import { addPages } from './pages.ts';
import { problem, Refused } from './problem.ts';
import { addSeatRoutes } from './seats.ts';
import { securityHeaders } from './securityHeaders.ts';
import { addSessionRoutes } from './sessions.ts';
import { addSheetRoutes } from './sheets.ts';
import { addSuitcaseRoutes } from './suitcase.ts';

/** The largest body that a request may have: a draft at its longest, and room to spare. */
const maxBody = 256_000;

/** The application. */
export function createApp(services: Services): App {
  const app: App = new Hono<RequestEnvironment>();
  app.use(securityHeaders(services.address.secure));
  const withBodies = ['/api/*', '/beheer/*'] as const;
  for (const path of withBodies)
    app.use(path, async (c, next) => {
      const asks = c.req.method === 'GET' || c.req.method === 'HEAD';
      if (!asks && !services.address.allows(c.req.header('Origin'), c.req.header('Host')))
        return problem(c, 'wrong-origin', { right: services.config.publicUrl });
      return next();
    });
  const tooBig = (c: Context) => {
    // What was not read is still in the pipe, so the connection cannot serve again.
    c.header('Connection', 'close');
    return problem(c, 'too-big');
  };
  // Its file is larger than any other body.
  addSuitcaseRoutes(app, services, tooBig);
  for (const path of withBodies) app.use(path, bodyLimit({ maxSize: maxBody, onError: tooBig }));
  addOpeningRoutes(app, services);
  addSessionRoutes(app, services);
  addJoinRoutes(app, services);
  addSeatRoutes(app, services);
  addDeviceRoutes(app, services);
  addCommandRoutes(app, services);
  addNotesRoutes(app, services);
  addOwnRoutes(app, services);
  addSheetRoutes(app, services);
  addCardRoutes(app, services);
  addOperationRoutes(app, services);
  addOperatorRoutes(app, services);
  addHouseStyleRoutes(app, services);
  addPages(app, services);
  app.onError(async (error, c) => {
    const { passage } = services;
    if (error instanceof Elsewhere && passage !== null && !passage.cameFromNode(c.env.incoming))
      try {
        return await passage.request(c.env, await c.req.arrayBuffer(), error.node);
      } catch (failure) {
        services.log('passing-on-failed', errorFacts(failure));
        return problem(c, 'unavailable');
      }
    if (error instanceof Refused) return problem(c, error.reason, error);
    if (!(error instanceof NotHosting)) services.log('request-failed', errorFacts(error));
    return problem(c, 'unavailable');
  });
  return app;
}
