import { Suspense, type ReactNode } from 'react';

import { Loading } from '../ui/Loading.tsx';
import { useMessages } from '../ui/language/useMessages.ts';
import { CatchFailure } from './CatchFailure.tsx';
import { FailedPage } from './FailedPage.tsx';

/** Around a session's pages: as `Page`, but it stays while one goes from view to view. */
export function SessionDoor({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <CatchFailure fallback={<FailedPage />}>
      <Suspense fallback={<Loading>{t(($) => $.table.loading)}</Loading>}>{children}</Suspense>
    </CatchFailure>
  );
}
