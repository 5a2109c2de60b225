/**
 * The organisation's own sign-in, by OpenID Connect: authorization code with PKCE, state and nonce. The only module that
 * imports openid-client. Of whoever signs in it tells whether they may, and nothing else: no name, no number, no token.
 */
import * as client from 'openid-client';

import type { SignInSettings } from './openingSettings.ts';

/** What ties an answer of the provider to the browser that asked. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: only who has it can use the code. */
  readonly verifier: string;
}

/** `refused`: signed in and not allowed, or turned away there. `failed`: not an answer to what was asked. */
export type SignInOutcome = 'allowed' | 'refused' | 'failed' | 'unreachable';

/** So long the provider may take for an answer, in seconds. */
const answerSeconds = 8;
/** What the provider says of itself is asked again after this. */
const knownMs = 3600 * 1000;
/** How far its clock may be from ours, in seconds. */
const clockSeconds = 30;

/** The values of a claim: one, or a list. */
const valuesOf = (claim: unknown): readonly unknown[] => (Array.isArray(claim) ? claim : [claim]);

/** Asks the provider what it is. Rejects when it cannot be reached, or is another one than the settings say. */
export async function discover(settings: SignInSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const config = await client.discovery(
    new URL(issuer),
    clientId,
    { [client.clockTolerance]: clockSeconds },
    client.ClientSecretPost(clientSecret),
    {
      timeout: answerSeconds,
      // The settings allow http for a provider on this computer alone.
      ...(issuer.startsWith('http:') && { execute: [client.allowInsecureRequests] }),
    },
  );
  return config;
}

/**
 * What the provider says of a code that nobody gave: `invalid_grant` when everything else is right, `invalid_client` when it
 * does not know us by our secret. Null when it says nothing of the kind.
 */
export async function askedWithNoCode(
  config: client.Configuration,
  callback: string,
): Promise<string | null> {
  try {
    const wanted = {
      code: 'no-code',
      redirect_uri: callback,
      code_verifier: client.randomPKCECodeVerifier(),
    };
    await client.genericGrantRequest(config, 'authorization_code', wanted);
    return null;
  } catch (error) {
    return error instanceof client.ResponseBodyError ? error.error : null;
  }
}

/** The address at which the provider asks people who they are. */
export function signInAddress(
  config: client.Configuration,
  { scope }: SignInSettings,
  callback: string,
  { state, nonce, challenge }: Omit<SignInSecrets, 'verifier'> & { readonly challenge: string },
): URL {
  return client.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
}

/**
 * The provider of these settings. `callback`: where it sends people back to; `home`: where they go when they signed out
 * there. `failed` hears why the provider could not be asked.
 */
export function createProvider(
  settings: SignInSettings,
  { callback, home, failed }: { callback: string; home: string; failed: (error: unknown) => void },
) {
  let known: { readonly config: client.Configuration; readonly at: number } | null = null;
  let coming: Promise<client.Configuration> | null = null;

  /** What the provider says of itself, kept for a while. Everybody who asks meanwhile waits for one answer. */
  async function configuration(): Promise<client.Configuration | null> {
    if (known !== null && performance.now() - known.at < knownMs) return known.config;
    coming ??= discover(settings).finally(() => {
      coming = null;
    });
    try {
      const config = await coming;
      known = { config, at: performance.now() };
      return config;
    } catch (error) {
      failed(error);
      return known?.config ?? null;
    }
  }

  return {
    /** Where somebody signs in; null when the provider cannot be asked. */
    signIn: async ({ state, nonce, verifier }: SignInSecrets): Promise<string | null> => {
      const config = await configuration();
      if (config === null) return null;
      const challenge = await client.calculatePKCECodeChallenge(verifier);
      return signInAddress(config, settings, callback, { state, nonce, challenge }).href;
    },

    /** What the provider says of somebody whom it sent back with this query. */
    outcome: async (query: string, { state, nonce, verifier }: SignInSecrets): Promise<SignInOutcome> => {
      const config = await configuration();
      if (config === null) return 'unreachable';
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(callback + query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const { claim } = settings;
        if (claim === null) return 'allowed';
        const held = valuesOf(tokens.claims()?.[claim.name]);
        return claim.values.some((value) => held.includes(value)) ? 'allowed' : 'refused';
      } catch (error) {
        if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied')
          return 'refused';
        failed(error);
        // The provider answered, and not as it should: that is no matter of the network.
        const answered =
          error instanceof client.AuthorizationResponseError ||
          error instanceof client.ResponseBodyError ||
          (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT');
        return answered ? 'failed' : 'unreachable';
      }
    },

    /** Where somebody signs out of the provider too; null when it has no such place or cannot be asked. */
    signOut: async (): Promise<string | null> => {
      const config = await configuration();
      if (config?.serverMetadata().end_session_endpoint === undefined) return null;
      // Without the ID token, which is kept nowhere: the provider asks once more.
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: home }).href;
    },
  };
}
