/**
 * How Node starts the server. It gets little room for what is thrown away at once: by itself it takes up to a hundred megabytes
 * for that after a busy moment, and does not give them back.
 */
export const serverArguments = ['--max-semi-space-size=8', 'server/main.ts'];
