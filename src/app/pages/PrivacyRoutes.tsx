import { Route, Switch } from 'wouter';

import { lazyParts } from '../../ui/lazyParts.ts';
import { paths } from '../paths.ts';
import { dataSheetPath } from './dataSheetPath.ts';

const { PrivacyPage, NotFoundPage } = lazyParts(['pages'], {
  PrivacyPage: () => import('./prosePages.tsx'),
  NotFoundPage: () => import('./NotFoundPage.tsx'),
});
const { DataSheetPage } = lazyParts(['dataSheet'], { DataSheetPage: () => import('./DataSheetPage.tsx') });

/** The page about privacy, and the data sheet below it. Apart from the other pages, so that only who comes here loads it. */
export function PrivacyRoutes() {
  return (
    <Switch>
      <Route path={paths.privacy} component={PrivacyPage} />
      <Route path={dataSheetPath} component={DataSheetPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
