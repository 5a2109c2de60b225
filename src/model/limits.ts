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
  members: { participant: 100, facilitator: 20, observer: 100 },
  /** How many may wait at the door. They take no seat. */
  waiting: 200,
  /** How many without a device one member may write for. */
  guests: { participant: 3, facilitator: 12, observer: 0 },
  rounds: 500,
  votes: 200,
  /** Runs of activities that have no limit of their own. */
  activities: 200,
  /** What one gives in such a run: each text, in its own place on the desk. */
  givenLength: 2_000,
  votedItems: 500,
  /** Of one questionnaire. */
  surveyItems: 100,
  surveyScales: 12,
  dots: 20,
  questionLength: 200,
  steps: 60,
  stepTitleLength: 80,
  programmeTitleLength: 80,
  purposeLength: 240,
  /** What a facilitator says in all steps of a programme of their own together: it must fit in one request. */
  programmeWordsLength: 60_000,
  stepMinutes: 240,
  guideLength: 4_000,
  timerMs: 4 * 3_600_000,
  /** The longest that a session may be kept after today, in days. */
  keepDays: 730,
  reportDays: 365,
  namesLeftOut: 100,
  summaryLength: 5_000,
  handCards: 10,
  /** Of one session, and of one deck. */
  cards: 200,
  /** Decks of one's own in one session. */
  ownDecks: 20,
  deckTitleLength: 80,
  cardTextLength: 240,
  prompts: 8,
  tipLength: 1_000,
  places: 2_500,
  /** Half the side of the square in which items may be, in board units. */
  boardReach: 20_000,
} as const;
