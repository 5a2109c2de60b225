import { useCallback, useEffect, useRef, useState } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { groupMark, type Draft } from '../../../model/session/desk.ts';
import { useWriter } from '../../../session/useWriter.tsx';

type Change = Partial<Omit<Draft, 'inGroup'>> & { readonly inGroup?: boolean | undefined };

const empty: Draft = { text: '', source: null };
/** Typing is kept after this pause: soon enough to lose nothing, seldom enough to keep the desk's history short. */
const keepAfterMs = 400;

interface Meeting {
  /** What is in the field from now on. */
  readonly draft: Draft;
  /** What must not be lost beside it; null when nothing changes there. */
  readonly elsewhere: string | null;
}

interface Arrival {
  readonly here: Draft;
  readonly arriving: Draft;
  /** Something was typed here that is not kept yet. */
  readonly dirty: boolean;
  /** Somebody is at the field, typing or not. */
  readonly atField: boolean;
}

/**
 * A draft that arrives from another window of the same person. Nobody at the field here, or nothing in it: it is taken
 * over. Somebody there: the text stays as it is, and the other waits beside it. An empty one was handed in elsewhere: an
 * untouched copy goes too, or it would be handed in twice.
 */
export function meet({ here, arriving, dirty, atField }: Arrival): Meeting {
  const nothing = arriving.text.trim() === '';
  const free = !atField || here.text.trim() === '';
  if (!dirty && (free || nothing)) return { draft: arriving, elsewhere: null };
  const known = nothing || here.text.includes(arriving.text);
  return { draft: here, elsewhere: known ? null : arriving.text };
}

/**
 * The draft of an answer: at once in the field, soon on the desk. What comes from the desk (another tab, a text taken
 * back) is taken over only while nobody is at the field here; otherwise it waits beside it.
 */
export function useDraft(cardId: CardId) {
  const { desk, edits } = useWriter();
  const kept = desk.drafts[cardId] ?? empty;
  const [draft, setDraft] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [dirty, setDirty] = useState(false);
  const [atField, setAtField] = useState(false);
  const [elsewhere, setElsewhere] = useState('');
  const latest = useRef({ draft, dirty });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { draft, dirty };
  });

  if (kept.text !== seen.text || kept.source !== seen.source || kept.inGroup !== seen.inGroup) {
    setSeen(kept);
    const met = meet({ here: draft, arriving: kept, dirty, atField });
    setDraft(met.draft);
    if (met.elsewhere !== null) setElsewhere(met.elsewhere);
  }

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (!latest.current.dirty) return;
    latest.current.dirty = false;
    edits.setDraft(cardId, latest.current.draft);
    setSeen(latest.current.draft);
    setDirty(false);
  }, [edits, cardId]);

  useEffect(() => {
    const until = new AbortController();
    const { signal } = until;
    globalThis.addEventListener('pagehide', keep, { signal });
    // Before anybody else looks whether something would be lost.
    globalThis.addEventListener('beforeunload', keep, { signal, capture: true });
    document.addEventListener('visibilitychange', keep, { signal });
    return () => {
      until.abort();
      keep();
    };
  }, [keep]);

  const change = ({ text = draft.text, source = draft.source, inGroup = draft.inGroup }: Change) => {
    const next: Draft = { text, source, ...groupMark(inGroup) };
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
  return {
    draft,
    change,
    clear,
    onFocus: () => setAtField(true),
    onBlur: () => {
      setAtField(false);
      keep();
    },
    /** What the same person typed in another window while this field was in use; empty when there is nothing. */
    elsewhere,
    addElsewhere: () => {
      change({ text: [draft.text, elsewhere].filter((part) => part !== '').join('\n\n') });
      setElsewhere('');
    },
    dropElsewhere: () => setElsewhere(''),
  };
}
