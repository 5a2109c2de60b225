// y-websocket 1.5 as its own start script makes it, with the LevelDB that it keeps documents in when YPERSISTENCE is set.
import { join } from 'node:path';

const say = console.log;
// It says that it runs, but gives no address.
console.log = (first) => {
  if (String(first).startsWith('running')) say(`http://127.0.0.1:${process.env.PORT}`);
};
process.env.YPERSISTENCE = join(process.env.DATA_DIR ?? '', 'level');
await import('./node_modules/y-websocket/bin/server.js');
