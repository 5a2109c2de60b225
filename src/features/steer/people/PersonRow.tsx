import { Check } from 'lucide-react';

import { memberOf, type Member } from '../../../model/session/stage.ts';
import { useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { PersonActions } from './PersonActions.tsx';
import { isReady, readinessOf } from '../next/readinessOf.ts';

/** One person: name, role or how far they are, and what one can do about it. */
export function PersonRow({ member }: { readonly member: Member }) {
  const t = useMessages('facilitator');
  const viewer = useViewer();
  const readiness = useStage((stage) => readinessOf(stage, member));
  const host = useStage((stage) => (member.host === null ? undefined : memberOf(stage, member.host)?.name));
  // The server tells this to facilitators only.
  const elsewhere = useSessionState(({ away }) => away.includes(member.id));
  const you = t(($) => $.lobby.you);
  const words = [
    // In an example one is called "jij" already.
    member.id === viewer.id && member.name.toLocaleLowerCase('nl') !== you && you,
    (readiness === null || member.role !== 'participant') && t(($) => $.steer.people.role[member.role]),
    host !== undefined && t(($) => $.steer.people.guestOf, { name: host }),
    elsewhere && t(($) => $.steer.people.elsewhere),
  ].filter((word) => word !== false);
  return (
    <li className="flex min-h-11 items-center gap-2.5">
      <Avatar name={member.name} colour={member.colour} />
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 leading-tight">
        <span className="min-w-0 wrap-anywhere">{member.name}</span>
        <span className="text-sm text-muted">{words.join(' · ')}</span>
      </span>
      {readiness !== null && (
        <span
          className={`flex shrink-0 items-center gap-1 text-sm ${isReady(readiness) ? 'font-semibold text-good' : 'text-muted'}`}
        >
          {isReady(readiness) && <Check aria-hidden="true" className="size-4" />}
          {t(readiness)}
        </span>
      )}
      <PersonActions member={member} />
    </li>
  );
}
