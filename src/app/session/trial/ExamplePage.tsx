import { useCallback } from 'react';

import { coreDecks } from '../../../../decks/core.ts';
import { exampleStage } from '../../../content/example/exampleStage.ts';
import { openExampleSession } from '../../../session/openExampleSession.ts';
import { browserRandom } from '../../../session/random.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { paths, type View } from '../../paths.ts';
import { EnterSession } from '../EnterSession.tsx';
import { useHeldSession } from '../heldSessions.ts';
import { localLinks } from '../sessionLinks.ts';
import { SessionViews } from '../SessionViews.tsx';
import { findCard } from './findCard.ts';
import { TrialLine } from './TrialLine.tsx';

const links = localLinks(paths.example, <ExampleNotice />);

/** The example session: it exists in this browser only, until its tab closes. In another language it begins anew. */
export function ExamplePage({ view }: { readonly view: View | undefined }) {
  const { locale } = useLocale();
  const open = useCallback(() => {
    const example = exampleStage({ decks: coreDecks, now: Date.now(), random: browserRandom, locale });
    return openExampleSession({ ...example, viewer: example.memberId, findCard });
  }, [locale]);
  return (
    <EnterSession session={useHeldSession(`example/${locale}`, open)}>
      <SessionViews links={links} view={view} />
    </EnterSession>
  );
}

function ExampleNotice() {
  const t = useMessages();
  return (
    <TrialLine out={{ href: paths.home, label: t(($) => $.trust.leaveExample) }}>
      {t(($) => $.trust.example)}
    </TrialLine>
  );
}
