import { useEffect, useRef, useState } from 'react';

import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Whether somebody is at a field now: then nothing may be taken from under their hands. */
function isTyping(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/**
 * When the facilitator calls everybody: brings who is elsewhere to the table. Who is typing elsewhere is told, and goes
 * when they are ready. Gives whether such a call still waits.
 */
export function useGathering(atTable: boolean, goToTable: () => void): boolean {
  const t = useMessages();
  const announce = useAnnounce();
  const gathered = useStage((stage) => stage.gathered);
  const [answered, setAnswered] = useState(gathered);
  const heard = useRef(gathered);
  const go = useRef(goToTable);
  useEffect(() => {
    go.current = goToTable;
  });
  if (atTable && answered !== gathered) setAnswered(gathered);

  useEffect(() => {
    if (heard.current === gathered) return;
    heard.current = gathered;
    if (atTable) return announce(t(($) => $.table.gathered));
    if (isTyping()) return announce(t(($) => $.table.gatheredTyping));
    announce(t(($) => $.table.brought));
    return go.current();
  }, [gathered, atTable, announce, t]);
  return answered !== gathered;
}
