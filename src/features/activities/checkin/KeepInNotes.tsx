import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Whether what everybody gave goes into the notes, before or after it is shown. */
export function KeepInNotes({ checkin: { id, inNotes } }: { readonly checkin: Checkin }) {
  const t = useMessages('checkin');
  const { refused, ask } = useAsk();
  return (
    <div>
      <QuietCheck
        checked={inNotes}
        onChange={(wanted) => void ask({ type: 'checkin.keepInNotes', runId: id, inNotes: wanted })}
        label={t(($) => $.checkin.panel.inNotes)}
        hint={t(($) => $.checkin.panel.inNotesMore)}
      />
      <RefusalNotice reason={refused} />
    </div>
  );
}
