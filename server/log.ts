/**
 * What the server says to its operator: one JSON line per event on standard error. Never a code, a token, a name,
 * an answer, or which seat an answer came from.
 */
export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void;

/** A log on standard error. */
export const logToStderr: Log = (event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
};

/** What of an error may be written down: its kind, never its message, which could quote what somebody wrote. */
export function errorFacts(error: unknown): { error: string; where: string } {
  if (!(error instanceof Error)) return { error: typeof error, where: '' };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const { stack = '', message } = error;
  // A message can have lines that look like the frames behind it.
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  const frame = frames.split('\n').find((line) => line.trim().startsWith('at ')) ?? '';
  return { error: `${error.name}${code}`, where: frame.trim() };
}
