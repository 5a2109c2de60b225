export interface TypedKey {
  readonly key: string;
  /** Ctrl, Cmd or Alt is held. */
  readonly chord: boolean;
  /** It goes to a field, where a letter is a letter. */
  readonly inField: 'one-line' | 'more-lines' | null;
  /** In ms. */
  readonly at: number;
}

/** A pause in which somebody who was typing looks up, and sees that the field is gone. */
export const pauseMs = 3_000;

const ownWill = new Set(['Tab', 'Escape']);
const noText = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|F\d+)$/;

/**
 * Somebody types and their field goes away, by another's act or because the page drew itself anew. The rest of their
 * sentence then goes to the page, where letters are commands, space presses a button and Backspace removes things. So all
 * of them rest, until the person does something of their own will (a press, Tab, Escape, Enter in a field of one line)
 * or pauses.
 */
export function createLettersRest() {
  let typedAt: number | null = null;
  return {
    /** Takes in a key, and tells whether it is the rest of a sentence, which nothing may act on. */
    isLeftOver({ key, chord, inField, at }: TypedKey): boolean {
      if (noText.test(key)) return false;
      if (ownWill.has(key) || (key === 'Enter' && (chord || inField === 'one-line'))) {
        typedAt = null;
        return false;
      }
      if (chord) return false;
      const going = typedAt !== null && at - typedAt <= pauseMs;
      typedAt = inField !== null || going ? at : null;
      return inField === null && going;
    },
    /** The person did something of their own will, such as a press. */
    end() {
      typedAt = null;
    },
  };
}
