import type { ComponentType } from 'react';

import type { MemberId, SessionId } from '../model/ids.ts';
import * as pages from './lazyPages.ts';
import { Page, SessionBoundary } from './Page.tsx';
import { paths, trialOf, viewOf } from './paths.ts';
import { usePath } from './router.tsx';

const pagesAt: Readonly<Record<string, ComponentType>> = {
  [paths.home]: pages.HomePage,
  [paths.open]: pages.OpenPage,
  [paths.join]: pages.JoinPage,
  [paths.facilitator]: pages.FacilitatorReturnPage,
  [paths.device]: pages.DevicePage,
  [paths.report]: pages.ReportPage,
  [paths.openReport]: pages.OpenReportPage,
  [paths.bigScreen]: pages.BigScreenJoinPage,
  [paths.own]: pages.OwnLinkPage,
  [paths.library]: pages.LibraryPage,
  [paths.privacy]: pages.PrivacyPage,
  [paths.help]: pages.HelpPage,
  [paths.accessibility]: pages.AccessibilityPage,
};

/** Reads an address: what stands in the places that are open in it, or null when it is another. */
const reader = (address: string) => {
  const pattern = new RegExp(`^${address}/?$`, 'iu');
  return (path: string) => pattern.exec(path)?.slice(1) ?? null;
};
const open = '([^/]+)';
const readTable = reader(`${paths.table(open, open)}(?:/(.*))?`);
const readExample = reader(`${paths.example}(?:/(.*))?`);
const readSession = reader(paths.session(open));
const readCard = reader(paths.card(open));

/** Which page an address shows. A session's views share one, so that going between them keeps it open. */
export function Routes() {
  const path = usePath();
  const table = readTable(path);
  if (table !== null) {
    const [sessionId, seat, rest = ''] = table;
    return (
      <SessionBoundary>
        <SeatRoute
          key={`${sessionId}/${seat}`}
          sessionId={sessionId as SessionId}
          seat={seat as MemberId}
          rest={rest}
        />
      </SessionBoundary>
    );
  }
  const example = readExample(path);
  if (example !== null)
    return (
      <SessionBoundary>
        <pages.ExamplePage view={viewOf(example[0])} />
      </SessionBoundary>
    );
  return (
    <Page>
      <PageAt path={path} />
    </Page>
  );
}

function PageAt({ path }: { readonly path: string }) {
  const [sessionId] = readSession(path) ?? [];
  if (sessionId !== undefined) return <pages.SeatPage sessionId={sessionId as SessionId} />;
  const [cardId] = readCard(path) ?? [];
  if (cardId !== undefined) return <pages.CardPage cardId={cardId} />;
  const Found = pagesAt[path.toLowerCase().replace(/(.)\/$/u, '$1')] ?? pages.NotFoundPage;
  return <Found />;
}

interface SeatRouteProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  /** The part of the address after the seat. */
  readonly rest: string;
}

/** One seat of a session: the session itself, or something that a facilitator tries out. */
function SeatRoute({ rest, ...where }: SeatRouteProps) {
  const found = trialOf(rest);
  if (found === null) return <pages.SessionPage {...where} view={viewOf(rest)} />;
  const view = viewOf(found.rest);
  switch (found.trial) {
    case 'rehearsal':
      return <pages.RehearsalPage {...where} view={view} />;
    case 'frame':
      return <pages.PreviewFramePage {...where} view={view} />;
    case 'preview':
      return <pages.PreviewPage {...where} />;
  }
}
