/**
 * What was acknowledged, kept outside the server, and what is wrong with what the server has. Its entries are made when a
 * client calls something saved, or a command is answered: then it must be there, whatever happens next.
 */
import { readDesk } from '../../src/documents/deskDocument.ts';
import type { Desk } from '../../src/model/session/desk.ts';
import type { MemberId, RoundId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import type { Seated } from '../server/table.ts';
import { stageOf } from '../server/person.ts';

export type Ledger = ReturnType<typeof openLedger>;

export const draftCard = 'leren-1';

const titleNumber = ({ title }: Stage) => Number(/\d+$/.exec(title)?.[0] ?? 0);
const draftNumber = ({ drafts }: Desk) => Number(drafts[draftCard as never]?.text ?? 0);

/** What is there more or less often than it should be, in words. */
function miscounted(what: string, expected: Iterable<string>, found: readonly string[]): string[] {
  return [...expected].flatMap((one) => {
    const times = found.filter((other) => other === one).length;
    return times === 1 ? [] : [`${what} "${one}" is there ${times} times`];
  });
}

export function openLedger() {
  /** Under each key of the board at least this number. */
  const counters = new Map<string, number>();
  const words = new Set<string>();
  const drafts = new Map<MemberId, number>();
  const handedIn = new Map<RoundId, Map<string, MemberId>>();
  /** Those whose reveal was answered with yes. */
  const revealed = new Set<RoundId>();
  let title = 0;
  let total = 0;
  let told: { at: number; reached: () => void }[] = [];

  function count(more: number): void {
    total += more;
    const due = told.filter(({ at }) => at <= total);
    told = told.filter(({ at }) => at > total);
    for (const { reached } of due) reached();
  }

  return {
    /** How many things were acknowledged. */
    total: () => total,
    reveals: () => revealed.size,
    /** Resolves when so many more things were acknowledged. */
    many: (more: number): Promise<void> =>
      new Promise((reached) => {
        told.push({ at: total + more, reached });
      }),
    counted: (written: ReadonlyMap<string, number>): void => {
      for (const [key, number] of written) counters.set(key, number);
      count(written.size);
    },
    wrote: (word: string): void => {
      words.add(word);
      count(1);
    },
    /** The minutes are emptied, and whoever did that was told that it is saved. */
    emptied: (): void => words.clear(),
    drafted: (member: MemberId, number: number): void => {
      drafts.set(member, number);
      count(1);
    },
    laid: (roundId: RoundId, text: string, by: MemberId): void => {
      const answers = handedIn.get(roundId) ?? new Map<string, MemberId>();
      handedIn.set(roundId, answers.set(text, by));
      count(1);
    },
    reveal: (roundId: RoundId): void => {
      revealed.add(roundId);
      count(1);
    },
    renamed: (number: number): void => {
      title = number;
      count(1);
    },
    /** What is wrong with what people get who had nothing yet: a facilitator, and everybody with a desk. */
    faults: (facilitator: Seated, everyone: readonly Seated[]): string[] => {
      const stage = stageOf(facilitator.stage);
      const places = facilitator.board.doc.getMap<{ x: number }>('places');
      const minutes = facilitator.board.doc.getText('minutes').toString().split(' ');
      const desks = new Map(everyone.map(({ memberId, desk }) => [memberId, readDesk(desk.doc)]));
      const found: string[] = [];
      for (const [key, number] of counters) {
        const there = places.get(key)?.x ?? 0;
        if (there < number) found.push(`${key} is ${there}, and ${number} was acknowledged`);
      }
      found.push(...miscounted('the word', words, minutes));
      if (titleNumber(stage) < title)
        found.push(`the title is ${stage.title}, and ${title} was acknowledged`);
      for (const [member, number] of drafts) {
        const there = draftNumber(desks.get(member) as Desk);
        if (there < number) found.push(`a draft is ${there}, and ${number} was acknowledged`);
      }
      for (const [roundId, answers] of handedIn) {
        const published = Object.values(stage.answers).filter((answer) => answer.roundId === roundId);
        const texts = published.map(({ text }) => text);
        if (stage.rounds[roundId]?.state === 'revealed')
          found.push(...miscounted('the answer', answers.keys(), texts));
        else {
          if (revealed.has(roundId)) found.push(`the reveal of ${roundId} was acknowledged, and is undone`);
          if (texts.length > 0) found.push(`${texts.length} answers of ${roundId} are out before its reveal`);
          for (const [text, by] of answers) {
            const own = desks.get(by)?.answers.map((answer) => answer.text) ?? [];
            found.push(...miscounted('the sealed answer', [text], own));
          }
        }
      }
      const all = Object.values(stage.answers).map(({ text }) => text);
      if (new Set(all).size !== all.length) found.push('an answer is on the stage twice');
      return found;
    },
  };
}
