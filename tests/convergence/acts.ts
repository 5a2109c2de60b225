/** What people do on a board, by chance. */
import type { Board, ThingId } from '../../src/model/board/board.ts';
import { scattered } from '../../src/model/board/geometry/arrange.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { ClusterId, HarvestId, ItemId, NoteId, Random } from '../../src/model/ids.ts';
import { layOutBoard } from '../../src/model/board/geometry/layout.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { stacked, tidiedUp } from '../../src/model/board/geometry/straighten.ts';
import { currentTemplate } from '../../src/model/board/templates/stageTemplates.ts';
import { testAnswer, testRound, testStage } from '../fixtures/testStage.ts';
import { boardOf, type Replica } from './network.ts';

const answers = [0, 1, 2, 3].map((order) => testAnswer(order));
const round = testRound();

/** A stage with three cards and four answers to the first. */
export const stage: Stage = testStage({
  answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])),
  rounds: { [round.id]: round },
});

const pick = <T>(values: readonly T[], random: Random): T => values[random.below(values.length)] as T;
const zones = [null, 'now', 'later', 'parked', 'zone-of-another-template'];

/** One act of one person: seen there at once, elsewhere later. */
export function act(replica: Replica, random: Random): void {
  const { editor } = replica;
  const board: Board = boardOf(replica);
  const item = () =>
    pick<ItemId>(
      ['kaart-2' as CardId, ...answers.map(({ id }) => id), 'n-1' as NoteId, 'n-2' as NoteId],
      random,
    );
  const cluster = () => pick(['g-1', 'g-2', 'g-3'] as ClusterId[], random);
  const note = () => pick(['n-1', 'n-2', 'n-3'] as NoteId[], random);
  const harvest = () => pick(['h-1', 'h-2'] as HarvestId[], random);
  const thing = (): ThingId => (random.below(4) === 0 ? cluster() : item());
  const spot = () => ({ x: random.below(900), y: random.below(900), zone: pick(zones, random) });
  const acts: (() => void)[] = [
    () => editor.moveItem(thing(), spot()),
    () => editor.moveItem(thing(), spot()),
    () =>
      editor.moveItems([
        { id: item(), ...spot() },
        { id: cluster(), ...spot() },
      ]),
    () =>
      editor.moveItems(
        tidiedUp(currentTemplate(stage), layOutBoard(stage, board), [item(), item(), cluster()]),
      ),
    () => editor.moveItems(stacked(currentTemplate(stage), layOutBoard(stage, board), [item(), item()])),
    () => editor.removeItems([thing()]),
    () => editor.removeItems(layOutBoard(stage, board).map(({ id }) => id)),
    () => editor.addNote(note(), random.text(6), spot()),
    () => editor.setNoteText(note(), random.text(6)),
    () => editor.group(cluster(), [item(), item()], spot(), random.below(2) === 0 ? '' : random.text(5)),
    () => editor.group(cluster(), [item(), item(), item()], spot()),
    () => editor.addToCluster(cluster(), [item()]),
    () => editor.addToCluster(cluster(), [cluster()]),
    () => editor.addToCluster(cluster(), [cluster(), item(), cluster()]),
    () => editor.setClusterTitle(cluster(), random.text(5)),
    () => {
      const id = cluster();
      editor.splitCluster(id, scattered(currentTemplate(stage), layOutBoard(stage, board), id));
    },
    () => editor.markInsight(item(), random.below(2) === 0),
    () => editor.addHarvest(harvest(), 'action'),
    () => editor.setHarvest(harvest(), 'text', random.text(4)),
    () => editor.removeHarvest(harvest()),
    () => editor.setMinutes(random.text(random.below(12)), board.minutes),
    () => editor.undo(),
    () => editor.undo(),
    () => editor.redo(),
  ];
  pick(acts, random)();
}
