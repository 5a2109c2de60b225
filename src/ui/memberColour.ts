const colours = 12;

/** The class that sets `--member`, for the colour a member was given. */
export function memberColour(index: number): string {
  return `member-${((Math.trunc(index) % colours) + colours) % colours}`;
}
