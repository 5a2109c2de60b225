/** Who may open a session, as an operator sets it. */
import { isThisComputer } from '../identity/networkAddress.ts';

export interface SignInSettings {
  readonly by: 'oidc';
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What is asked of the provider, with spaces between. */
  readonly scope: string;
  /** Only people who have one of these values in this claim of their ID token; null: everybody who can sign in there. */
  readonly claim: { readonly name: string; readonly values: readonly string[] } | null;
}

export type OpeningSettings =
  { readonly by: 'anyone' } | { readonly by: 'phrase'; readonly phrase: string } | SignInSettings;

const phraseLeast = 8;
const ofPhrase = ['OPENING_PHRASE'];
const ofSignIn = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_SCOPE',
  'OIDC_CLAIM',
  'OIDC_CLAIM_VALUES',
];

/** The phrase as it is compared: capitals and spaces, which a phone puts in by itself, make no difference. */
export const comparedPhrase = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');

/** The address of a provider as its own documents have it; null when no secret should go there. */
/** There everybody who has an account at Microsoft can sign in, wherever they work. */
const isOfEverybody = (text: string) =>
  /^\/(?:common|organizations|consumers)(?:\/|$)/u.test(URL.parse(text)?.pathname ?? '');

function parseIssuer(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isThisComputer(url.hostname));
  return isSafe ? text : null;
}

type Given = (name: string) => string | undefined;

function signInSettings(given: Given, publicUrl: string | null, problems: string[]): SignInSettings {
  const needed = (name: string) => {
    const value = given(name);
    if (value === undefined) problems.push(`${name} must be set with OPENING=oidc.`);
    return value ?? '';
  };
  const [address, clientId, clientSecret] = [
    needed('OIDC_ISSUER'),
    needed('OIDC_CLIENT_ID'),
    needed('OIDC_CLIENT_SECRET'),
  ];
  const issuer = parseIssuer(address);
  if (address !== '' && issuer === null)
    problems.push(
      'OIDC_ISSUER must be an address that begins with https://, such as https://login.example.nl/realms/gemeente.',
    );
  if (isOfEverybody(address))
    problems.push('OIDC_ISSUER must be of one organisation, with its own number in the place of “common”.');
  if (publicUrl === null)
    problems.push(
      'PUBLIC_URL must be set with OPENING=oidc: the provider sends people back to an address that it knows.',
    );
  const scope = given('OIDC_SCOPE') ?? 'openid';
  if (!scope.split(/\s+/).includes('openid')) problems.push('OIDC_SCOPE must have openid among its words.');
  const name = given('OIDC_CLAIM');
  const values = (given('OIDC_CLAIM_VALUES') ?? '').split(',').flatMap((value) => value.trim() || []);
  if ((name === undefined) !== (values.length === 0))
    problems.push('OIDC_CLAIM and OIDC_CLAIM_VALUES must be set together, or neither of them.');
  const claim = name === undefined ? null : { name, values };
  return { by: 'oidc', issuer: issuer ?? '', clientId, clientSecret, scope, claim };
}

/** Who may open a session. What is wrong is added to `problems`, in words for the operator and without any secret. */
export function parseOpeningSettings(
  given: Given,
  publicUrl: string | null,
  problems: string[],
): OpeningSettings {
  const by = given('OPENING') ?? 'anyone';
  const strays = [
    ...(by === 'phrase' ? [] : ofPhrase.map((name) => ({ name, needs: 'phrase' }))),
    ...(by === 'oidc' ? [] : ofSignIn.map((name) => ({ name, needs: 'oidc' }))),
  ];
  // Somebody who sets a phrase takes the door for locked.
  for (const { name, needs } of strays)
    if (given(name) !== undefined)
      problems.push(`${name} is set, and does nothing without OPENING=${needs}. Set that, or leave it out.`);
  if (by === 'oidc') return signInSettings(given, publicUrl, problems);
  if (by === 'phrase') {
    const phrase = comparedPhrase(given('OPENING_PHRASE') ?? '');
    if (phrase.length < phraseLeast)
      problems.push(
        `OPENING_PHRASE must be set with OPENING=phrase, and have ${phraseLeast} characters or more.`,
      );
    return { by, phrase };
  }
  if (by !== 'anyone') problems.push('OPENING must be anyone, phrase or oidc.');
  return { by: 'anyone' };
}
