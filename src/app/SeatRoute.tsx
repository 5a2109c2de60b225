import type { MemberId, SessionId } from '../model/ids.ts';
import { PreviewFramePage, PreviewPage, RehearsalPage, SessionPage } from './lazyPages.ts';
import { trialOf, viewOf } from './paths.ts';

export interface SeatRouteProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  /** What comes after the seat in the address. */
  readonly rest: string;
}

/** In one seat of a session: the session itself, or something that a facilitator tries out beside it. */
export function SeatRoute({ rest, ...where }: SeatRouteProps) {
  const found = trialOf(rest);
  if (found === null) return <SessionPage {...where} view={viewOf(rest)} />;
  const view = viewOf(found.rest);
  switch (found.trial) {
    case 'rehearsal':
      return <RehearsalPage {...where} view={view} />;
    case 'frame':
      return <PreviewFramePage {...where} view={view} />;
    case 'preview':
      return <PreviewPage {...where} />;
  }
}
