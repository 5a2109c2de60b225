/** Tells whether the notes of a session can have changed since, without reading them. */
import type { Stage } from '../../src/model/session/stage.ts';
import type { LiveDocument } from '../host/liveDocument.ts';
import type { SessionHost } from '../host/openSessionHost.ts';

interface Edition {
  readonly number: number;
  readonly stage: Stage;
  readonly board: LiveDocument;
  readonly boardVersion: number;
  readonly report: LiveDocument;
  readonly reportVersion: number;
}

export interface Editions {
  /** A number that no other session has, and that this one has as long as nothing changes that notes are made from. */
  of(host: SessionHost): number;
}

/** Editions that call `over` with a number that will not come back. */
export function createEditions(over: (edition: number) => void): Editions {
  const known = new WeakMap<SessionHost, Edition>();
  let last = 0;
  return {
    of: (host) => {
      const before = known.get(host);
      const [stage, board, report] = [host.stage(), host.board(), host.report()];
      const [boardVersion, reportVersion] = [board.version(), report.version()];
      if (
        before?.stage === stage &&
        before.board === board &&
        before.boardVersion === boardVersion &&
        before.report === report &&
        before.reportVersion === reportVersion
      )
        return before.number;
      last += 1;
      known.set(host, { number: last, stage, board, boardVersion, report, reportVersion });
      if (before !== undefined) over(before.number);
      return last;
    },
  };
}
