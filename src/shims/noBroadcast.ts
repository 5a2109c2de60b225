/**
 * In the place of `lib0/broadcastchannel` (vite.config.ts): tabs never talk to each other past the server, and so past
 * every permission. `disableBc` says so too; this way there is nothing left that could.
 */
const nothing = (): void => {};

export { nothing as publish, nothing as subscribe, nothing as unsubscribe };
