import { Route, Switch } from 'wouter';

import type { MemberId, SessionId } from '../model/ids.ts';
import * as pages from './lazyPages.ts';
import { Page, SessionBoundary } from './Page.tsx';
import { paths, trialOf, viewOf } from './paths.ts';

/** Which page an address shows. A session's views share one route, so that going between them keeps it open. */
export function Routes() {
  return (
    <Switch>
      <Route path={`${paths.table(':sessionId', ':seat')}/*?`}>
        {({ sessionId, seat, '*': rest }) => (
          <SessionBoundary>
            <SeatRoute
              key={`${sessionId}/${seat}`}
              sessionId={sessionId as SessionId}
              seat={seat as MemberId}
              rest={rest ?? ''}
            />
          </SessionBoundary>
        )}
      </Route>
      <Route path={`${paths.example}/*?`}>
        {({ '*': rest }) => (
          <SessionBoundary>
            <pages.ExamplePage view={viewOf(rest)} />
          </SessionBoundary>
        )}
      </Route>
      <Route>
        <Page>
          <Switch>
            <Route path={paths.home} component={pages.HomePage} />
            <Route path={paths.open} component={pages.OpenPage} />
            <Route path={paths.join} component={pages.JoinPage} />
            <Route path={paths.facilitator} component={pages.FacilitatorReturnPage} />
            <Route path={paths.device} component={pages.DevicePage} />
            <Route path={paths.report} component={pages.ReportPage} />
            <Route path={paths.openReport} component={pages.OpenReportPage} />
            <Route path={paths.bigScreen} component={pages.BigScreenJoinPage} />
            <Route path={paths.session(':sessionId')}>
              {({ sessionId }) => <pages.SeatPage sessionId={sessionId as SessionId} />}
            </Route>
            <Route path={paths.own} component={pages.OwnLinkPage} />
            {/* With one part below each: a longer address leads to no page. */}
            {[paths.library, paths.ownDecks, paths.ownProgrammes, paths.ownQuestionnaires].map((decks) => (
              <Route key={decks} path={`${decks}/:part?`} component={pages.DeckRoutes} />
            ))}
            <Route path={paths.ownSessions} component={pages.DeckRoutes} />
            <Route path={`${paths.privacy}/:part?`} component={pages.PrivacyRoutes} />
            <Route path={paths.suitcase} component={pages.SuitcasePage} />
            <Route path={paths.help} component={pages.HelpPage} />
            <Route path={paths.accessibility} component={pages.AccessibilityPage} />
            <Route component={pages.NotFoundPage} />
          </Switch>
        </Page>
      </Route>
    </Switch>
  );
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
  return <pages.TrialPage {...where} trial={found.trial} view={viewOf(found.rest)} />;
}
