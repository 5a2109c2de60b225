/** The limits of the product, each in one place. Lengths are UTF-16 code units, as `maxlength` in a browser counts. */
export const limits = {
  titleLength: 120,
  municipalityLength: 80,
  nameLength: 40,
  answerLength: 2_000,
  /** A draft may be longer than an answer: a text that is too long must not be lost while its author shortens it. */
  draftLength: 40_000,
  answersPerRound: 20,
  harvestTextLength: 500,
  harvestFieldLength: 80,
  harvestItems: 500,
  minutesLength: 50_000,
  members: 100,
  rounds: 500,
  /** Items that can lie on the board. */
  places: 2_500,
  /** Half the side of the square in which items may lie, in board units. */
  boardReach: 20_000,
} as const;
