import { describe, expect, it } from 'vitest';

import { sharingOf } from './useSharing.ts';

const now = Date.UTC(2026, 10, 22, 12);
const deleteAt = Date.UTC(2027, 4, 21, 12);
const sharing = (expiresAt: number | null, kept = deleteAt, at = now) =>
  sharingOf({ report: { sharedAt: now, expiresAt }, deleteAt: kept }, at, 'nl');

describe('whether the report is shared', () => {
  it('[W14] says until when, or since when no more', () => {
    expect(sharingOf({ report: null, deleteAt }, now, 'nl')).toEqual({ kind: 'not' });
    expect(sharing(null)).toEqual({ kind: 'open' });
    const day = Date.UTC(2026, 11, 22, 12);
    expect(sharing(day)).toEqual({ kind: 'until', moment: '22 december 2026 om 13:00' });
    expect(sharing(day, deleteAt, day)).toEqual({ kind: 'over', moment: '22 december 2026 om 13:00' });
  });

  it('[W14] never promises more than the session lasts, and more once that is kept longer', () => {
    const autumn = Date.UTC(2027, 9, 1, 12);
    expect(sharing(autumn)).toEqual({ kind: 'until', moment: '21 mei 2027 om 14:00' });
    expect(sharing(autumn, Date.UTC(2028, 0, 1))).toEqual({
      kind: 'until',
      moment: '1 oktober 2027 om 14:00',
    });
  });
});
