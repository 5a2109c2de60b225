import { Check, ToggleRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { earlierSeatsOf } from '../../../model/session/persons.ts';
import {
  admittedPersons,
  goneSince,
  memberOf,
  type Member,
  type Stage,
} from '../../../model/session/stage.ts';
import { formatDayOf, formatMoment, formatTime } from '../../../messages/dates.ts';
import { useServerNow, useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Label } from '../../activities/activity.ts';
import { busyWith, runAt } from '../../activities/registry.ts';
import { RulesDialog } from '../dialogs.ts';
import { Flood } from './Flood.tsx';
import { RaisedHands } from './RaisedHands.tsx';
import { HiddenAnswers } from './HiddenAnswers.tsx';
import { PersonActions } from './PersonActions.tsx';
import { ReadyCount } from '../next/Readiness.tsx';
import { useFromStage } from '../next/useFromStage.ts';
import { Waiting } from './Waiting.tsx';

/** Everybody at the table and everybody who watches, and how far they are. */
export function PeoplePanel() {
  const t = useMessages('facilitator');
  const steers = useViewer().role === 'facilitator';
  const closed = useStage((stage) => stage.phase === 'closed');
  const named = useStage((stage) => stage.named);
  const members = useFromStage(admittedPersons);
  const [showsRules, setShowsRules] = useState(false);
  const seated = members
    .filter(({ role }) => role !== 'observer')
    .toSorted((a, b) => Number(b.role === 'facilitator') - Number(a.role === 'facilitator'));
  const watching = members.filter(({ role }) => role === 'observer');
  return (
    <div className="flex flex-col gap-6">
      {steers && !closed && (
        <>
          <Waiting />
          <RaisedHands />
        </>
      )}
      <People title={t(($) => $.steer.people.title, { count: seated.length })} people={seated}>
        {!named && <ReadyCount />}
      </People>
      {seated.length < 2 && <p className="text-muted">{t(($) => $.steer.people.alone)}</p>}
      {watching.length > 0 && (
        <People title={t(($) => $.steer.people.watching, { count: watching.length })} people={watching} />
      )}
      {steers && !closed && (
        <div className="flex flex-col items-start gap-4">
          <Button
            icon={<ToggleRight aria-hidden="true" className="size-5" />}
            onClick={() => setShowsRules(true)}
          >
            {t(($) => $.steer.menu.rules)}
          </Button>
          <HiddenAnswers />
          <Flood />
          <RulesDialog open={showsRules} onClose={() => setShowsRules(false)} />
        </div>
      )}
    </div>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly people: readonly Member[];
  readonly children?: ReactNode;
}

function People({ title, people, children }: PeopleProps) {
  return (
    <section>
      <h2 className="eyebrow mb-1">{title}</h2>
      {children}
      <ul className="flex flex-col">
        {people.map((member) => (
          <PersonRow key={member.id} member={member} />
        ))}
      </ul>
    </section>
  );
}

/** One person: their name, their role or how far they are, and what the viewer can do about them. */
function PersonRow({ member }: { readonly member: Member }) {
  const t = useMessages('facilitator');
  const viewer = useViewer();
  const readiness = useStage((stage) => readinessOf(stage, member));
  const host = useStage((stage) => (member.host === null ? undefined : memberOf(stage, member.host)?.name));
  // The server tells this to facilitators only.
  const elsewhere = useSessionState(({ away }) => away.includes(member.id));
  const gone = useGoneWords(member);
  const also = useStage((stage) =>
    earlierSeatsOf(stage, member.id)
      .map(({ name }) => name)
      .join(', '),
  );
  const asked = useStage((stage) => member.askedSameAs && memberOf(stage, member.askedSameAs)?.name);
  const you = t(($) => $.lobby.you);
  const words = [
    // In an example the viewer is called "jij" already.
    member.id === viewer.id && member.name.toLocaleLowerCase('nl') !== you && you,
    (readiness === null || member.role !== 'participant') && t(($) => $.steer.people.role[member.role]),
    host !== undefined && t(($) => $.steer.people.guestOf, { name: host }),
    elsewhere && t(($) => $.steer.people.elsewhere),
    gone,
    also !== '' && t(($) => $.steer.people.also, { name: also }),
    asked !== undefined && t(($) => $.steer.people.asked, { name: asked }),
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

/** That a person has no connection, and since when; false while they have one, and when the session is over. */
function useGoneWords(member: Member): string | false {
  const t = useMessages('facilitator');
  const { locale } = useLocale();
  const today = formatDayOf(useServerNow(3_600_000), locale);
  const since = useStage((stage) => (stage.phase === 'closed' ? null : goneSince(stage, member)));
  if (since === null) return false;
  if (since === 0) return t(($) => $.steer.people.gone);
  const format = formatDayOf(since, locale) === today ? formatTime : formatMoment;
  return t(($) => $.steer.people.goneSince, { when: format(since, locale) });
}

const ready: Label<'facilitator'> = ($) => $.steer.people.ready;
const laid: Label<'facilitator'> = ($) => $.steer.people.laid;

/** How far a person is with what goes on, in words. Null where that may not be known: without names, only counts are. */
export function readinessOf(stage: Stage, member: Member): Label<'facilitator'> | null {
  const busy = busyWith(stage)?.busy;
  const run = runAt(stage);
  if (busy === undefined || run?.tellsWho !== true || !stage.named || member.role === 'observer') return null;
  if (run.count.readyMembers.includes(member.id)) return ready;
  if (run.count.laidMembers?.includes(member.id)) return laid;
  // A facilitator need not take part, and nobody waits for somebody who is gone.
  return member.role === 'participant' && goneSince(stage, member) === null ? busy : null;
}

/** Whether these are the words for somebody who is done. */
const isReady = (words: Label<'facilitator'>): boolean => words === ready;
