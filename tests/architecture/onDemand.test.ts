/** What makes files of the notes is fetched when somebody asks for a file, and never before. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Imports {
  readonly fixed: readonly string[];
  readonly later: readonly string[];
}

function importsOf(path: string): Imports {
  const source = readFileSync(path, 'utf8');
  const { module } = parseSync(path, source);
  const fixed = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some((entry) => !entry.isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const later = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/gu, ''),
  );
  return { fixed, later };
}

/** Every module and package that is there once these are, other than what they fetch later. */
function loadedWith(entry: string, waitsIn: (path: string) => boolean): Set<string> {
  const loaded = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    if (!/\.tsx?$/u.test(path) || aboutFiles.includes(path) || !existsSync(path)) continue;
    const { fixed, later } = importsOf(path);
    for (const wanted of waitsIn(path) ? fixed : [...fixed, ...later])
      queue.push(wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : wanted);
  }
  return loaded;
}

const main = 'src/app/main.tsx';
/** The modules that fetch a format when it is asked for. */
const fetchers = [
  'src/exports/renderNotes.ts',
  'src/exports/renderOutline.ts',
  'src/features/reading/readNotesFile.ts',
  'src/features/ending/Ending.tsx',
  'src/features/followUp/FollowUpReminder.tsx',
  'src/app/session/readSession.ts',
  'src/app/pages/DataSheetPage.tsx',
];
/** These pages are about files themselves: a deck, programme or questionnaire in an address is packed, and one that comes in is read. */
const aboutFiles = [
  'OwnDeckPage',
  'readDeckPages',
  'OwnProgrammePage',
  'readProgrammePages',
  'OwnQuestionnairePage',
  'readQuestionnairePages',
].map((name) => `src/app/pages/${name}.tsx`);
/** The picture of the board is no file of the notes, though it shares their colours and how they write markup. */
const makers =
  /^(?:fflate|papaparse|src\/exports\/(?:(?:word|opendocument|calendar|json|markdown)\/|office\/(?!colours)|html\/|tables\/render).*)$/u;

describe('what makes files of the notes', () => {
  it('[N16] is loaded with no page, not even with that of the notes', () => {
    const pages = loadedWith(main, (path) => fetchers.includes(path));
    for (const fetcher of fetchers) expect(pages).toContain(fetcher);
    expect([...pages].filter((path) => makers.test(path))).toEqual([]);
  });

  it('[N16] is there when it is asked for', () => {
    const everything = loadedWith(main, () => false);
    for (const needed of ['fflate', 'papaparse', 'src/exports/word/renderDocx.ts'])
      expect(everything).toContain(needed);
  });

  it('[N16] is not in what the first page needs', () => {
    const first = loadedWith(main, () => true);
    expect([...first].filter((path) => path.startsWith('src/exports/render') || makers.test(path))).toEqual(
      [],
    );
  });
});
