import { describe, expect, it } from 'vitest';

import { parseSettings } from '../config.ts';

const oidc = {
  OPENING: 'oidc',
  PUBLIC_URL: 'https://tafel.example',
  OIDC_ISSUER: 'https://login.example/realms/gemeente',
  OIDC_CLIENT_ID: 'kennistafel',
  OIDC_CLIENT_SECRET: 'zeer-geheim',
};
const problemsOf = (environment: Readonly<Record<string, string>>) => {
  const parsed = parseSettings(environment);
  return parsed.ok ? [] : parsed.problems;
};
const openingOf = (environment: Readonly<Record<string, string>>) => {
  const parsed = parseSettings(environment);
  return parsed.ok ? parsed.settings.opening : parsed.problems;
};

describe('who may open a session, in the settings', () => {
  it('[F10] is anyone, unless the operator says otherwise', () => {
    expect(openingOf({})).toEqual({ by: 'anyone' });
    expect(openingOf({ OPENING: 'phrase', OPENING_PHRASE: ' De Blauwe  fiets ' })).toEqual({
      by: 'phrase',
      phrase: 'de blauwe fiets',
    });
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = oidc;
    const usual = { by: 'oidc', issuer, clientId, clientSecret, scope: 'openid', claim: null };
    expect(openingOf(oidc)).toEqual(usual);
    expect(openingOf({ ...oidc, OIDC_CLAIM: 'roles', OIDC_CLAIM_VALUES: 'openen, beheer' })).toEqual({
      ...usual,
      claim: { name: 'roles', values: ['openen', 'beheer'] },
    });
    const here = { ...oidc, OIDC_ISSUER: 'http://127.0.0.1:8080/realms/proef' };
    expect(openingOf(here)).toMatchObject({ issuer: here.OIDC_ISSUER });
  });

  it.each([
    [{ OPENING: 'iedereen' }, 'OPENING must be anyone, phrase or oidc.'],
    [{ OPENING: 'phrase' }, 'OPENING_PHRASE must be set'],
    [{ OPENING: 'phrase', OPENING_PHRASE: 'fiets' }, '8 characters or more'],
    [{ OPENING_PHRASE: 'de blauwe fiets' }, 'does nothing without OPENING=phrase'],
    [{ OIDC_CLIENT_SECRET: 'zeer-geheim' }, 'does nothing without OPENING=oidc'],
    [{ ...oidc, OPENING_PHRASE: 'de blauwe fiets' }, 'does nothing without OPENING=phrase'],
    [{ ...oidc, OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID must be set'],
    [
      { ...oidc, OIDC_ISSUER: 'http://login.example' },
      'OIDC_ISSUER must be an address that begins with https',
    ],
    [{ ...oidc, OIDC_ISSUER: 'login.example' }, 'OIDC_ISSUER must be an address'],
    [
      { ...oidc, OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
      'OIDC_ISSUER must be of one organisation',
    ],
    [{ ...oidc, PUBLIC_URL: '' }, 'PUBLIC_URL must be set with OPENING=oidc'],
    [{ ...oidc, OIDC_SCOPE: 'groups' }, 'OIDC_SCOPE must have openid'],
    [{ ...oidc, OIDC_CLAIM: 'groups' }, 'must be set together'],
    [{ ...oidc, OIDC_CLAIM_VALUES: 'begeleiders' }, 'must be set together'],
    [{ OPERATOR_KEY: 'te-kort' }, 'OPERATOR_KEY must have 20 characters or more.'],
  ])('[F10] refuses %j in plain words, and repeats no secret', (environment, words) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(problems.join()).not.toMatch(/fiets|geheim|te-kort/u);
  });
});
