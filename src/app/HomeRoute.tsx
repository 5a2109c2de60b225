import { useMemo } from 'react';

import { useSeats } from '../features/seats/useSeats.ts';
import { HomePage } from './pages/HomePage.tsx';
import { paths } from './paths.ts';

/** The home page with the way back to one's sessions on this device. */
export function HomeRoute() {
  const seats = useSeats();
  const mySeats = useMemo(
    () =>
      (seats ?? []).map(({ sessionId, memberId, title, name, role, deleteAt }) => ({
        title,
        name,
        role,
        deleteAt,
        href: paths.table(sessionId, memberId),
      })),
    [seats],
  );
  return <HomePage mySeats={mySeats} />;
}
