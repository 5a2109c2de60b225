import { ArrowLeftRight, UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { PassCover } from './PassCover.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { SeatGuestDialog } from './SeatGuestDialog.tsx';
import { useSharedDevice } from './SharedDevice.ts';

/** At a device that several people share: for whom one writes now, and the way to the next. */
export function DeviceBar() {
  const t = useMessages('guests');
  const shared = useSharedDevice();
  const [dialog, setDialog] = useState<'add' | 'leave' | null>(null);
  const close = () => setDialog(null);
  if (shared === null) return null;
  const { people, turn, passing, setPassing, take, passOn } = shared;
  const holder = people.find(({ id }) => id === turn.holder);

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
          <PersonChoice
            label={t(($) => $.guests.writingFor)}
            people={people}
            chosen={turn.holder}
            onChoose={take}
          />
        </div>
      )}
      <MenuButton
        label={t(($) => $.together.share)}
        items={[
          {
            id: 'add',
            label: t(($) => $.together.add),
            icon: <UserPlus aria-hidden="true" />,
            onAction: () => setDialog('add'),
          },
          {
            id: 'leave',
            label: t(($) => $.guests.leave.open),
            icon: <UserMinus aria-hidden="true" />,
            onAction: () => setDialog('leave'),
          },
          {
            id: 'passing',
            label: passing ? t(($) => $.guests.cover.stop) : t(($) => $.guests.passing),
            icon: <ArrowLeftRight aria-hidden="true" />,
            onAction: () => setPassing(!passing),
          },
        ]}
      />
      <SeatGuestDialog open={dialog === 'add'} onClose={close} />
      <LeaveDialog open={dialog === 'leave'} onClose={close} people={people.slice(1)} />
      {turn.cover !== null && <PassCover key={turn.cover + turn.next} {...shared} cover={turn.cover} />}
    </section>
  );
}
