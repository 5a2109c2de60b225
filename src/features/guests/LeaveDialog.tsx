import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import type { Sharer } from './SharedDevice.ts';

export interface LeaveDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Those who have no device of their own. */
  readonly people: readonly Sharer[];
}

/** Somebody at this device goes away, and their seat with them. */
export function LeaveDialog({ open, onClose, people }: LeaveDialogProps) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const { refused, ask } = useAsk();
  const leave = async ({ id, name }: Sharer) => {
    if (!(await ask({ type: 'member.remove', memberId: id }))) return;
    announce(t(($) => $.guests.leave.left, { name }));
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} size="small" title={t(($) => $.guests.leave.title)}>
      <div className="flex flex-col gap-4">
        <p>{t(($) => $.guests.leave.explain)}</p>
        {people.map((person) => (
          <Button key={person.id} variant="danger" wide onClick={() => void leave(person)}>
            {t(($) => $.guests.leave.name, { name: person.name })}
          </Button>
        ))}
        <RefusalNotice reason={refused} />
        <Button variant="quiet" onClick={onClose}>
          {t(($) => $.guests.dialog.cancel)}
        </Button>
      </div>
    </Dialog>
  );
}
