/** GET /.well-known/security.txt (RFC 9116): whom to tell of a weakness in this installation. */
import type { Services } from '../services.ts';
import type { App } from './context.ts';

const dayMs = 24 * 3600 * 1000;
/** What is older than this says nothing any more; each answer is made anew. */
const holdsDays = 180;

/** Adds the route. */
export function addSecurityText(app: App, { config, clock }: Services): void {
  app.get('/.well-known/security.txt', (c) => {
    if (config.securityContact === null)
      return c.text('Whoever runs this server has named nobody to report a weakness to.\n', 404);
    const until = Math.floor(clock.now() / dayMs + holdsDays) * dayMs;
    const lines = [
      `Contact: ${config.securityContact}`,
      `Expires: ${new Date(until).toISOString()}`,
      'Preferred-Languages: nl, en',
      ...(config.publicUrl === null ? [] : [`Canonical: ${config.publicUrl}/.well-known/security.txt`]),
    ];
    return c.text(`${lines.join('\n')}\n`);
  });
}
