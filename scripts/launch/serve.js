// Runs the product: as it is used, or as it is worked on.
import { ensureBuild } from './build.js';
import { runTool, supervise } from './processes.js';
import { fail, say } from './project.js';
import { serverArguments } from './server-process.js';

/** Build if needed, then serve until asked to stop. @returns {Promise<number>} the exit code */
export async function start() {
  if ((await ensureBuild()) !== 0) fail('The pages could not be built (see above).');
  say('Starting the server.');
  return supervise(process.execPath, serverArguments);
}

/** The server, restarting when it changes, behind vite, which does the same for the pages. */
export async function develop() {
  const address = 'http://localhost:5173';
  say(`Pages on ${address}, the server behind them.`);
  // The server checks the Origin exactly, and the browser's is vite's address.
  const env = { PUBLIC_URL: process.env['PUBLIC_URL'] ?? address };
  const server = supervise(process.execPath, ['--watch', ...serverArguments], { env });
  const pages = runTool('vite', []);
  const code = await Promise.race([server, pages]);
  // Passed on to the one still running; without a listener of our own it could end the launcher too early.
  process.once('SIGTERM', () => {});
  process.kill(process.pid, 'SIGTERM');
  await Promise.all([server, pages]);
  return code;
}
