/**
 * `npm run doctor -- https://kennistafel.example.nl`: asks an address what a browser would ask it, and says in plain words
 * what is wrong and who can mend it. It changes nothing, and needs no session. Without an address it looks at this
 * installation, and asks the address in PUBLIC_URL, or else the server on this computer.
 */
import { WebSocket } from 'ws';

import { closeCodes, protocolVersion } from '../src/model/protocol.ts';
import { parseSettings } from './config.ts';
import { isThisComputer } from './identity/networkAddress.ts';
import { examineProvider } from './opening/examineProvider.ts';
import { beware, checkSetup, checkPdf, lineOf, right, wrong, type Finding } from './selfCheck.ts';

const usualTimeoutMs = 8_000;

/** What a failed request means, by the code that Node gives. */
const failures: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens there. Start the server, or look at HOST and PORT.',
  ENOTFOUND: 'There is no such name. Look at the spelling, and at the DNS of the domain.',
  EAI_AGAIN: 'The name cannot be looked up now. Look at the network and its DNS.',
  ECONNRESET: 'The connection was cut. Look at the proxy and the firewall.',
  CERT_HAS_EXPIRED: 'The certificate is out of date. Renew it.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another name.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate is signed by nobody whom browsers trust.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate is signed by nobody whom browsers trust.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The proxy does not send the certificates between its own and the root.',
};

function failure(error: unknown): string {
  const { cause, name, message } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError')
    return 'It does not answer. Look at the firewall, and whether the server runs.';
  return failures[cause?.code ?? ''] ?? cause?.message ?? message;
}

/** What the server says of requests that change something: only pages of its own address may make them. */
async function findOrigin(ask: Ask, at: string): Promise<Finding> {
  const response = await ask('/api/lookup', {
    method: 'POST',
    headers: { Origin: new URL(at).origin, 'Content-Type': 'application/json' },
    body: '{"code":""}',
  });
  const body = (await response.json().catch(() => ({}))) as { reason?: unknown; detail?: unknown };
  if (body.reason === 'no-such-code') return right('People can open, join and write here.');
  if (body.reason !== 'wrong-origin')
    return wrong(
      `Something answers in the place of the server when people write (status ${response.status}).`,
    );
  return wrong(
    typeof body.detail === 'string'
      ? `People can open the page here, and cannot join: PUBLIC_URL is ${body.detail}. Give people that address, or set PUBLIC_URL=${at}.`
      : `People can open the page here, and cannot join: the server does not know this address. Set PUBLIC_URL=${at}.`,
  );
}

/** What the page brings along. A proxy that drops or adds headers breaks it, or makes it less safe. */
async function findPage(ask: Ask, at: string): Promise<Finding[]> {
  const { host, protocol, pathname } = new URL(at);
  const response = await ask('/');
  if (response.status === 503) return [wrong('The pages have not been built: npm run build.')];
  if (!response.ok) return [wrong(`The page is not there (status ${response.status}). Look at the proxy.`)];
  const policy = response.headers.get('content-security-policy') ?? '';
  const sockets = `${protocol.replace('http', 'ws')}//${host}`;
  const findings: Finding[] = [];
  if (!policy.includes("default-src 'self'"))
    findings.push(wrong('The page comes without its own Content-Security-Policy. A proxy takes it away.'));
  else if (!policy.includes(sockets))
    findings.push(
      beware(`Older browsers may not connect: the page may open sockets elsewhere than ${sockets}.`),
    );
  const path = pathname.replace(/\/$/, '');
  const below = / data-base="([^"]*)"/.exec(await response.text())?.[1] ?? '';
  if (below !== path)
    findings.push(
      wrong(
        `The page takes itself to be under ${below === '' ? 'no path' : below}, and it is asked for under ${path === '' ? 'none' : path}. Set PUBLIC_URL=${at}.`,
      ),
    );
  if (policy.includes(', ')) findings.push(wrong('A proxy adds a Content-Security-Policy of its own.'));
  if (response.headers.get('x-content-type-options') !== 'nosniff')
    findings.push(beware('The header X-Content-Type-Options does not come through.'));
  if (protocol === 'https:' && !response.headers.has('strict-transport-security'))
    findings.push(beware(`Cookies are not marked for https alone. Set PUBLIC_URL=${at}.`));
  return findings.length > 0 ? findings : [right('The page comes with its headers.')];
}

/** Whether a websocket opens and says something: a session that does not exist is refused with a code of ours. */
function findSocket(at: string, timeoutMs: number): Promise<Finding> {
  const mend = 'Let the proxy pass on websockets under /sync/ (docs/operating.md has it for nginx).';
  const query = `v=${protocolVersion}&seat=m-doctor&client=1`;
  const url = `${at.replace('http', 'ws')}/sync/s-doctor/stage?${query}`;
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { origin: new URL(at).origin });
    let opened = false;
    const timer = setTimeout(() => {
      const what = opened ? 'A websocket opens and nothing comes through it' : 'A websocket gets no answer';
      found(wrong(`${what}. ${mend}`));
    }, timeoutMs);
    const found = (finding: Finding) => {
      clearTimeout(timer);
      socket.terminate();
      resolve(finding);
    };
    socket.on('open', () => (opened = true));
    socket.on('unexpected-response', (_request, { statusCode }) =>
      found(wrong(`Websockets are refused with status ${statusCode}. ${mend}`)),
    );
    socket.on('close', (code) => {
      const ours = Object.values(closeCodes).some((known) => known === code);
      if (code === closeCodes.notYours)
        found(wrong('Websockets come through, and the server takes them for those of another address.'));
      else if (ours) found(right('Websockets come through.'));
      else
        found(
          wrong(`${opened ? 'A websocket opens and is cut off' : 'No websocket opens'} (${code}). ${mend}`),
        );
    });
    socket.on('error', () => {});
  });
}

/** The clocks of two computers are seldom farther apart than this. */
const clockMs = 60_000;

/** Whether the server has the same time as this computer. A proxy may answer with its own time. */
function findClock({ headers }: Response): readonly Finding[] {
  const aheadMs = Date.parse(headers.get('date') ?? '') - Date.now();
  if (!(Math.abs(aheadMs) > clockMs)) return [];
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return [
    beware(
      `The clock of the server, or of the proxy, is ${minutes} minutes ${aheadMs > 0 ? 'ahead of' : 'behind'} that of this computer. Let both get the time from the network: the server deletes sessions by its clock.`,
    ),
  ];
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** All that is right and wrong about an address, in the order in which to mend it. It waits so long for each answer. */
export async function examine(address: string, timeoutMs = usualTimeoutMs): Promise<readonly Finding[]> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    return [wrong(`${address} is no address. Write it as https://kennistafel.example.nl.`)];
  const at = url.origin + url.pathname.replace(/\/$/, '');
  const ask: Ask = (path, init) =>
    fetch(at + path, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs), ...init });
  try {
    const health = await ask('/healthz');
    const sentTo = health.headers.get('location');
    if (sentTo !== null)
      return [wrong(`${at} sends browsers on to ${sentTo}. Ask the doctor about that address.`)];
    if ((await health.text()) !== 'ok')
      return [wrong(`Something answers at ${at}, and it is not Kennistafel (status ${health.status}).`)];
    const findings = [right(`Kennistafel answers at ${at}.`), ...findClock(health)];
    if (url.protocol === 'http:' && !isThisComputer(url.hostname))
      findings.push(
        beware('What people write goes over the network in the open. Let a proxy end TLS, for https.'),
      );
    const ready = await ask('/readyz');
    if (!ready.ok) findings.push(wrong(`The server cannot save: ${(await ready.text()).trim()}.`));
    findings.push(...(await findPage(ask, at)), await findOrigin(ask, at));
    return [...findings, await findSocket(at, timeoutMs)];
  } catch (error) {
    return [wrong(`${at} cannot be reached. ${failure(error)}`)];
  }
}

async function main(): Promise<number> {
  const parsed = parseSettings(process.env);
  const findings: Finding[] = [];
  let address = process.argv[2];
  if (address === undefined && parsed.ok) {
    const { settings } = parsed;
    findings.push(...(await checkSetup(settings, Date.now())), await checkPdf());
    if (settings.opening.by === 'oidc' && settings.publicUrl !== null)
      findings.push(...(await examineProvider(settings.opening, settings.publicUrl)));
    address = settings.publicUrl ?? `http://localhost:${settings.port}`;
  } else if (!parsed.ok && address === undefined) findings.push(...parsed.problems.map(wrong));
  if (address !== undefined) findings.push(...(await examine(address)));
  for (const finding of findings) console.log(lineOf(finding));
  return findings.some(({ is }) => is === 'wrong') ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
