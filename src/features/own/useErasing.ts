import { useEffect, useRef, useState, type RefObject } from 'react';

import type { AnswerId, SessionId } from '../../model/ids.ts';
import type { OwnLink } from '../../model/ownKeys.ts';

interface Erasing {
  /** What one is asked about now. */
  readonly asked: OwnLink | null;
  readonly eraseOne: (id: AnswerId) => void;
  readonly eraseAll: () => void;
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
  const [asked, setAsked] = useState<OwnLink | null>(null);
  const [erased, setErased] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (erased > 0) heading.current?.focus();
  }, [erased]);
  return {
    asked,
    eraseOne: (id) => {
      const token = erasers[id];
      if (token !== undefined) setAsked({ sessionId, erasers: { [id]: token } });
    },
    eraseAll: () => setAsked({ sessionId, erasers }),
    stop: () => setAsked(null),
    onErased: () => {
      setErased((times) => times + 1);
      onErased();
    },
    heading,
    erased: erased > 0,
  };
}
