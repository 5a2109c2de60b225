const pad = (part: number) => String(part).padStart(2, '0');

/** Time that is left, as on a clock: `04:12`, or `1:04:12` from an hour on. A second that has begun still counts. */
export function clockText(leftMs: number): string {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const rest = `${pad(Math.floor((seconds % 3_600) / 60))}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
