/**
 * An activity lives in its own folder of each floor, and the rest of the house knows it by the contract alone
 * (src/model/activities/activity.ts). Here stands every file that still knows one by name. The list shall only shrink: a
 * file that comes to know one fails, and so does a file that no longer does and is still listed.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What gives a file away, in its code: comments may tell of anything. */
const names = {
  write:
    /\b(?:Round|RoundId|newRoundId|openRound|lastRoundOn|roundId|rounds|roundsInOrder)\b|['"`]round\.|-rounds?\b|'round-|activities\/write/,
  vote: /vot(?:e|ing)|ballot/i,
  hand: /\b(?:deals?|dealt|Deal|DealId|newDealId|handOf|hands)\b|['"`]hand\.|activities\/hand/,
  checkin: /check(?:ing|ed)?[- ]?in(?!g)/i,
} as const;
type Name = keyof typeof names;

/** Where an activity is at home; and the registries, with a line for each. */
const homes = (name: Name) =>
  new RegExp(`^src/(?:model|features|exports|session)/activities/${name}(?:/|\\.tsx?$)`);
const registries = /^src\/(?:model|features|exports|session)\/activities\/[^/]+\.tsx?$/;

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');

function knowing(name: Name, folders: string): string[] {
  return globSync(`${folders}/**/*.{ts,tsx}`)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.|\/test[A-Z]|\/golden\//.test(path))
    .filter((path) => !homes(name).test(path) && !registries.test(path))
    .filter((path) => names[name].test(withoutComments(readFileSync(path, 'utf8'))))
    .sort();
}

/** Below the screens, by file. Most of it is the wire: the fields of stage and desk, which stay as they are. */
const below: Readonly<Record<Name, readonly string[]>> = {
  write: [
    'server/host/vaultBytes.ts',
    'server/http/own.ts',
    'server/storage/memory.ts',
    'server/storage/storage.ts',
    'server/suitcase/checkStage.ts',
    'server/suitcase/contents.ts',
    'src/documents/deskDocument.ts',
    'src/documents/deskEditor.ts',
    'src/documents/stageDocument.ts',
    'src/exports/recordedItems.ts',
    'src/model/access/ownership.ts',
    'src/model/board/placement/autoPlacement.ts',
    'src/model/board/placement/numberedSpots.ts',
    'src/model/board/placement/ownPlaces.ts',
    'src/model/board/placement/sortAnswers.ts',
    'src/model/decide.ts',
    'src/model/decide/answers.ts',
    'src/model/decide/applyDecision.ts',
    'src/model/decide/context.ts',
    'src/model/ids.ts',
    'src/model/limits.ts',
    'src/model/refusal.ts',
    'src/model/session/desk.ts',
    'src/model/session/lastActivity.ts',
    'src/model/session/stage.ts',
    'src/model/session/vault.ts',
    'src/session/localEngine.ts',
    'src/session/useJustRevealed.ts',
  ],
  vote: [
    'server/host/vaultBytes.ts',
    'server/suitcase/checkStage.ts',
    'src/documents/deskDocument.ts',
    'src/documents/deskEditor.ts',
    'src/documents/desksOn.ts',
    'src/documents/stageDocument.ts',
    'src/exports/editRecord.ts',
    'src/exports/html/notesCss.ts',
    'src/exports/json/recordSchema.ts',
    'src/exports/opendocument/styles.ts',
    'src/exports/outline/outline.ts',
    'src/exports/picture/faces.ts',
    'src/exports/recordedBoard.ts',
    'src/exports/recordedItems.ts',
    'src/exports/word/wordMarkup.ts',
    'src/model/ids.ts',
    'src/model/limits.ts',
    'src/model/programme/presets.ts',
    'src/model/programme/step.ts',
    'src/model/programme/stepActivity.ts',
    'src/model/refusal.ts',
    'src/model/session/authorView.ts',
    'src/model/session/desk.ts',
    'src/model/session/report.ts',
    'src/model/session/stage.ts',
    'src/model/session/vault.ts',
    'src/model/stored/holdings.ts',
    'src/session/watchLate.ts',
  ],
  hand: [
    'server/host/vaultBytes.ts',
    'server/suitcase/checkStage.ts',
    'server/suitcase/pack.ts',
    'src/model/access/knowledge.ts',
    'src/model/board/templates/areas.ts',
    'src/model/decide/members.ts',
    'src/model/decide/merging.ts',
    'src/model/ids.ts',
    'src/model/refusal.ts',
    'src/model/session/desk.ts',
    'src/model/session/stage.ts',
    'src/model/session/vault.ts',
    'src/model/stored/holdings.ts',
    'src/model/stored/storedThings.ts',
    'src/session/askedOfMe.ts',
    'src/session/openLocalSession.ts',
    'src/session/openPreview.ts',
    'src/session/state.ts',
  ],
  checkin: [],
};

/**
 * Of the screens, by number: they are being moved. Typing answers from paper is writing, in a feature of its own; the
 * outcome of a questionnaire leads to writing. */
const screens: Readonly<Record<Name, number>> = { write: 7, vote: 10, hand: 8, checkin: 0 };

describe.each(Object.keys(names) as Name[])('what knows %s by name', (name) => {
  it('is no file below the screens but these', () => {
    expect(knowing(name, '{src/{model,documents,exports,session},server}')).toEqual(below[name]);
  });

  it('is no more of the screens than before', () => {
    expect(knowing(name, 'src/{features,app}').length).toBeLessThanOrEqual(screens[name]);
  });
});

describe('an activity that was added when there was room for it', () => {
  it('is known to at most eight files outside its folders, its texts and the registries, tests included', () => {
    const all = globSync('{src,server,tests}/**/*.{ts,tsx}')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !homes('checkin').test(path) && !registries.test(path))
      .filter((path) => !path.startsWith('src/messages/') && !path.startsWith('tests/architecture/'))
      .filter((path) => names.checkin.test(withoutComments(readFileSync(path, 'utf8'))))
      .sort();
    expect(all).toEqual([
      'src/features/steer/next/moreOf.test.ts',
      'src/session/openRehearsal.test.ts',
      'tests/authority/nextAct.ts',
      'tests/fixtures/testCommands.ts',
      'tests/journeys/checkin.spec.ts',
      'tests/journeys/moments.ts',
      'tests/server/checkin.test.ts',
      'tests/server/matrix/attempts.ts',
    ]);
    expect(all.length).toBeLessThanOrEqual(8);
  });
});

describe('the check itself', () => {
  it('sees a file that asks for an open vote, and not one that only tells of it', () => {
    expect(names.vote.test(withoutComments('const open = openVote(stage);'))).toBe(true);
    expect(
      names.vote.test(withoutComments('/** As in a vote. */\nconst open = true; // not in a vote')),
    ).toBe(false);
  });
});
