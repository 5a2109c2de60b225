import { createBoardEditor, type BoardEditor } from '../documents/boardEditor.ts';
import type { LiveSession } from './liveSession.ts';

/**
 * Edits of the board: seen at once, merged with others'. The session does not bring this code itself: it comes with the
 * screens that write on the board, and most people never open one.
 */
export const boardOf = (session: LiveSession): BoardEditor => session.editBoardBy(createBoardEditor);
