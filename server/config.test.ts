import { describe, expect, it } from 'vitest';

import { parseSettings } from './config.ts';

describe('the settings', () => {
  it('are all optional', () => {
    const parsed = parseSettings({});
    expect(parsed).toMatchObject({
      ok: true,
      settings: { port: 3000, publicUrl: null, sessionsPerHour: 30 },
    });
  });

  it('are read as given', () => {
    const parsed = parseSettings({
      PORT: '8080',
      PUBLIC_URL: 'https://tafel.example/',
      RETENTION_DAYS: '7',
      SESSIONS_PER_HOUR: '5',
    });
    expect(parsed).toMatchObject({
      ok: true,
      settings: {
        port: 8080,
        publicUrl: 'https://tafel.example',
        retentionMs: 7 * 24 * 3600 * 1000,
        sessionsPerHour: 5,
      },
    });
  });

  it.each([
    ['https://tafel.example/', 'https://tafel.example'],
    ['https://tafel.example/kennistafel/', 'https://tafel.example/kennistafel'],
    ['https://TAFEL.example/een/pad_2', 'https://tafel.example/een/pad_2'],
  ])('take %s as the address that people type', (given, publicUrl) => {
    expect(parseSettings({ PUBLIC_URL: given })).toMatchObject({ ok: true, settings: { publicUrl } });
  });

  it.each([
    ['meld@tafel.example', 'mailto:meld@tafel.example'],
    ['mailto:meld@tafel.example', 'mailto:meld@tafel.example'],
    ['https://tafel.example/meld', 'https://tafel.example/meld'],
  ])('take %s to tell of a weakness', (given, securityContact) => {
    expect(parseSettings({ SECURITY_CONTACT: given })).toMatchObject({
      ok: true,
      settings: { securityContact },
    });
  });

  it('[F55] take the name and the RSIN of the organisation, or neither', () => {
    const given = { ORGANISATION_NAME: ' Gemeente Waterdam ', ORGANISATION_RSIN: '123456782' };
    expect(parseSettings(given)).toMatchObject({
      ok: true,
      settings: { organisation: { name: 'Gemeente Waterdam', rsin: '123456782' } },
    });
    expect(parseSettings({})).toMatchObject({ settings: { organisation: { name: null, rsin: null } } });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '1.5'],
    ['DATA_LIMIT_MB', '1'],
    ['DATA_LIMIT_MB', 'veel'],
    ['SESSIONS_PER_HOUR', '0'],
    ['SESSIONS_PER_HOUR', 'veel'],
    ['PUBLIC_URL', 'tafel.example'],
    ['PUBLIC_URL', 'https://tafel.example/pad?x=1'],
    ['PUBLIC_URL', 'https://tafel.example/een//pad'],
    ['PUBLIC_URL', 'https://tafel.example/"pad'],
    ['PUBLIC_URL', 'ftp://tafel.example'],
    ['DATABASE_URL', 'mysql://x'],
    ['DATABASE_URL', 'database'],
    ['NODE_URL', '10.0.0.2:3000'],
    ['NODE_URL', 'http://10.0.0.2:3000/pad'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, haproxy'],
    ['METRICS_TOKEN', 'short'],
    ['MINIMUM_GROUP', '-1'],
    ['ORGANISATION_NAME', 'Gemeente\nWaterdam'],
    ['ORGANISATION_NAME', 'a'.repeat(201)],
    ['ORGANISATION_RSIN', '12345678'],
    ['ORGANISATION_RSIN', '123456789'],
    ['ORGANISATION_RSIN', '000000000'],
    ['ORGANISATION_RSIN', '1234 56782'],
    ['SECURITY_CONTACT', 'de balie'],
    ['SECURITY_CONTACT', 'http://tafel.example/meld'],
    ['SECURITY_CONTACT', 'mailto:'],
  ])('say what is wrong with %s=%s', (name, value) => {
    const parsed = parseSettings({ [name]: value });
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.problems).toEqual([expect.stringContaining(name)]);
  });
});
