/**
 * In the place of `lib0/broadcastchannel` (vite.config.ts): tabs never talk to each other past the server and its
 * permissions. `disableBc` says so too; with this nothing is left that could.
 */
const nothing = (): void => {};

export { nothing as publish, nothing as subscribe, nothing as unsubscribe };
