/**
 * Lets so many members act so many times a second, each at a moment of their own within the second, as people do.
 * `act` gets the number of the member and how often they acted before.
 */
export async function atRate(
  members: number,
  perSecond: number,
  seconds: number,
  act: (member: number, turn: number) => void,
): Promise<void> {
  const start = performance.now();
  const all = members * perSecond * seconds;
  for (let done = 0; done < all;) {
    const due = Math.floor(((performance.now() - start) / 1_000) * members * perSecond);
    for (; done < Math.min(due, all); done += 1) act(done % members, Math.floor(done / members));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
