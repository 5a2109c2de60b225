/** Some things of the browser can throw at any moment. They are used in one place each, which expects it. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

/** What is kept there is listed for people who must know, in words. */
const lists = [
  'src/model/stored/holdings.ts',
  'src/messages/nl/dataSheet.ts',
  'src/messages/en/dataSheet.ts',
];

/** What may be named only in these files. */
const guarded: readonly { readonly what: RegExp; readonly files: readonly string[] }[] = [
  // The rooms of ui cannot see session; what it remembers there it may also forget.
  {
    what: /\b(?:localStorage|sessionStorage)\b/u,
    files: ['src/session/onDevice.ts', 'src/ui/keepTrying.ts', ...lists],
  },
  { what: /\bindexedDB\b/u, files: ['src/session/deviceCopy.ts', ...lists] },
  { what: /import \{[^}]*\bcreateStore\b[^}]*\} from 'zustand/u, files: ['src/session/listen.ts'] },
  // Undo listens to its own history. What it calls is guarded: a store.
  { what: /\.on\('/u, files: ['src/documents/boardHistory.ts'] },
  // The browser's own observers do not stop each other.
  { what: /(?<!watcher|observer)\.observe(?:Deep)?\((?!guarded\()/u, files: [] },
  // Private to Yjs. Only how large a part is can be asked in no other way.
  { what: /\._map\b/u, files: ['src/documents/documentSize.ts'] },
];

describe('what can throw at any moment', () => {
  it('[T31] is used in one place each, which is prepared for it', async () => {
    const found: string[] = [];
    for await (const file of glob('src/**/*.{ts,tsx}')) {
      if (/\.test\.tsx?$|\/test[A-Z]/u.test(file)) continue;
      const lines = readFileSync(file, 'utf8').split('\n');
      for (const { what, files } of guarded)
        if (!files.includes(file))
          for (const [index, line] of lines.entries())
            if (what.test(line)) found.push(`${file}:${index + 1}: ${line.trim()}`);
    }
    expect(found).toEqual([]);
  });
});
