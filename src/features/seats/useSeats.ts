import { useEffect, useState } from 'react';

import { fetchSeats, type Seat } from '../../session/api.ts';

/** The seats this browser holds; null until the server has said so. */
export function useSeats(): readonly Seat[] | null {
  const [seats, setSeats] = useState<readonly Seat[] | null>(null);
  useEffect(() => {
    let current = true;
    void fetchSeats().then((found) => current && setSeats(found));
    return () => {
      current = false;
    };
  }, []);
  return seats;
}
