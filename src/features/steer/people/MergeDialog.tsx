import { earlierSeatsOf } from '../../../model/session/persons.ts';
import { admittedPersons, goneSince, memberOf, type Member } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useFromStage } from '../next/useFromStage.ts';

interface MergeDialogProps extends DialogState {
  readonly member: Member;
}

/** Says at which seat somebody who is gone is now, takes that back, and takes seats apart. */
export function MergeDialog({ member, open, onClose }: MergeDialogProps) {
  const t = useMessages('guests');
  const { name } = member;
  const earlier = useFromStage((stage) => earlierSeatsOf(stage, member.id));
  const isGone = useStage((stage) => goneSince(stage, member) !== null);
  const title = isGone ? t(($) => $.persons.title, { name }) : t(($) => $.persons.both, { name });
  return (
    <Dialog open={open} onClose={onClose} title={title} size="small">
      <div className="flex flex-col gap-5">
        {isGone && <WhereNow member={member} onClose={onClose} />}
        {earlier.length > 0 && <EarlierSeats seats={earlier} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

function WhereNow({ member, onClose }: Pick<MergeDialogProps, 'member' | 'onClose'>) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const viewer = useViewer();
  const asked = useStage((stage) => member.askedSameAs && memberOf(stage, member.askedSameAs));
  const seats = useFromStage((stage) =>
    admittedPersons(stage)
      .filter(
        (one) =>
          one.id !== member.id &&
          one.host === null &&
          one.role !== 'observer' &&
          goneSince(stage, one) === null,
      )
      // One's own seat needs no question: it is the last, so that nobody presses it by habit.
      .toSorted((a, b) => Number(a.id === viewer.id) - Number(b.id === viewer.id)),
  );
  const { busy, refused, ask } = useAsk();
  const choose = async ({ id, name }: Member) => {
    if (!(await ask({ type: 'member.merge', memberId: member.id, withId: id }))) return;
    announce(t(($) => (id === viewer.id ? $.persons.joined : $.persons.asked), { name }));
    onClose();
  };
  const takeBack = async () => {
    if (!(await ask({ type: 'member.separate', memberId: member.id }))) return;
    announce(t(($) => $.persons.takenBack));
    onClose();
  };
  return (
    <>
      {asked ? (
        <div className="flex flex-col items-start gap-3">
          <p>{t(($) => $.persons.waiting, { name: asked.name })}</p>
          <Button aria-busy={busy} onClick={() => void takeBack()}>
            {t(($) => $.persons.takeBack)}
          </Button>
        </div>
      ) : (
        <>
          <p>{t(($) => $.persons.more, { name: member.name })}</p>
          {seats.length === 0 && <p className="text-muted">{t(($) => $.persons.nobody)}</p>}
          <ul className="flex flex-col gap-2">
            {seats.map((one) => (
              <li key={one.id}>
                <Button
                  wide
                  icon={<Avatar name={one.name} colour={one.colour} />}
                  aria-busy={busy}
                  onClick={() => void choose(one)}
                >
                  {one.id === viewer.id ? t(($) => $.persons.self, { name: one.name }) : one.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <RefusalNotice reason={refused} />
    </>
  );
}

function EarlierSeats({
  seats,
  onClose,
}: { readonly seats: readonly Member[] } & Pick<DialogState, 'onClose'>) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const separate = async (memberId: Member['id']) => {
    if (!(await ask({ type: 'member.separate', memberId }))) return;
    announce(t(($) => $.persons.isApart));
    onClose();
  };
  return (
    <>
      <ul className="flex flex-col gap-2">
        {seats.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 wrap-anywhere">{name}</span>
            <Button
              size="small"
              aria-label={t(($) => $.persons.apartFrom, { name })}
              aria-busy={busy}
              onClick={() => void separate(id)}
            >
              {t(($) => $.persons.apart)}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice reason={refused} />
    </>
  );
}
