import { useStage } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import type { DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ConfirmDialog } from '../next/ConfirmDialog.tsx';

/** Before closing the session: what that means for everyone. */
export function CloseDialog({ open, onClose }: DialogState) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const named = useStage((stage) => stage.named);
  const consequences = ['readOnly', 'notes', named ? 'named' : 'nameless', 'drafts'] as const;
  return (
    <ConfirmDialog
      command={open ? { type: 'session.close' } : null}
      onClose={onClose}
      onDone={() => announce(t(($) => $.steer.close.done))}
      title={t(($) => $.steer.close.title)}
      confirm={t(($) => $.steer.close.confirm)}
    >
      <p>{t(($) => $.steer.close.intro)}</p>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {consequences.map((consequence) => (
          <li key={consequence}>{t(($) => $.steer.close[consequence])}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
