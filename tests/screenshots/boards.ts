/** Pictures of ready boards, for people who review them: empty, with its example, and with its ready notes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser } from '@playwright/test';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { newNoteId } from '../../src/model/ids.ts';
import { readySpots, withIds } from '../../src/model/board/readyNotes.ts';
import type { TemplateId } from '../../src/model/board/template.ts';
import { boardExample, readyNotes } from '../../src/model/board/templates/filled.ts';
import { templateOf } from '../../src/model/board/templates/stageTemplates.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { atRest, takeSeat, type Look, type Seat } from './seats.ts';

const devices: Readonly<Record<'laptop' | 'wall' | 'phone', Seat>> = {
  laptop: { role: 'facilitator', size: '1440x900' },
  wall: { role: 'wall', size: '1920x1080' },
  phone: { role: 'participant', size: '390x844', view: 'list' },
};

export async function takeBoards(
  browser: Browser,
  url: string,
  look: Look,
  ids: readonly TemplateId[],
  out: string,
): Promise<void> {
  const random = seededRandom(20261130);
  const facilitator = createPerson(url);
  const { code } = await facilitator.open({ title: 'Alle borden', facilitatorName: 'Fatma' });
  const participant = createPerson(url);
  await participant.join(code, 'Joris');
  const [stage, board] = [facilitator.connect('stage'), facilitator.connect('board')];
  await Promise.all([stage.synced, board.synced]);
  const now = () => stageOf(stage);
  const editor = createBoardEditor(board.doc, () => now().era);
  await facilitator.command({ type: 'session.start' });
  const pages = await Promise.all(
    Object.entries(devices).map(async ([device, seat]) => {
      const person = seat.role === 'facilitator' ? facilitator : participant;
      return [device, await takeSeat(browser, url, seat, { code, person }, look)] as const;
    }),
  );
  const dismiss = createTranslator(look.language)(($) => $.boardMenu.dismiss);
  for (const id of ids) {
    await facilitator.command({ type: 'board.changeTemplate', template: id });
    await stage.until(() => now().templates[now().era] === id);
    for (const [state, texts] of [
      ['empty', []],
      ['filled', boardExample(id)],
      ['ready', readyNotes(id)],
    ] as const) {
      if (state !== 'empty' && texts.length === 0) continue;
      const notes =
        state === 'ready' ? withIds(id, texts) : texts.map((one) => ({ ...one, id: newNoteId(random) }));
      const spots = readySpots(templateOf(id), [], notes);
      editor.addNotes(
        notes.map((note, index) => ({
          id: note.id,
          text: note.text[look.language],
          spot: spots[index] ?? { x: 0, y: 0, zone: null },
        })),
      );
      await board.saved();
      for (const [device, page] of pages) {
        const news = page.getByRole('button', { name: dismiss });
        if (await news.isVisible()) await news.click();
        const file = join(out, `boards-${id}-${state}-${device}.png`);
        await writeFile(file, await atRest(page, device === 'phone'));
        console.log(`› ${file}`);
      }
      editor.removeItems(notes.map((note) => note.id));
      await board.saved();
    }
  }
  for (const person of [facilitator, participant]) person.leave();
  await Promise.all(browser.contexts().map((context) => context.close()));
}
