import { useEffect, useMemo, useRef, type ReactNode } from 'react';

import { admittedPersons, goneSince } from '../../model/session/stage.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Everybody who has come in, observers last. */
export function PeopleHere() {
  const t = useMessages();
  const stage = useStage((whole) => whole);
  // People who wait at the door are not here yet, and somebody with two seats is here once.
  const members = useMemo(
    () => Object.fromEntries(admittedPersons(stage).map((member) => [member.id, member])),
    [stage],
  );
  const viewer = useViewer();
  const announce = useAnnounce();
  const people = useMemo(
    () =>
      Object.values(members).toSorted(
        (a, b) => Number(a.role === 'observer') - Number(b.role === 'observer'),
      ),
    [members],
  );
  // A big screen is an observer too, and is no person.
  const count = people.filter(({ role }) => role !== 'observer').length;

  const known = useRef(members);
  useEffect(() => {
    const fresh = Object.values(members).filter(({ id }) => !Object.hasOwn(known.current, id));
    known.current = members;
    for (const { name } of fresh)
      announce(
        t(($) => $.lobby.came, { name }),
        'quiet',
      );
  }, [members, announce, t]);

  return (
    <section aria-labelledby="people-here" className="flex flex-col gap-3">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="people-here" className="eyebrow">
          {t(($) => $.lobby.people)}
        </h2>
        <p className="tabular text-sm text-muted">{t(($) => $.lobby.peopleCount, { count })}</p>
      </div>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-1">
        {people.map((member) => (
          <li key={member.id} className="flex min-h-10 items-center gap-2.5">
            <Avatar name={member.name} colour={member.colour} />
            <span className="min-w-0 leading-tight font-semibold wrap-anywhere">{member.name}</span>
            <span className="ml-auto shrink-0 text-sm text-muted">
              {[
                member.id === viewer.id && t(($) => $.lobby.you),
                member.role !== 'participant' && t(($) => $.lobby.role[member.role]),
                goneSince(stage, member) !== null && t(($) => $.lobby.gone),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {count === 1 && (
        <p className="text-muted">
          {viewer.role === 'facilitator' ? t(($) => $.lobby.alone) : t(($) => $.lobby.aloneParticipant)}
        </p>
      )}
    </section>
  );
}

/** The heading of a lobby, below the title of the session. */
export function LobbyHeading({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="text-lg text-muted">{useStage((stage) => stage.title)}</p>
      <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">{title}</h1>
      <p role="status" className="mt-2 max-w-prose text-lg">
        {children}
      </p>
    </div>
  );
}
