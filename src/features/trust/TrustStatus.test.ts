import { describe, expect, it } from 'vitest';

import { trustOf } from './TrustStatus.tsx';

describe('what we say about saving', () => {
  it('repeats the server while connected', () => {
    for (const saved of ['saved', 'saving', 'unsaved'] as const)
      expect(trustOf({ connection: 'online', saved })).toEqual({ save: saved, showSave: true });
  });

  it('never says that something is on its way without a connection', () => {
    for (const connection of ['offline', 'connecting'] as const)
      expect(trustOf({ connection, saved: 'saving' })).toEqual({ save: 'unsaved', showSave: true });
  });

  it('says nothing about saving when there was nothing to save and no connection', () => {
    expect(trustOf({ connection: 'offline', saved: 'saved' }).showSave).toBe(false);
  });
});
