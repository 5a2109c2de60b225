import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { rooms } from './rooms.ts';

const files = globSync('{src,server,decks}/**/*.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('.test.') && !path.endsWith('.d.ts'));

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((path) => findViolations(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;

  it('names only rooms and packages that exist', () => {
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    for (const { rooms: used, types = [], packages } of Object.values(rooms)) {
      expect(Object.keys(rooms)).toEqual(expect.arrayContaining([...used, ...types]));
      expect(installed).toEqual(expect.arrayContaining([...packages]));
    }
  });

  it('installs for production what the server needs, and nothing else: the pages hold what they need', () => {
    const needed = ['server', ...(rooms['server']?.rooms ?? [])].flatMap(
      (name) => rooms[name]?.packages ?? [],
    );
    expect(Object.keys(dependencies).toSorted()).toEqual([...new Set(needed)].toSorted());
  });
});

// A check that finds nothing may be blind: each of these is planted, and has to be seen.
describe('the check itself', () => {
  it.each([
    ['src/model/a.ts', "import { Doc } from 'yjs';"],
    ['src/model/a.ts', "import type { Doc } from 'yjs';"],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/model/a.ts', "import { readFileSync } from 'fs';"],
    ['src/model/a.ts', "export * from '../documents/b.ts';"],
    ['src/model/a.ts', "export const later = () => import('../documents/b.ts');"],
    ['src/model/a.ts', 'export const later = (name: string) => import(name);'],
    ['src/ui/a.tsx', "import { useSession } from '../session/useSession.ts';"],
    ['src/features/list/a.tsx', "import { Board } from '../board/Board.tsx';"],
    ['src/features/list/a.tsx', "import { Timer } from '../timer/Timer.tsx';"],
    ['src/features/activities/vote/a.tsx', "import { MyRound } from '../write/MyRound.tsx';"],
    ['src/features/activities/vote/a.tsx', "import { activities } from '../registry.ts';"],
    ['src/features/screen/a.tsx', "import { WallVote } from '../activities/vote/WallVote.tsx';"],
    ['src/app/a.tsx', "import { MyVote } from '../features/activities/vote/MyVote.tsx';"],
    ['src/features/list/a.tsx', "import { useDraggable } from '@dnd-kit/core';"],
    ['src/app/a.tsx', "import { open } from '../../server/main.ts';"],
    ['decks/a.ts', "import { readStage } from '../src/documents/stageDocument.ts';"],
    ['server/a.ts', "import { rooms } from '../tests/architecture/rooms.ts';"],
    ['src/stray.ts', ''],
  ])('sees in %s: %s', (path, source) => {
    expect(findViolations(path, source)).toHaveLength(1);
  });

  it.each([
    ['src/features/list/a.tsx', "import { Row } from './rows/Row.tsx'; export const a = <Row />;"],
    ['src/features/list/a.tsx', "import type { Item } from '../../model/item.ts';"],
    ['src/features/board/a.tsx', "import { useDraggable } from '@dnd-kit/core';"],
    ['decks/a.ts', "import { type Card } from '../src/model/card.ts';"],
    ['server/a.ts', "import { encoding } from 'lib0/encoding'; import { createHash } from 'node:crypto';"],
  ])('lets pass in %s: %s', (path, source) => {
    expect(findViolations(path, source)).toEqual([]);
  });
});
