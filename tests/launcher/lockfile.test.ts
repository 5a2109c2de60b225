import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { machineOf, missingMachines } from '../../scripts/lockfile.js';

it.each([
  ['@tailwindcss/oxide-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@oxlint-tsgolint/win32-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', undefined],
])('knows from the name what machine %s is for', (name, machine) => {
  expect(machineOf(name)).toEqual(machine);
});

it('adds what is named and not there', () => {
  const packages = {
    'node_modules/a': {
      dev: true as const,
      optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '1.0.0' },
    },
    'node_modules/a-linux-x64': { version: '1.0.0' },
  };
  expect(missingMachines(packages)).toEqual({
    'node_modules/a-win32-x64': { version: '1.0.0', os: ['win32'], cpu: ['x64'], dev: true, optional: true },
  });
});

it('the lockfile of this project works on every machine (else: npm run lockfile)', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Parameters<typeof missingMachines>[0];
  };
  expect(missingMachines(lockfile.packages)).toEqual({});
});
