/** Every page's code is fetched when somebody goes there, so that joining on a phone loads joining only. */
import { lazyPart } from './lazyPart.tsx';

export const HomeRoute = lazyPart(async () => (await import('./HomeRoute.tsx')).HomeRoute, 'pages');
export const LibraryPage = lazyPart(
  async () => (await import('./pages/LibraryPage.tsx')).LibraryPage,
  'pages',
);
export const CardPage = lazyPart(async () => (await import('./pages/CardPage.tsx')).CardPage, 'pages');
export const PrivacyPage = lazyPart(
  async () => (await import('./pages/PrivacyPage.tsx')).PrivacyPage,
  'pages',
);
export const HelpPage = lazyPart(async () => (await import('./pages/HelpPage.tsx')).HelpPage, 'pages');
export const AccessibilityPage = lazyPart(
  async () => (await import('./pages/AccessibilityPage.tsx')).AccessibilityPage,
  'pages',
);
export const OwnLinkPage = lazyPart(
  async () => (await import('./OwnLinkPage.tsx')).OwnLinkPage,
  'own',
  'pages',
  'reveal',
);
export const NotFoundPage = lazyPart(
  async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
  'pages',
);

export const ReportPage = lazyPart(
  async () => (await import('./report/ReportPage.tsx')).ReportPage,
  'notes',
  'report',
);
export const OpenReportPage = lazyPart(
  async () => (await import('./report/OpenReportPage.tsx')).OpenReportPage,
  'notes',
  'report',
);
export const OpenPage = lazyPart(
  async () => (await import('./session/entry/OpenPage.tsx')).OpenPage,
  'facilitator',
);
export const JoinPage = lazyPart(async () => (await import('./session/entry/JoinPage.tsx')).JoinPage);
export const FacilitatorReturnPage = lazyPart(
  async () => (await import('./session/entry/FacilitatorReturnPage.tsx')).FacilitatorReturnPage,
  'own',
);
export const DevicePage = lazyPart(
  async () => (await import('./session/entry/DevicePage.tsx')).DevicePage,
  'own',
);
export const BigScreenJoinPage = lazyPart(
  async () => (await import('./session/entry/BigScreenJoinPage.tsx')).BigScreenJoinPage,
);
export const SeatPage = lazyPart(async () => (await import('./session/entry/SeatPage.tsx')).SeatPage);
export const SessionPage = lazyPart(async () => (await import('./session/SessionPage.tsx')).SessionPage);
export const ExamplePage = lazyPart(
  async () => (await import('./session/trial/ExamplePage.tsx')).ExamplePage,
);
export const DoorPage = lazyPart(async () => (await import('./session/entry/DoorPage.tsx')).DoorPage, 'door');
export const RehearsalPage = lazyPart(
  async () => (await import('./session/trial/RehearsalPage.tsx')).RehearsalPage,
  'rehearsal',
);
export const PreviewPage = lazyPart(
  async () => (await import('./session/trial/PreviewPage.tsx')).PreviewPage,
  'rehearsal',
);
export const PreviewFramePage = lazyPart(
  async () => (await import('./session/trial/PreviewFramePage.tsx')).PreviewFramePage,
  'rehearsal',
);
