// The one voice of the app: short messages, shown at the bottom of the screen and read out in order.

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { AnnounceContext, type Announce } from './announce.ts';
import { saidForMs, withOneMore, withoutFirst, type Queue } from './announcements.ts';
import { Voice, VoiceContext } from './Voice.tsx';

/** Says one message at a time, where people can see and hear it: in the dialog on top, or else in the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [queue, setQueue] = useState<Queue>([]);
  const [dialogs, setDialogs] = useState<readonly string[]>([]);
  const nextId = useRef(0);

  const announce = useCallback<Announce>((text, manner) => {
    const message = { id: nextId.current++, text, quiet: manner === 'quiet', at: performance.now() };
    setQueue((before) => withOneMore(before, message));
  }, []);

  const { since } = queue[0] ?? {};
  const saidMs = saidForMs(queue);
  useEffect(() => {
    if (since === undefined) return undefined;
    const next = () => setQueue((before) => withoutFirst(before, performance.now()));
    const timer = setTimeout(next, Math.max(0, since + saidMs - performance.now()));
    return () => clearTimeout(timer);
  }, [since, saidMs]);

  const enter = useCallback((dialog: string) => {
    setDialogs((before) => [...before, dialog]);
    return () => setDialogs((before) => before.filter((one) => one !== dialog));
  }, []);
  const [now = null] = queue;
  const top = dialogs.at(-1) ?? null;

  return (
    <AnnounceContext value={announce}>
      <VoiceContext value={useMemo(() => ({ now, top, enter }), [now, top, enter])}>
        {children}
        <Voice dialog={null} />
      </VoiceContext>
    </AnnounceContext>
  );
}
