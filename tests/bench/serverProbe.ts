/** Goes into the server's process before the server, and says what that process costs when it is asked. */
import { watchProcess } from './processReading.ts';

const read = watchProcess();
process.on('message', () => process.send?.(read()));
