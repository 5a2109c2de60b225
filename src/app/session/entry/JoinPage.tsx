import { useEffect } from 'react';
import { useLocation } from 'wouter';

import { JoinFlow } from '../../../features/join/JoinFlow.tsx';
import { WhoSeesWhat } from '../../../features/trust/WhoSeesWhat.tsx';
import { entryText, parseEntry } from '../../../model/session/code.ts';
import { EntryShell } from './EntryShell.tsx';
import { paths } from '../../paths.ts';
import { useFragment } from '../../useFragment.ts';

export function JoinPage() {
  const [, navigate] = useLocation();
  // Whoever is here goes to a session next: its code can come while a name is being typed.
  useEffect(() => void import('../SessionPage.tsx').catch(() => undefined), []);
  const entry = parseEntry(useFragment());
  const followed = entry === null ? null : entryText(entry);
  return (
    <EntryShell>
      <JoinFlow
        key={followed}
        followed={followed}
        hrefOf={({ sessionId, memberId }) => paths.table(sessionId, memberId)}
        renderPromise={({ named, deleteAt }) => <WhoSeesWhat named={named} deleteAt={deleteAt} />}
        onJoined={({ sessionId, memberId }) => navigate(paths.table(sessionId, memberId))}
      />
    </EntryShell>
  );
}
