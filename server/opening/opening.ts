/** Who may open a session on this server. Everything that makes a session asks here. */
import { randomBytes } from 'node:crypto';

import type { Clock } from '../clock.ts';
import { createGuessLimiter } from '../identity/guessLimiter.ts';
import { createPermits } from '../identity/permits.ts';
import type { MakeRate } from '../identity/rate.ts';
import { hmacOf } from '../identity/secrets.ts';
import { errorFacts, type Log } from '../log.ts';
import { comparedPhrase, type OpeningSettings } from './openingSettings.ts';
import { createProvider, type SignInSecrets } from './provider.ts';

/** A working day: who signs in, or says the phrase, need not do that again in it. */
const permitMs = 12 * 3600 * 1000;
/** So long somebody may take to sign in. */
export const signInMs = 20 * 60 * 1000;

/** Below the path of the server. The provider must know it. */
export const callbackPath = '/api/opening/callback';

interface OpeningParts {
  readonly settings: OpeningSettings;
  readonly publicUrl: string | null;
  readonly serverKey: Uint8Array;
  readonly clock: Clock;
  readonly log: Log;
  readonly rates: MakeRate;
}

/** What the permits were given for. Where it changes in the settings, earlier ones are worth nothing. */
function reasonFor(settings: OpeningSettings): string {
  const { by } = settings;
  if (by === 'anyone') return by;
  const what = by === 'phrase' ? settings.phrase : [settings.issuer, settings.clientId, settings.claim];
  return `${by}:${JSON.stringify(what)}`;
}

/** Opening by these settings. */
export function createOpening({ settings, publicUrl, serverKey, clock, log, rates }: OpeningParts) {
  const permits = createPermits(serverKey, 'opening', reasonFor(settings), () => clock.now());
  const guesses = createGuessLimiter('phrases', rates, true);
  const provider =
    settings.by === 'oidc' && publicUrl !== null
      ? createProvider(settings, {
          callback: publicUrl + callbackPath,
          home: `${publicUrl}/`,
          failed: (error) => log('sign-in-failed', errorFacts(error)),
        })
      : null;

  /**
   * What a sign-in has that began with this ticket, the cookie of one browser. It follows from the ticket and the server
   * key, so that any node can end what another began; null when the ticket is none, or too old.
   */
  function secretsOf(ticket: string | undefined): SignInSecrets | null {
    const began = Number(/^(\d{1,15})\.[\w-]{43}$/.exec(ticket ?? '')?.[1]);
    if (ticket === undefined || !(Math.abs(clock.now() - began) < signInMs)) return null;
    const secret = (name: string) => hmacOf(serverKey, 'sign-in', name, ticket).digest('base64url');
    return { state: secret('state'), nonce: secret('nonce'), verifier: secret('verifier') };
  }

  return {
    by: settings.by,
    /** A permit, and until when it holds. */
    permit: () => permits.give(permitMs),
    /** Until when a browser with this permit may open sessions; null: it may not. Where anyone may, that is for ever. */
    mayUntil: (permit: string | undefined): number | null =>
      settings.by === 'anyone' ? Number.POSITIVE_INFINITY : permits.holdsUntil(permit),
    /** Whether a phrase is the right one, or for how many ms this address may not try; null where no phrase opens anything. */
    says: async (address: string, phrase: string) =>
      settings.by === 'phrase' ? guesses.isRight(address, comparedPhrase(phrase), settings.phrase) : null,
    provider,
    /** A ticket to sign in with. */
    newTicket: (): string => `${clock.now()}.${randomBytes(32).toString('base64url')}`,
    secretsOf,
  };
}
