import { describe, expect, it } from 'vitest';

import type { Seat } from '../../session/api.ts';
import { findSeats } from './findSeats.ts';

const seat = (title: string, date: string, name = 'Fatma') => ({ title, date, name }) as Seat;
const seats = [
  seat('Kennis in de wijk', '2026-03-01'),
  seat('Teamsessie Café', '2026-11-12', 'Jörg'),
  seat('Kennis van buiten', '2025-06-30'),
];
const titles = (wanted: string) => findSeats(seats, wanted, 'nl').map(({ title }) => title);

describe('looking for a session of one’s own', () => {
  it('has all of them while nothing is looked for, the latest first', () => {
    expect(titles(' ')).toEqual(['Teamsessie Café', 'Kennis in de wijk', 'Kennis van buiten']);
  });

  it('finds every word, in the title, the name or the day, without accents or capitals', () => {
    expect(titles('KENNIS')).toEqual(['Kennis in de wijk', 'Kennis van buiten']);
    expect(titles('kennis 2025')).toEqual(['Kennis van buiten']);
    expect(titles('cafe jorg')).toEqual(['Teamsessie Café']);
    expect(titles('november')).toEqual(['Teamsessie Café']);
    expect(titles('kennis november')).toEqual([]);
  });
});
