import { entryText } from '../../src/model/session/code.ts';
import type { SessionId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

/** Where others join. Code and proof are in the fragment, which browsers send to no server and in no referrer. */
export function joinUrl(
  c: RequestContext,
  { address, joinProofs }: Services,
  { sessionId, code }: Pick<Stage, 'sessionId' | 'code'>,
): string {
  const entry = entryText({ code, proof: joinProofs.proofFor(sessionId, code) });
  return `${address.of(c.req.header('Host'))}/doe-mee#${entry}`;
}

/** Where the facilitator returns. */
export function facilitatorUrl(
  c: RequestContext,
  { address, links }: Services,
  sessionId: SessionId,
  linkKey: string | null,
): string {
  return `${address.of(c.req.header('Host'))}/begeleider#${links.tokenFor(sessionId, linkKey)}`;
}

/** Where who was not there reads the report; null while it is not shared. */
export function reportUrl(
  c: RequestContext,
  { address, reportLinks }: Services,
  host: SessionHost,
): string | null {
  const { reportKey } = host.vault();
  if (reportKey === null || host.stage().report === null) return null;
  return `${address.of(c.req.header('Host'))}/verslag#${reportLinks.tokenFor(host.sessionId, reportKey)}`;
}
