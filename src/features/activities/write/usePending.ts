import type { Answer } from '../../../model/session/stage.ts';
import type { PendingChange } from '../../../model/session/vault.ts';
import { useSessionState } from '../../../session/hooks.tsx';

const none: PendingChange = {};

/** What still waits of one's change in an answer: what lies on the table so already waits no more. */
export function usePending({ id, text, source, inGroup }: Answer): PendingChange {
  const pending = useSessionState((state) => state.pending[id]) ?? none;
  const published = pending.words?.text === text && pending.words.source === source;
  return {
    ...(pending.words !== undefined && !published && { words: pending.words }),
    ...(pending.withdrawn && { withdrawn: true }),
    ...(pending.inGroup !== undefined && pending.inGroup !== inGroup && { inGroup: pending.inGroup }),
  };
}
