import { useEffect, useRef, useState, type RefObject } from 'react';

import type { OwnAnswer } from '../../exports/own/ownRecord.ts';
import type { AnswerId, SessionId } from '../../model/ids.ts';
import type { OwnLink } from '../../model/session/ownKeys.ts';

/** What one is asked to confirm. */
export interface ErasingAsked {
  readonly link: OwnLink;
  /** The words that go; null when all of them do. */
  readonly text: string | null;
}

export interface Erasing {
  readonly asked: ErasingAsked | null;
  readonly eraseOne: (answer: Pick<OwnAnswer, 'id' | 'text'>) => void;
  /** Everything that these erase, of one person. */
  readonly eraseAll: (erasers: OwnLink['erasers']) => void;
  readonly stop: () => void;
  /** After it happened: the button one pressed is gone, so focus goes to the heading. */
  readonly onErased: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether anything was erased here. */
  readonly erased: boolean;
}

/** Erasing one answer, or all of them, after a question. */
export function useErasing(
  sessionId: SessionId,
  erasers: Readonly<Record<AnswerId, string>>,
  onErased: () => void = () => undefined,
): Erasing {
  const [asked, setAsked] = useState<ErasingAsked | null>(null);
  const [erased, setErased] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (erased > 0) heading.current?.focus();
  }, [erased]);
  return {
    asked,
    eraseOne: ({ id, text }) => {
      const token = erasers[id];
      if (token !== undefined) setAsked({ link: { sessionId, erasers: { [id]: token } }, text });
    },
    eraseAll: (all) => setAsked({ link: { sessionId, erasers: all }, text: null }),
    stop: () => setAsked(null),
    onErased: () => {
      setErased((times) => times + 1);
      onErased();
    },
    heading,
    erased: erased > 0,
  };
}
