// @y/websocket-server as its own start script makes it: everything in memory, nothing kept.
const say = console.log;
// It says that it listens, but gives no address.
console.log = () => say(`http://127.0.0.1:${process.env.PORT}`);
await import('@y/websocket-server/server');
