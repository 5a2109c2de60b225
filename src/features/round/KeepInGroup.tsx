import type { Answer } from '../../model/stage.ts';
import { useAsk } from '../../session/useAsk.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { InGroupCheck } from './InGroupCheck.tsx';

/** Whether a published answer of one's own stays in the group. */
export function KeepInGroup({ answer }: { readonly answer: Answer }) {
  const t = useMessages();
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const keep = async (inGroup: boolean) => {
    if (await ask({ type: 'answer.keepInGroup', answerId: answer.id, inGroup }))
      announce(t(($) => (inGroup ? $.round.inGroupOn : $.round.inGroupOff)));
  };
  return (
    <>
      <InGroupCheck inGroup={answer.inGroup} onChange={(inGroup) => void keep(inGroup)} />
      <RefusalNotice reason={refused} />
    </>
  );
}
