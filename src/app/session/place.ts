/** Where one is: the addresses around a session, for pages to hand to features. */
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import { paths, viewPaths } from '../paths.ts';
import { localNotesFiles } from './notesFiles.ts';

export interface Place {
  readonly views: ReturnType<typeof viewPaths>;
  /** Opens the big screen: in a live session in a seat of its own, so that it can stand on another computer. */
  readonly bigScreen: (code: string) => string;
  /** The link that others join by; null where nobody can join. */
  readonly joinUrl: string | null;
  /** The facilitator's private link; null for others, and until the server has said it. */
  readonly facilitatorUrl: string | null;
  /** Where the notes come from as files. */
  readonly notesFiles: NotesFiles;
}

/** The place of an example: no server, so nothing to join; the browser makes the files. */
export const examplePlace: Place = {
  views: viewPaths(paths.example),
  bigScreen: () => viewPaths(paths.example).screen,
  joinUrl: null,
  facilitatorUrl: null,
  notesFiles: localNotesFiles,
};
