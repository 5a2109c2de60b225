import { afterEach, beforeEach, expect, it } from 'vitest';

import { examineProvider } from '../../server/opening/examineProvider.ts';
import type { SignInSettings } from '../../server/opening/openingSettings.ts';
import { startProvider, type TestProvider } from '../fixtures/openIdProvider.ts';

const publicUrl = 'https://tafel.example/gemeente';
let provider: TestProvider;
beforeEach(async () => {
  provider = await startProvider(publicUrl);
});
afterEach(() => provider.close());

const wrongOf = async (changed: Partial<SignInSettings>, at = publicUrl) =>
  (await examineProvider({ ...provider.settings, ...changed }, at))
    .filter(({ is }) => is !== 'right')
    .map(({ says }) => says);

it('[F16] the doctor finds nothing wrong with a provider that signs people in for this server', async () => {
  expect(await examineProvider(provider.settings, publicUrl)).toEqual([
    { is: 'right', says: `The provider at ${provider.issuer} answers.` },
    {
      is: 'right',
      says: `The provider signs people in for this server, and sends them back to ${publicUrl}/api/opening/callback.`,
    },
    { is: 'right', says: 'The provider takes the secret of this server.' },
  ]);
});

it('[F16] the doctor names the redirect address that the provider does not know', async () => {
  const [says, ...more] = await wrongOf({}, 'https://elders.example');
  expect(says).toContain(
    'Register exactly this redirect address with the provider: https://elders.example/api/opening/callback',
  );
  expect(more).toEqual([]);
});

it('[F16] the doctor names a wrong secret, client and scope, and says no secret', async () => {
  const secret = await wrongOf({ clientSecret: 'het-oude-geheim-van-vorig-jaar' });
  expect(secret).toEqual([expect.stringContaining('OIDC_CLIENT_SECRET')]);
  expect(secret.join()).not.toContain('het-oude-geheim');
  expect((await wrongOf({ clientId: 'iets-anders' })).join()).toContain('OIDC_CLIENT_ID');
  expect((await wrongOf({ scope: 'profile' })).length).toBeGreaterThan(0);
});

it('[F16] the doctor names a provider that is not there, that is another, and that is none', async () => {
  const other = provider.issuer.replace('127.0.0.1', 'localhost');
  expect(await wrongOf({ issuer: other })).toEqual([expect.stringContaining('calls itself otherwise')]);
  expect(await wrongOf({ issuer: `${provider.issuer}/realms/geen` })).toEqual([
    expect.stringContaining('is no description of a provider'),
  ]);
  await provider.close();
  expect(await wrongOf({})).toEqual([expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/u)]);
});
