/** Records every byte that one member's browser receives, over sockets and HTTP, so that a test can ask what it saw. */
export interface Wiretap {
  record(bytes: Uint8Array | string): void;
  /** Whether a text came by, in any frame or response. */
  saw(text: string): boolean;
  /** Everything so far, in order. */
  frames(): readonly Buffer[];
}

/** A wiretap that has heard nothing yet. */
export function createWiretap(): Wiretap {
  const heard: Buffer[] = [];
  return {
    record: (bytes) => void heard.push(Buffer.from(bytes as Uint8Array)),
    // Joined as well as apart: a text cut in two by framing is still a leak.
    saw: (text) => Buffer.concat(heard).includes(text),
    frames: () => heard,
  };
}
