import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { Button } from '../ui/Button.tsx';
import { useMessages } from '../ui/language/useMessages.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ArriveAtHeading } from './ArriveAtHeading.tsx';
import { CatchFailure } from './CatchFailure.tsx';
import { paths } from './paths.ts';

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

/** The same for a session's pages: it stays while somebody goes from view to view. */
export function SessionBoundary({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <CatchFailure fallback={<FailedPage />}>
      <Suspense fallback={<Loading>{t(($) => $.table.loading)}</Loading>}>{children}</Suspense>
    </CatchFailure>
  );
}

function FailedPage() {
  const t = useMessages();
  return (
    <main id="content" className="mx-auto max-w-2xl px-5 py-16">
      <div role="alert" className="flex flex-col items-start gap-4">
        <h1 className="serif text-3xl font-semibold">{t(($) => $.table.broken)}</h1>
        <p className="text-lg">{t(($) => $.table.brokenMore)}</p>
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" onClick={() => location.reload()}>
            {t(($) => $.trust.reload)}
          </Button>
          <LinkButton href={paths.home}>{t(($) => $.trust.home)}</LinkButton>
        </div>
      </div>
    </main>
  );
}
