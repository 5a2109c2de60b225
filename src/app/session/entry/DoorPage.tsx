import { AtTheDoor } from '../../../features/join/AtTheDoor.tsx';
import { NotLetIn } from '../../../features/join/NotLetIn.tsx';
import { ScreenAtTheDoor } from '../../../features/join/ScreenAtTheDoor.tsx';
import { useSeats } from '../../../features/seats/useSeats.ts';
import type { MemberId } from '../../../model/ids.ts';
import { paths, type View } from '../../paths.ts';
import { EntryShell } from './EntryShell.tsx';

export interface DoorPageProps {
  readonly seat: MemberId;
  readonly view: View | undefined;
  readonly letIn: 'not-yet' | 'no';
}

/** The door of a session where one has to be let in. */
export function DoorPage({ seat, view, letIn }: DoorPageProps) {
  const mine = useSeats()?.find(({ memberId }) => memberId === seat) ?? null;
  if (letIn === 'not-yet' && view === 'screen') return <ScreenAtTheDoor title={mine?.title ?? null} />;
  return (
    <EntryShell>
      {letIn === 'no' ? (
        <NotLetIn joinHref={paths.join} homeHref={paths.home} />
      ) : (
        <AtTheDoor coming={mine} />
      )}
    </EntryShell>
  );
}
