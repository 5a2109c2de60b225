/**
 * How Node starts the server. It gets little room for what is thrown away at once: by itself it takes up to a hundred megabytes
 * for that after a busy moment, and does not give them back.
 */
export const serverSwitches = ['--max-semi-space-size=8'];

/** From the top of the project. */
export const serverArguments = [...serverSwitches, 'server/main.ts'];
