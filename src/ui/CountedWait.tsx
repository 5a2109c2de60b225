import { useEffect, useState } from 'react';

import { fromNow } from '../messages/fromNow.ts';
import { useAnnounce } from './announce.ts';
import { useLocale } from './language/LocaleContext.ts';
import { useMessages } from './language/useMessages.ts';

const tickMs = 1_000;

/**
 * When one can try again, counted from when this appears. It is part of a refusal that is read out. The counting is not
 * read out, only that the time has come.
 */
export function CountedWait({ waitSeconds }: { readonly waitSeconds: number }) {
  const t = useMessages('door');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const [until] = useState(() => Date.now() + waitSeconds * 1_000);
  const [left, setLeft] = useState(waitSeconds * 1_000);
  const over = left <= 0;
  const now = t(($) => $.entry.now);
  useEffect(() => {
    if (over) return announce(now, 'quiet');
    const ticking = setInterval(() => setLeft(until - Date.now()), tickMs);
    return () => clearInterval(ticking);
  }, [until, over, announce, now]);
  return <span aria-live="off">{over ? now : t(($) => $.entry.again, { when: fromNow(left, locale) })}</span>;
}
