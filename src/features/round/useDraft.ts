import { useCallback, useEffect, useRef, useState } from 'react';

import type { CardId } from '../../model/deck.ts';
import type { Draft } from '../../model/desk.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';

const empty: Draft = { text: '', source: null };
/** Typing is kept after this pause: soon enough to lose nothing, seldom enough to keep the desk's history short. */
const keepAfterMs = 400;

/**
 * The draft of an answer: at once in the field, soon on the desk. What comes from the desk (another tab, a text taken
 * back) is taken over only while the person here has nothing of their own that is not kept yet.
 */
export function useDraft(cardId: CardId) {
  const { desk } = useSession();
  const kept = useSessionState((state) => state.desk.drafts[cardId]) ?? empty;
  const [draft, setDraft] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [dirty, setDirty] = useState(false);
  const latest = useRef({ draft, dirty });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { draft, dirty };
  });

  if (!dirty && (kept.text !== seen.text || kept.source !== seen.source)) {
    setSeen(kept);
    setDraft(kept);
  }

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (!latest.current.dirty) return;
    latest.current.dirty = false;
    desk.setDraft(cardId, latest.current.draft);
    setSeen(latest.current.draft);
    setDirty(false);
  }, [desk, cardId]);

  useEffect(() => {
    const onHide = () => keep();
    globalThis.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      globalThis.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      keep();
    };
  }, [keep]);

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    latest.current = { draft: next, dirty: true };
    setDraft(next);
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, keepAfterMs);
  };
  /** The field is empty again; the desk has its answer. */
  const clear = () => {
    clearTimeout(timer.current);
    latest.current = { draft: empty, dirty: false };
    setDraft(empty);
    setSeen(empty);
    setDirty(false);
  };
  return { draft, change, keep, clear };
}
