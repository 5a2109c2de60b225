/** The code of every page is fetched when somebody goes there, so that joining on a phone loads joining only. */
import { lazyParts } from '../ui/lazyParts.ts';
import { withTemplates } from './withTemplates.ts';

export const { HomePage, HelpPage, NotFoundPage } = lazyParts(['pages'], {
  HomePage: () => import('./pages/HomePage.tsx'),
  HelpPage: () => import('./pages/prosePages.tsx'),
  NotFoundPage: () => import('./pages/NotFoundPage.tsx'),
});
export const { AccessibilityPage } = lazyParts(['accessibility'], {
  AccessibilityPage: () => import('./pages/AccessibilityPage.tsx'),
});
export const { DeckRoutes, PrivacyRoutes } = lazyParts([], {
  DeckRoutes: () => import('./pages/DeckRoutes.tsx'),
  PrivacyRoutes: () => import('./pages/PrivacyRoutes.tsx'),
});
export const { SuitcasePage } = lazyParts(['suitcase'], {
  SuitcasePage: () => import('./pages/SuitcasePage.tsx'),
});
export const { OwnLinkPage } = lazyParts(['own', 'pages', 'reveal'], {
  OwnLinkPage: () => import('./OwnLinkPage.tsx'),
});
export const { ReportPage, OpenReportPage } = lazyParts(['notes', 'report'], {
  ReportPage: withTemplates(() => import('./report/ReportPage.tsx')),
  OpenReportPage: withTemplates(() => import('./report/OpenReportPage.tsx')),
});
export const { OpenPage } = lazyParts(['facilitator', 'programme', 'open', 'ready'], {
  OpenPage: withTemplates(() => import('./session/entry/OpenPage.tsx')),
});
export const { JoinPage, BigScreenJoinPage, SessionPage, ExamplePage } = lazyParts([], {
  JoinPage: () => import('./session/entry/JoinPage.tsx'),
  BigScreenJoinPage: () => import('./session/entry/BigScreenJoinPage.tsx'),
  SessionPage: () => import('./session/SessionPage.tsx'),
  ExamplePage: withTemplates(() => import('./session/trial/ExamplePage.tsx')),
});
export const { FacilitatorReturnPage, DevicePage } = lazyParts(['own'], {
  FacilitatorReturnPage: () => import('./session/entry/secretLinkPages.tsx'),
  DevicePage: () => import('./session/entry/secretLinkPages.tsx'),
});
export const { DoorPage, SeatPage } = lazyParts(['door'], {
  DoorPage: () => import('./session/entry/DoorPage.tsx'),
  SeatPage: () => import('./session/entry/SeatPage.tsx'),
});
export const { TrialPage } = lazyParts([], { TrialPage: () => import('./session/trial/TrialPage.tsx') });
