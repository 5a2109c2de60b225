/** The server's settings, as an operator gives them in the environment. All are optional. */
import { resolve } from 'node:path';

import { isRsin, longestOrganisationName, type Organisation } from '../src/exports/archive/organisation.ts';
import { plainLine } from '../src/exports/plainText.ts';
import { parseProxies, usualProxies, type TrustedProxies } from './identity/clientAddress.ts';
import { parseOpeningSettings, type OpeningSettings } from './opening/openingSettings.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where people reach the server, without a slash at the end; null: where their browser says it is. */
  readonly publicUrl: string | null;
  /** Proxies whose word is taken for the address of a client. */
  readonly trustedProxies: TrustedProxies;
  readonly dataDir: string;
  /** The built pages. */
  readonly pagesDir: string;
  readonly retentionMs: number;
  /** How many sessions may be opened from one address in an hour. */
  readonly sessionsPerHour: number;
  /** Without names: how many people must take part before anything is shown; 0 turns it off. */
  readonly minimumGroup: number;
  /** How many bytes all sessions together may take; null: as many as fit on the disk. */
  readonly dataLimit: number | null;
  /** The PostgreSQL that several servers share; null: this one keeps its data in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Where other servers at that database reach this one, without a slash at the end; null: at its address in the network. */
  readonly nodeUrl: string | null;
  /** The bearer token that opens /metrics; null: nothing does. */
  readonly metricsToken: string | null;
  /** The address to tell of a weakness, with mailto: or https:; null: nobody is named. */
  readonly securityContact: string | null;
  /** Who may open a session. */
  readonly opening: OpeningSettings;
  /** What opens the operator's page; null: there is none. */
  readonly operatorKey: string | null;
  /** Whose sessions these are, for the files of an archive. */
  readonly organisation: Organisation;
  /** What the facilitators' links are made with. */
  readonly serverKey: Uint8Array;
}

export type Settings = Omit<Config, 'serverKey' | 'pagesDir'> & {
  /** The folder with the house style of a municipality; null: ours. */
  readonly themeDir: string | null;
};
type Environment = Readonly<Record<string, string | undefined>>;
const dayMs = 24 * 3600 * 1000;

function wholeNumber(text: string, from: number, to: number): number | null {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : null;
}

function parsePublicUrl(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    return null;
  const path = url.pathname.replace(/\/$/, '');
  return /^(?:\/[\w~-][\w.~-]*)*$/.test(path) ? url.origin + path : null;
}

/** An address to write to, as security.txt has it; a bare e-mail address is one too. */
function parseContact(text: string): string | null {
  const url = URL.parse(text.includes(':') ? text : `mailto:${text}`);
  if (url?.protocol === 'https:') return url.href;
  return url?.protocol === 'mailto:' && /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : null;
}

/** The same for a program that works on the folder: with `DATABASE_URL` the sessions are not there. */
export function parseFolderSettings(environment: Environment): ReturnType<typeof parseSettings> {
  const parsed = parseSettings(environment);
  if (!parsed.ok || parsed.settings.databaseUrl === null) return parsed;
  const problem =
    'DATABASE_URL is set: the sessions are in PostgreSQL, which has programs of its own for this (docs/operating.md).';
  return { ok: false, problems: [problem] };
}

/** The settings in an environment, or what is wrong with them in words for the operator. */
export function parseSettings(
  environment: Environment,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  const problems: string[] = [];
  const given = (name: string) => environment[name]?.trim() || undefined;
  /** A whole number in these bounds; where there is none, the problem is noted and it is the lowest. */
  const numberIn = (name: string, usual: string, [from, to]: readonly [number, number], unit = '') => {
    const value = wholeNumber(given(name) ?? usual, from, to);
    if (value === null) problems.push(`${name} must be a whole number${unit} from ${from} to ${to}.`);
    return value ?? from;
  };
  const port = numberIn('PORT', '3000', [0, 65_535]);
  const retentionDays = numberIn('RETENTION_DAYS', '180', [1, 3_650], ' of days');
  const sessionsPerHour = numberIn('SESSIONS_PER_HOUR', '30', [1, 1_000_000]);
  const minimumGroup = numberIn('MINIMUM_GROUP', '4', [0, 20]);
  const dataLimit =
    given('DATA_LIMIT_MB') === undefined
      ? null
      : numberIn('DATA_LIMIT_MB', '', [10, 10_000_000], ' of megabytes') * 1_000_000;
  const metricsToken = given('METRICS_TOKEN') ?? null;
  if (metricsToken !== null && metricsToken.length < 16)
    problems.push('METRICS_TOKEN must have 16 characters or more.');
  const operatorKey = given('OPERATOR_KEY') ?? null;
  if (operatorKey !== null && operatorKey.length < 20)
    problems.push('OPERATOR_KEY must have 20 characters or more.');
  const contact = given('SECURITY_CONTACT');
  const securityContact = contact === undefined ? null : parseContact(contact);
  if (contact !== undefined && securityContact === null)
    problems.push('SECURITY_CONTACT must be an e-mail address, or an address that begins with https://.');
  const organisation = { name: given('ORGANISATION_NAME') ?? null, rsin: given('ORGANISATION_RSIN') ?? null };
  const { name, rsin } = organisation;
  if (name !== null && (name !== plainLine(name) || name.length > longestOrganisationName))
    problems.push(
      `ORGANISATION_NAME must be one line of at most ${longestOrganisationName} characters, such as Gemeente Waterdam.`,
    );
  if (rsin !== null && !isRsin(rsin))
    problems.push('ORGANISATION_RSIN must be the nine digits of an RSIN; these fail its check.');
  const address = given('PUBLIC_URL');
  const publicUrl = address === undefined ? null : parsePublicUrl(address);
  if (address !== undefined && publicUrl === null)
    problems.push(
      'PUBLIC_URL must be an address such as https://kennistafel.example.nl or https://example.nl/kennistafel.',
    );
  const proxies = parseProxies(given('TRUSTED_PROXIES') ?? usualProxies);
  if (!proxies.ok)
    problems.push(
      `TRUSTED_PROXIES must be addresses or networks with commas between them, such as 127.0.0.1, 10.1.0.0/16; "${proxies.wrong}" is neither.`,
    );
  const theme = given('THEME_DIR');
  const databaseUrl = given('DATABASE_URL') ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? ''))
    problems.push(
      'DATABASE_URL must be the address of a PostgreSQL database: postgres://user:password@host/name.',
    );
  const node = given('NODE_URL');
  const nodeUrl = node === undefined ? null : parsePublicUrl(node);
  if (node !== undefined && (nodeUrl === null || new URL(nodeUrl).origin !== nodeUrl))
    problems.push('NODE_URL must be an address without a path, such as http://10.0.0.2:3000.');
  const opening = parseOpeningSettings(given, publicUrl, problems);
  if (problems.length > 0 || !proxies.ok) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      port,
      // All interfaces of both families where there are two, else IPv4.
      host: given('HOST') ?? '0.0.0.0',
      publicUrl,
      trustedProxies: proxies.proxies,
      dataDir: resolve(given('DATA_DIR') ?? 'data'),
      databaseUrl,
      nodeUrl,
      retentionMs: retentionDays * dayMs,
      sessionsPerHour,
      minimumGroup,
      dataLimit,
      metricsToken,
      securityContact,
      opening,
      operatorKey,
      organisation,
      themeDir: theme === undefined ? null : resolve(theme),
    },
  };
}
