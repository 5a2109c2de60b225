import { Route, Switch } from 'wouter';

import type { MemberId, SessionId } from '../model/ids.ts';
import {
  AccessibilityPage,
  BigScreenJoinPage,
  CardPage,
  DevicePage,
  ExamplePage,
  FacilitatorReturnPage,
  HelpPage,
  HomeRoute,
  JoinPage,
  LibraryPage,
  NotFoundPage,
  OpenPage,
  OpenReportPage,
  OwnLinkPage,
  PrivacyPage,
  ReportPage,
  SeatPage,
} from './lazyPages.ts';
import { Page } from './Page.tsx';
import { paths, viewOf } from './paths.ts';
import { SeatRoute } from './SeatRoute.tsx';
import { SessionDoor } from './SessionDoor.tsx';

/** Which page an address shows. A session's views share one route, so that going between them keeps it open. */
export function Routes() {
  return (
    <Switch>
      <Route path={`${paths.table(':sessionId', ':seat')}/*?`}>
        {({ sessionId, seat, '*': rest }) => (
          <SessionDoor>
            <SeatRoute
              key={`${sessionId}/${seat}`}
              sessionId={sessionId as SessionId}
              seat={seat as MemberId}
              rest={rest ?? ''}
            />
          </SessionDoor>
        )}
      </Route>
      <Route path={`${paths.example}/*?`}>
        {({ '*': rest }) => (
          <SessionDoor>
            <ExamplePage view={viewOf(rest)} />
          </SessionDoor>
        )}
      </Route>
      <Route>
        <Page>
          <Switch>
            <Route path={paths.home}>
              <HomeRoute />
            </Route>
            <Route path={paths.open}>
              <OpenPage />
            </Route>
            <Route path={paths.join}>
              <JoinPage />
            </Route>
            <Route path={paths.facilitator}>
              <FacilitatorReturnPage />
            </Route>
            <Route path={paths.device}>
              <DevicePage />
            </Route>
            <Route path={paths.report}>
              <ReportPage />
            </Route>
            <Route path={paths.openReport}>
              <OpenReportPage />
            </Route>
            <Route path={paths.bigScreen}>
              <BigScreenJoinPage />
            </Route>
            <Route path={paths.session(':sessionId')}>
              {({ sessionId }) => <SeatPage sessionId={sessionId as SessionId} />}
            </Route>
            <Route path={paths.own}>
              <OwnLinkPage />
            </Route>
            <Route path={paths.library}>
              <LibraryPage />
            </Route>
            <Route path={paths.card(':cardId')}>{({ cardId }) => <CardPage cardId={cardId} />}</Route>
            <Route path={paths.privacy}>
              <PrivacyPage />
            </Route>
            <Route path={paths.help}>
              <HelpPage />
            </Route>
            <Route path={paths.accessibility}>
              <AccessibilityPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Page>
      </Route>
    </Switch>
  );
}
