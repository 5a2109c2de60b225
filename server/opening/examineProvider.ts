/** What is right and wrong about the sign-in of an organisation, for `npm run doctor`: asked of the provider itself. */
import { beware, right, wrong, type Finding } from '../selfCheck.ts';
import { callbackPath } from './opening.ts';
import type { SignInSettings } from './openingSettings.ts';
import { askedWithNoCode, discover, signInAddress } from './provider.ts';

const answerMs = 8_000;
const unknown = 'A'.repeat(43);

/** Why the provider could not be asked what it is. */
function whyNot({ issuer }: SignInSettings, error: unknown): string {
  const { code = '', cause, message } = error as Error & { code?: string; cause?: unknown };
  const { status } = (cause ?? {}) as { status?: unknown };
  const document = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
    return `The provider calls itself otherwise than ${issuer}. Set OIDC_ISSUER to the value of "issuer" in ${document}.`;
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON')
    return `${document} is no description of a provider${typeof status === 'number' ? ` (status ${status})` : ''}. Look at OIDC_ISSUER.`;
  const reason = cause instanceof Error ? ((cause as { code?: string }).code ?? cause.message) : message;
  return `The provider at ${issuer} cannot be reached (${reason}). Look at OIDC_ISSUER, the firewall and the DNS.`;
}

/** What the provider makes of a sign-in. It shows people a page, or sends them to one of its own. */
async function findSignIn(at: URL, callback: string): Promise<Finding> {
  const register = `Register exactly this redirect address with the provider: ${callback}`;
  const response = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
  const location = response.headers.get('location') ?? '';
  if (location.startsWith(callback)) {
    const error = new URL(location).searchParams.get('error') ?? 'unknown';
    return wrong(
      error === 'invalid_scope'
        ? 'The provider does not give what OIDC_SCOPE asks for (invalid_scope).'
        : `The provider refuses to sign people in for this server (${error}). Look at how it is registered there.`,
    );
  }
  // Entra ID says so on a page with status 200.
  const fault = /AADSTS\d+/.exec(response.ok ? await response.text() : '')?.[0];
  if (response.status >= 400 || fault !== undefined)
    return wrong(
      `The provider refuses a sign-in (${fault ?? `status ${response.status}`}). ${register}. And look at OIDC_CLIENT_ID.`,
    );
  return right(`The provider signs people in for this server, and sends them back to ${callback}.`);
}

/** All that the provider can be asked without anybody signing in. */
export async function examineProvider(
  settings: SignInSettings,
  publicUrl: string,
): Promise<readonly Finding[]> {
  const callback = publicUrl + callbackPath;
  try {
    const config = await discover(settings);
    const secrets = { state: unknown, nonce: unknown, challenge: unknown };
    const findings = [
      right(`The provider at ${settings.issuer} answers.`),
      await findSignIn(signInAddress(config, settings, callback, secrets), callback),
    ];
    const said = await askedWithNoCode(config, callback);
    if (said === 'invalid_client' || said === 'unauthorized_client')
      findings.push(
        wrong(
          `The provider does not know this server by its secret (${said}). Look at OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, whether the secret is out of date, and whether it may come in the body (client_secret_post).`,
        ),
      );
    else if (said === 'invalid_grant') findings.push(right('The provider takes the secret of this server.'));
    else findings.push(beware(`Whether the provider takes the secret of this server could not be seen.`));
    return findings;
  } catch (error) {
    return [wrong(whyNot(settings, error))];
  }
}
