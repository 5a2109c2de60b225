import { ToggleRight } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';

import { admittedMembers, type Member } from '../../../model/session/stage.ts';
import { useStage, useViewer } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Flood } from './Flood.tsx';
import { Hands } from './Hands.tsx';
import { HiddenAnswers } from '../next/HiddenAnswers.tsx';
import { PersonRow } from './PersonRow.tsx';
import { ReadyCount } from '../next/ReadyCount.tsx';
import { RulesDialog } from './RulesDialog.tsx';
import { useFromStage } from '../next/useFromStage.ts';
import { Waiting } from './Waiting.tsx';

/** Who sits at the table, who watches, and how far they are. */
export function PeoplePanel() {
  const t = useMessages('facilitator');
  const steers = useViewer().role === 'facilitator';
  const closed = useStage((stage) => stage.phase === 'closed');
  const named = useStage((stage) => stage.named);
  const members = useFromStage(admittedMembers);
  const [showsRules, setShowsRules] = useState(false);
  const { seated, watching } = useMemo(
    () => ({
      seated: members
        .filter(({ role }) => role !== 'observer')
        .toSorted((a, b) => Number(b.role === 'facilitator') - Number(a.role === 'facilitator')),
      watching: members.filter(({ role }) => role === 'observer'),
    }),
    [members],
  );

  return (
    <div className="flex flex-col gap-6">
      {steers && !closed && (
        <>
          <Waiting />
          <Hands />
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
