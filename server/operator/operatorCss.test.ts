import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { operatorCss } from './operatorCss.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

it('has the colours of the product, light and dark', () => {
  const [light, dark] = [...operatorCss.matchAll(/:root \{([^}]*)\}/gu)].map(([, colours = '']) =>
    Object.fromEntries(
      [...colours.matchAll(/--([\w-]+): (#\w+)/gu)].map(([, name, colour]) => [name, colour]),
    ),
  );
  const names = Object.keys(light ?? {});
  expect(names.length).toBeGreaterThan(5);
  expect(Object.keys(dark ?? {})).toEqual(names);
  for (const name of names)
    expect(tokens).toContain(`--kt-${name}: light-dark(${light?.[name]}, ${dark?.[name]});`);
});
