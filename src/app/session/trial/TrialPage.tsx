import type { ComponentProps } from 'react';

import { lazyParts } from '../../../ui/lazyParts.ts';
import type { Trial } from '../../paths.ts';
import { withTemplates } from '../../withTemplates.ts';

const { RehearsalPage, PreviewPage, PreviewFramePage } = lazyParts(['rehearsal'], {
  RehearsalPage: withTemplates(() => import('./RehearsalPage.tsx')),
  PreviewPage: withTemplates(() => import('./PreviewPage.tsx')),
  PreviewFramePage: withTemplates(() => import('./PreviewPage.tsx')),
});

interface TrialPageProps extends ComponentProps<typeof RehearsalPage> {
  readonly trial: Trial;
}

/** What a facilitator tries out. */
export function TrialPage({ trial, view, ...where }: TrialPageProps) {
  switch (trial) {
    case 'rehearsal':
      return <RehearsalPage {...where} view={view} />;
    case 'frame':
      return <PreviewFramePage {...where} view={view} />;
    case 'preview':
      return <PreviewPage {...where} />;
  }
}
