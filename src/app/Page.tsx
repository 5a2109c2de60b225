import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { Loading } from '../ui/Loading.tsx';
import { ArriveAtHeading } from './ArriveAtHeading.tsx';
import { CatchFailure } from './CatchFailure.tsx';
import { FailedPage } from './FailedPage.tsx';

/** What every page has around it: a word while its code is fetched, a way out when it breaks, focus on arriving. */
export function Page({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  return (
    <CatchFailure key={path} fallback={<FailedPage />}>
      <Suspense fallback={<Loading />}>
        {children}
        <ArriveAtHeading key={path} />
      </Suspense>
    </CatchFailure>
  );
}
