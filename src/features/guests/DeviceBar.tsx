import { ArrowLeftRight, Check, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';

import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, type DialogState } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton, menuEntry } from '../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { PassCover } from './PassCover.tsx';
import { SeatGuestDialog } from './SeatGuestDialog.tsx';
import { useSharedDevice, type SharedDevice, type Sharer } from './SharedDevice.tsx';

/** At a device that several people share: who writes now, and the way to the next. */
export function DeviceBar() {
  const t = useMessages('guests');
  const shared = useSharedDevice();
  const [dialog, setDialog] = useState<'add' | 'leave' | null>(null);
  const close = () => setDialog(null);
  if (shared === null) return null;
  const { people, turn, passing, setPassing, passOn } = shared;
  const holder = people.find(({ id }) => id === turn.holder);
  const passingLabel = passing ? t(($) => $.guests.cover.stop) : t(($) => $.guests.passing);
  const leaveLabel = t(($) => $.guests.leave.open);
  const addLabel = t(($) => $.together.add);
  return (
    <section
      aria-label={t(($) => $.together.share)}
      className="forced-line flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-paper px-3 py-1.5 sm:px-5"
    >
      {passing ? (
        <>
          <p className="min-w-0 flex-1 font-semibold">
            {t(($) => $.guests.now, { name: holder?.name ?? '' })}
          </p>
          <Button
            size="small"
            variant={holder?.done === true ? 'primary' : 'secondary'}
            icon={<ArrowLeftRight aria-hidden="true" className="size-4.5" />}
            onClick={passOn}
          >
            {t(($) => $.guests.passOn)}
          </Button>
        </>
      ) : (
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1.5 lg:justify-end">
          <p aria-hidden="true" className="font-semibold">
            {t(($) => $.guests.writingFor)}
          </p>
          <PersonChoice {...shared} />
        </div>
      )}
      <MenuButton
        label={t(($) => $.together.share)}
        items={[
          menuEntry('add', addLabel, UserPlus, () => setDialog('add')),
          menuEntry('leave', leaveLabel, UserMinus, () => setDialog('leave')),
          menuEntry('passing', passingLabel, ArrowLeftRight, () => setPassing(!passing)),
        ]}
      />
      <SeatGuestDialog open={dialog === 'add'} onClose={close} />
      <LeaveDialog open={dialog === 'leave'} onClose={close} guests={people.slice(1)} />
      {turn.cover !== null && <PassCover key={turn.cover + turn.next} {...shared} cover={turn.cover} />}
    </section>
  );
}

/** For whom to write: one of the people at this device. Those who are done have a tick. */
function PersonChoice({ people, turn, take }: Pick<SharedDevice, 'people' | 'turn' | 'take'>) {
  const t = useMessages('guests');
  return (
    <div role="group" aria-label={t(($) => $.guests.writingFor)} className="flex flex-wrap gap-1.5">
      {people.map(({ id, name, done }, index) => (
        <Button
          key={id}
          size="small"
          variant={id === turn.holder ? 'primary' : 'secondary'}
          aria-pressed={id === turn.holder}
          onClick={() => take(id)}
          icon={done ? <Check aria-hidden="true" className="size-4.5" /> : undefined}
        >
          {index === 0 ? t(($) => $.guests.you, { name }) : name}
          {done && <span className="sr-only">, {t(($) => $.guests.isReady)}</span>}
        </Button>
      ))}
    </div>
  );
}

interface LeaveDialogProps extends DialogState {
  readonly guests: readonly Sharer[];
}

/** A guest at this device goes away, and their seat with them. */
function LeaveDialog({ open, onClose, guests }: LeaveDialogProps) {
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
        {guests.map((guest) => (
          <Button key={guest.id} variant="danger" wide onClick={() => void leave(guest)}>
            {t(($) => $.guests.leave.name, { name: guest.name })}
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
