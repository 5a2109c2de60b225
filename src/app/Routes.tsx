// Which page belongs to which address. Each page is fetched when it is first needed: a participant on a phone should
// not wait for the card library.

import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../ui/Loading.tsx';
import { paths } from './paths.ts';

const HomePage = lazy(async () => ({ default: (await import('./pages/HomePage.tsx')).HomePage }));
const LibraryPage = lazy(async () => ({ default: (await import('./pages/LibraryPage.tsx')).LibraryPage }));
const CardPage = lazy(async () => ({ default: (await import('./pages/CardPage.tsx')).CardPage }));
const PrivacyPage = lazy(async () => ({ default: (await import('./pages/PrivacyPage.tsx')).PrivacyPage }));
const HelpPage = lazy(async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage }));
const AccessibilityPage = lazy(async () => ({
  default: (await import('./pages/AccessibilityPage.tsx')).AccessibilityPage,
}));
const NotFoundPage = lazy(async () => ({ default: (await import('./pages/NotFoundPage.tsx')).NotFoundPage }));

export function Routes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path={paths.home}>
          <HomePage />
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
    </Suspense>
  );
}
