/** Our board on the stand: the real BoardTable in a session of this browser alone, into which others' hands are put. */
import { createRoot } from 'react-dom/client';

import { coreDecks } from '../../../decks/core.ts';
import { BoardTable } from '../../../src/features/board/BoardTable.tsx';
import { openCatalogue } from '../../../src/messages/browserCatalogue.ts';
import { exampleStage } from '../../../src/content/example/exampleStage.ts';
import type { AnswerId, ItemId } from '../../../src/model/ids.ts';
import type { Place } from '../../../src/model/board/board.ts';
import { takeSeat } from '../../../src/model/session/roster.ts';
import type { Answer } from '../../../src/model/session/stage.ts';
import { SessionProvider } from '../../../src/session/hooks.tsx';
import type { Others } from '../../../src/session/presence.ts';
import { openExampleSession } from '../../../src/session/openExampleSession.ts';
import { browserRandom } from '../../../src/session/random.ts';
import { Announcer } from '../../../src/ui/Announcer.tsx';
import { LanguageProvider } from '../../../src/ui/language/LanguageProvider.tsx';
import '../../../src/ui/styles.css';
import { itemCount, measureOn, placeOf, textOf } from './stand.ts';
import { emptyVault } from '../../../src/model/session/vault.ts';

const example = exampleStage({ decks: coreDecks, now: Date.now(), random: browserRandom, locale: 'nl' });
let { stage } = example;
const people = Array.from({ length: 30 }, (_, number) => {
  const seated = takeSeat(
    stage,
    { name: `Deelnemer ${number}`, role: 'participant' },
    { random: browserRandom, desks: new Map(), vault: emptyVault, now: 0 },
  );
  if (!seated.ok) throw new Error(seated.reason);
  stage = seated.stage;
  return seated.member;
});

const [round] = Object.values(stage.rounds).filter(({ state }) => state === 'revealed');
if (round === undefined) throw new Error('The example has a round');
const idOf = (item: number) => `a-item-${item}` as AnswerId;
const answers: Record<AnswerId, Answer> = {};
const places: Record<ItemId, Place> = { [round.cardId]: { x: -300, y: 0, zone: null, z: 0 } };
const sources = ['experience', 'professional', 'scientific'] as const;
for (let item = 0; item < itemCount; item += 1) {
  answers[idOf(item)] = {
    id: idOf(item),
    roundId: round.id,
    cardId: round.cardId,
    text: textOf(item),
    source: sources[item % 3] ?? null,
    author: null,
    order: item,
    corrected: false,
    inGroup: false,
  };
  places[idOf(item)] = { ...placeOf(item), zone: null, z: item };
}

const session = openExampleSession({
  ...example,
  viewer: example.memberId,
  stage: { ...stage, rounds: { [round.id]: round }, answers, named: false },
  board: { ...example.board, places },
});
const others = session.others as Others;

const opened = await openCatalogue('nl');
const root = document.querySelector<HTMLElement>('#root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(
  <LanguageProvider {...opened} remember={() => undefined}>
    <Announcer>
      <SessionProvider session={session}>
        <div style={{ height: '100dvh' }}>
          <BoardTable renderMenu={() => null} />
        </div>
      </SessionProvider>
    </Announcer>
  </LanguageProvider>,
);

/** Everything in sight, as others' editors begin here. */
await new Promise((resolve) => setTimeout(resolve, 1_000));
document.querySelector<HTMLElement>('[aria-label$="lles zien"]')?.click();

measureOn({
  show: (hands) =>
    others.setState(
      hands.flatMap(({ cursor, drag }, person) => {
        const member = people[person]?.id;
        if (member === undefined) return [];
        const held = drag === null ? null : { itemId: idOf(drag.item), ...drag.at, along: [] };
        return [{ member, cursor, drag: held }];
      }),
      true,
    ),
  middleOf: (item) => {
    const box = document.querySelector(`[data-item="${idOf(item)}"]`)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`Item ${item} is not there`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  },
});
