import { useMemo, type ReactNode } from 'react';

import { openRound, type Member } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PersonRow } from './PersonRow.tsx';

/** Who sits at the table, who watches, and how far they are. */
export function PeoplePanel() {
  const t = useMessages('facilitator');
  const members = useStage((stage) => stage.members);
  const named = useStage((stage) => stage.named);
  const round = useStage(openRound);
  const { seated, watching } = useMemo(() => {
    const all = Object.values(members);
    return {
      seated: all
        .filter(({ role }) => role !== 'observer')
        .toSorted((a, b) => Number(b.role === 'facilitator') - Number(a.role === 'facilitator')),
      watching: all.filter(({ role }) => role === 'observer'),
    };
  }, [members]);

  return (
    <div className="flex flex-col gap-6">
      <People title={t(($) => $.steer.people.title, { count: seated.length })} people={seated}>
        {round !== null && !named && (
          <p role="status" className="tabular mb-1 font-semibold">
            {t(($) => $.steer.ready, { ready: round.ready, of: round.of })}
          </p>
        )}
      </People>
      {seated.length < 2 && <p className="text-muted">{t(($) => $.steer.people.alone)}</p>}
      {watching.length > 0 && (
        <People title={t(($) => $.steer.people.watching, { count: watching.length })} people={watching} />
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
