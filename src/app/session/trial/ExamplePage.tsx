import { useCallback } from 'react';

import { coreDecks } from '../../../../decks/core.ts';
import { exampleStage } from '../../../content/example/exampleStage.ts';
import { SessionProvider } from '../../../session/hooks.tsx';
import { openExampleSession } from '../../../session/openExampleSession.ts';
import { browserRandom } from '../../../session/random.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { paths, type View } from '../../paths.ts';
import { Arrived } from '../entry/Arrived.tsx';
import { localPlace } from '../place.ts';
import { SessionViews } from '../SessionViews.tsx';
import { ExampleNotice } from './ExampleNotice.tsx';
import { useHeldSession } from '../entry/useHeldSession.ts';
import { WaitingScreen } from '../entry/WaitingScreen.tsx';

const place = localPlace(paths.example, paths.home, <ExampleNotice />);

/** The example session: wholly in this browser, gone when one leaves. In another language it begins anew. */
export function ExamplePage({ view }: { readonly view: View | undefined }) {
  const { locale } = useLocale();
  const open = useCallback(() => {
    const example = exampleStage({ decks: coreDecks, now: Date.now(), random: browserRandom, locale });
    return openExampleSession({ ...example, viewer: example.memberId });
  }, [locale]);
  const session = useHeldSession(`example/${locale}`, open);
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Arrived>
        <SessionViews place={place} view={view} />
      </Arrived>
    </SessionProvider>
  );
}
