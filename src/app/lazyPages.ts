/** Every page's code is fetched when somebody goes there, so that joining on a phone loads joining only. */
import { lazy } from 'react';

export const HomeRoute = lazy(async () => ({ default: (await import('./HomeRoute.tsx')).HomeRoute }));
export const LibraryPage = lazy(async () => ({
  default: (await import('./pages/LibraryPage.tsx')).LibraryPage,
}));
export const CardPage = lazy(async () => ({ default: (await import('./pages/CardPage.tsx')).CardPage }));
export const PrivacyPage = lazy(async () => ({
  default: (await import('./pages/PrivacyPage.tsx')).PrivacyPage,
}));
export const HelpPage = lazy(async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage }));
export const AccessibilityPage = lazy(async () => ({
  default: (await import('./pages/AccessibilityPage.tsx')).AccessibilityPage,
}));
export const NotFoundPage = lazy(async () => ({
  default: (await import('./pages/NotFoundPage.tsx')).NotFoundPage,
}));

export const OpenPage = lazy(async () => ({ default: (await import('./session/OpenPage.tsx')).OpenPage }));
export const JoinPage = lazy(async () => ({ default: (await import('./session/JoinPage.tsx')).JoinPage }));
export const FacilitatorReturnPage = lazy(async () => ({
  default: (await import('./session/FacilitatorReturnPage.tsx')).FacilitatorReturnPage,
}));
export const BigScreenJoinPage = lazy(async () => ({
  default: (await import('./session/BigScreenJoinPage.tsx')).BigScreenJoinPage,
}));
export const SeatPage = lazy(async () => ({ default: (await import('./session/SeatPage.tsx')).SeatPage }));
export const SessionPage = lazy(async () => ({
  default: (await import('./session/SessionPage.tsx')).SessionPage,
}));
export const ExamplePage = lazy(async () => ({
  default: (await import('./session/ExamplePage.tsx')).ExamplePage,
}));
