import { readFileSync } from 'node:fs';

import { format } from 'prettier';
import { expect, it } from 'vitest';

import { createApp } from '../../server/http/app.ts';
import type { Services } from '../../server/services.ts';
import { library } from '../../decks/library.ts';
import { openingSchema } from '../../src/model/session/opening.ts';
import { readyProgrammeIds } from '../../src/model/programme/presets.ts';
import { reasons } from '../../src/model/refusal.ts';
import { templateIds } from '../../src/model/board/template.ts';
import { commandSchemas, jsonSchemaOf } from './commandSchemas.ts';

interface Description {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { properties?: Record<string, unknown> }>>;
  };
}

/** The page as it is, with what follows from the model put in. */
async function page(): Promise<string> {
  const written = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Description;
  const { schemas } = written.components;
  const withProperties = (name: string, properties: Record<string, unknown>) => ({
    ...schemas[name],
    properties: { ...schemas[name]?.properties, ...properties },
  });
  const drawn = {
    ...schemas,
    Opening: withProperties('Opening', {
      deckIds: {
        ...jsonSchemaOf(openingSchema.entries.deckIds),
        description: `Whole decks: ${library.map(({ id }) => id).join(', ')}. May be empty where cardIds is not.`,
      },
      cardIds: {
        ...jsonSchemaOf(openingSchema.entries.cardIds),
        description: "Single cards, in the facilitator's order, in the place of whole decks.",
      },
      ownDecks: {
        ...jsonSchemaOf(openingSchema.entries.ownDecks),
        description:
          'Decks that are not in the library, as decks/deck.schema.json describes them. Their ids and those of their cards begin with eigen-. Only cards that cardIds names come into the session.',
      },
      templateId: {
        enum: templateIds,
        description: 'Left out: the board of the programme.',
      },
      ownTemplate: {
        ...jsonSchemaOf(openingSchema.entries.ownTemplate),
        description: "A template of the facilitator's own, in the place of templateId.",
      },
      programmeId: { enum: readyProgrammeIds, default: 'vrij' },
      programmeMinutes: {
        ...jsonSchemaOf(openingSchema.entries.programmeMinutes),
        description: 'One of the shorter lengths that the programme has. Left out: the whole programme.',
      },
      ownProgramme: {
        ...jsonSchemaOf(openingSchema.entries.ownProgramme),
        description:
          "A programme of the facilitator's own, in the place of programmeId. Cards that the session does not have are left out of its steps. What is said in it comes into the guide.",
      },
    }),
    Command: commandSchemas(),
    Problem: withProperties('Problem', { reason: { enum: reasons } }),
  };
  const text = JSON.stringify({ ...written, components: { ...written.components, schemas: drawn } }, null, 2);
  return format(text, { parser: 'json', printWidth: 110 });
}

it('[C11] docs/openapi.json names every route there is', () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Description;
  // Building the routes asks for nothing of the server but what the formats of the notes hang on.
  const { routes } = createApp({ address: { secure: false } } as Services);
  const handled = routes.filter(({ method, path }) => method !== 'ALL' && path !== '/*');
  const served = handled.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const written = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(written.toSorted()).toEqual([...new Set(served)].toSorted());
});

it('[C11] docs/openapi.json names all that one may say when opening a session', () => {
  const { schemas } = (JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Description).components;
  const named = Object.keys(schemas['Opening']?.properties ?? {});
  expect(named.toSorted()).toEqual(Object.keys(openingSchema.entries).toSorted());
});

it('[C11] docs/openapi.json has the fields of every command and every reason as the model has them', async () => {
  // Drawn anew by: npx vitest run tests/docs -u
  await expect(await page()).toMatchFileSnapshot('../../docs/openapi.json');
});
