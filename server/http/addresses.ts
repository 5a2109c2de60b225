import { getConnInfo } from '@hono/node-server/conninfo';

import { entryText } from '../../src/model/session/code.ts';
import { formatOwnLink, type OwnLink } from '../../src/model/session/ownKeys.ts';
import type { SessionId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

/** The links to a session. Their secrets are in the fragment, which browsers send to no server and in no referrer. */
export function urlsFor(c: RequestContext, { address, joinProofs, links, reportLinks }: Services) {
  const base = address.forOthers(c.req.header('Host'), getConnInfo(c).remote.address);
  return {
    /** Where others join. */
    join: ({ sessionId, code }: Pick<Stage, 'sessionId' | 'code'>) =>
      `${base}/doe-mee#${entryText({ code, proof: joinProofs.proofFor(sessionId, code) })}`,
    /** Where the facilitator returns. */
    facilitator: (sessionId: SessionId, linkKey: string | null) =>
      `${base}/begeleider#${links.tokenFor(sessionId, linkKey)}`,
    /** Where people who were not there read the report; null while it is not shared. */
    report: (host: SessionHost): string | null => {
      const { reportKey } = host.vault();
      if (reportKey === null || host.stage().report === null) return null;
      return `${base}/verslag#${reportLinks.tokenFor(host.sessionId, reportKey)}`;
    },
    /** Where somebody finds their own answers. */
    own: (link: OwnLink) => `${base}/mijn-antwoorden#${formatOwnLink(link)}`,
    /** Where a card of the library is, when its id is added. */
    cards: `${base}/kaarten/`,
    /** Where a second device takes a seat with this token. */
    device: (token: string) => `${base}/toestel#${token}`,
  };
}
