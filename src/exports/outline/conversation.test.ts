import { expect, test } from 'vitest';

import { draftSession, now } from '../golden/sessions.ts';
import { buildRecord } from '../record.ts';
import { buildOutline } from './buildOutline.ts';

const { stage, board } = draftSession();

/** Whether the notes say that a card is on the table, with this card there. */
function saysNow(spotlight: typeof stage.spotlight): boolean {
  const record = buildRecord({ stage: { ...stage, spotlight }, board, now });
  const { sections } = buildOutline(record, 'nl');
  const blocks = sections.find(({ id }) => id === 'conversation')?.blocks ?? [];
  return blocks.some((block) => block.type === 'heading' && block.text === 'Nu op tafel');
}

test('a card on the table is named, unless its answers stand above it', () => {
  const [discussed] = buildRecord({ stage, board, now }).discussed;
  expect(saysNow(stage.spotlight)).toBe(true);
  expect(saysNow(discussed?.card.cardId ?? null)).toBe(false);
});
