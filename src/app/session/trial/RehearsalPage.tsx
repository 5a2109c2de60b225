import { useState } from 'react';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { View } from '../../paths.ts';
import { PrepareRehearsal, type Preparation } from './PrepareRehearsal.tsx';
import { Rehearse } from './Rehearse.tsx';

export interface RehearsalPageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly view: View | undefined;
}

/** A rehearsal of one's session. The session itself is read once, at the start, and then let go of. */
export function RehearsalPage({ view, ...where }: RehearsalPageProps) {
  const [prepared, setPrepared] = useState<Preparation | null>(null);
  return prepared === null ? (
    <PrepareRehearsal {...where} onPrepared={setPrepared} />
  ) : (
    <Rehearse {...where} prepared={prepared} view={view} />
  );
}
