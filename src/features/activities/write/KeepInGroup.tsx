import { isGuarded } from '../../../model/activities/minimumGroup.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { InGroupCheck } from './InGroupCheck.tsx';
import { usePending } from './usePending.ts';

/** Whether a published answer of one's own stays in the group. */
export function KeepInGroup({ answer }: { readonly answer: Answer }) {
  const t = useMessages('reveal');
  const atOnce = !useStage(isGuarded);
  const { inGroup: wanted = answer.inGroup } = usePending(answer);
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const keep = async (inGroup: boolean) => {
    if (await ask({ type: 'answer.keepInGroup', answerId: answer.id, inGroup }))
      announce(
        t(($) => (!atOnce ? $.revealed.pending.saved : inGroup ? $.round.inGroupOn : $.round.inGroupOff)),
      );
  };
  return (
    <>
      <InGroupCheck inGroup={wanted} onChange={(inGroup) => void keep(inGroup)} />
      <RefusalNotice reason={refused} />
    </>
  );
}
