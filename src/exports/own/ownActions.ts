/** The actions of the author of some answers: those in which "who" has their name. */
import type { Harvest } from '../../model/board/board.ts';
import type { AnswerId, MemberId } from '../../model/ids.ts';
import { lookOf, looksLike } from '../../model/session/likeness.ts';
import { memberOf, type Stage } from '../../model/session/stage.ts';
import { findAnswer, type Vault } from '../../model/session/vault.ts';
import type { RecordedHarvest } from '../notesRecord.ts';
import { plainLine } from '../plainText.ts';
import { recordedHarvest } from '../record.ts';
import { patternOfNames } from '../withoutWords.ts';

/**
 * These actions, in their order. The name is the one that the answers carry, and the one that their author has now. Without
 * names there are none: an action has a name, and would say whose the answers beside it are.
 */
export function ownActions(
  stage: Stage,
  vault: Pick<Vault, 'hidden'>,
  harvest: readonly Harvest[],
  answers: readonly AnswerId[],
): RecordedHarvest[] {
  const authors = answers.flatMap((id) => findAnswer(stage, vault, id)?.answer.author ?? []);
  if (!stage.named || authors.length === 0) return [];
  return actionsOf(
    stage,
    harvest,
    authors.map(({ memberId }) => memberId),
    authors.map(({ name }) => name),
  );
}

/** The actions of some members, in their order: those in which "who" has one of their names, of now or of `before`. */
export function actionsOf(
  stage: Stage,
  harvest: readonly Harvest[],
  members: readonly MemberId[],
  before: readonly string[] = [],
): RecordedHarvest[] {
  const ids = new Set(members);
  const others = Object.values(stage.members).filter(({ id }) => !ids.has(id));
  // Somebody else may have taken the name that one had before.
  const taken = others.map(({ name }) => lookOf(name));
  const own = [...before, ...[...ids].map((id) => memberOf(stage, id)?.name ?? '')]
    .map((name) => plainLine(name))
    .filter((name) => name !== '' && !taken.some((look) => looksLike(look, lookOf(name))));
  if (own.length === 0) return [];
  // "Jan" is not meant by "Jan Wit" where that is somebody else.
  const pattern = patternOfNames([...own, ...others.map(({ name }) => plainLine(name))].filter(Boolean));
  const isOwn = (who: string) =>
    [...who.matchAll(pattern)].some(([, , found = '']) =>
      own.some((name) => looksLike(lookOf(name), lookOf(found))),
    );
  return harvest
    .filter(({ kind }) => kind === 'action')
    .map((item) => recordedHarvest(item, stage.date))
    .filter(({ text, who }) => text !== '' && isOwn(who));
}
