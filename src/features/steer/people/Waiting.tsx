import { waitingMembers, type Member } from '../../../model/session/stage.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useFromStage } from '../next/useFromStage.ts';

/** Everybody who waits at the door: a facilitator lets them in one by one, or all with one press. */
export function Waiting() {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const waiting = useFromStage(waitingMembers);
  const { busy, refused, ask } = useAsk();
  if (waiting.length === 0 && refused === null) return null;

  const admit = async (member: Member | null) => {
    if (await ask({ type: 'member.admit', memberId: member?.id ?? null }))
      announce(
        member === null
          ? t(($) => $.steer.door.everybodyIn)
          : t(($) => $.steer.door.letIn, { name: member.name }),
      );
  };
  return (
    <section
      aria-labelledby="waiting-at-door"
      className="forced-line flex flex-col gap-2 rounded-card border-l-4 border-attention bg-attention-wash p-3"
    >
      <h2 id="waiting-at-door" className="font-semibold">
        {t(($) => $.steer.calls.waiting, { count: waiting.length })}
      </h2>
      <ul className="flex flex-col">
        {waiting.map((member) => (
          <li key={member.id} className="flex min-h-11 flex-wrap items-center gap-x-2.5 py-1">
            <Avatar name={member.name} colour={member.colour} size="small" />
            <span className="min-w-0 flex-1 basis-24 wrap-anywhere">{member.name}</span>
            <span className="ml-auto flex gap-1">
              <Button
                variant="quiet"
                size="small"
                aria-label={t(($) => $.steer.door.refuseName, { name: member.name })}
                onClick={() => void ask({ type: 'member.remove', memberId: member.id })}
              >
                {t(($) => $.steer.door.refuse)}
              </Button>
              <Button
                size="small"
                aria-label={t(($) => $.steer.door.admitName, { name: member.name })}
                onClick={() => void admit(member)}
              >
                {t(($) => $.steer.door.admit)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {waiting.length > 1 && (
        <Button variant="primary" aria-busy={busy} onClick={() => void admit(null)}>
          {t(($) => $.steer.door.admitAll)}
        </Button>
      )}
      <RefusalNotice reason={refused} />
    </section>
  );
}
