import { useCallback, useState, type ReactNode } from 'react';
import { Redirect } from 'wouter';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import { SessionProvider, useSessionState } from '../../../session/hooks.tsx';
import { openRehearsal } from '../../../session/openRehearsal.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { paths, trialPaths, type View } from '../../paths.ts';
import { localPlace } from '../place.ts';
import type { Preparation } from './PrepareRehearsal.tsx';
import { RehearsalNotice } from './RehearsalNotice.tsx';
import { RehearsalRibbon } from './RehearsalRibbon.tsx';
import { SessionViews } from '../SessionViews.tsx';
import { useHeldSession } from '../entry/useHeldSession.ts';
import { WaitingScreen } from '../entry/WaitingScreen.tsx';

interface RehearseProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly prepared: Preparation;
  readonly view: View | undefined;
}

/** The rehearsal, wholly in this browser. Another language does not begin it anew. */
export function Rehearse({ sessionId, seat, prepared, view }: RehearseProps) {
  const [locale] = useState(useLocale().locale);
  const table = paths.table(sessionId, seat);
  const open = useCallback(() => openRehearsal({ ...prepared, locale }), [prepared, locale]);
  const session = useHeldSession(`rehearsal/${sessionId}/${seat}`, open);
  const [place] = useState(() =>
    localPlace(trialPaths(table).rehearsal, table, <RehearsalNotice wayOut={table} />),
  );
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Undeleted table={table}>
        <SessionViews place={place} view={view} />
        {view === 'screen' && <RehearsalRibbon place={place} />}
      </Undeleted>
    </SessionProvider>
  );
}

/** Who deletes the rehearsal is back in the session. */
function Undeleted({ table, children }: { readonly table: string; readonly children: ReactNode }) {
  const deleted = useSessionState((state) => state.ended !== null);
  return deleted ? <Redirect to={table} replace /> : children;
}
