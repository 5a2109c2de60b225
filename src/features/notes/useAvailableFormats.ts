import { useEffect, useState } from 'react';

import type { NotesFiles } from './notesFiles.ts';

/** Which formats there are, asked when it matters; null while that is not known, so that nothing is promised. */
export function useAvailableFormats(files: NotesFiles, asked: boolean): readonly string[] | null {
  const [formats, setFormats] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    void files.available().then((found) => {
      if (current) setFormats(found);
    });
    return () => {
      current = false;
    };
  }, [files, asked]);
  return formats;
}
