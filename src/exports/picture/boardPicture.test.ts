import { describe, expect, it } from 'vitest';

import { emptyBoard, type Board } from '../../model/board/board.ts';
import type { AnswerId, ClusterId, MemberId, NoteId, VoteId } from '../../model/ids.ts';
import type { Stage } from '../../model/session/stage.ts';
import { templateIds } from '../../model/board/template.ts';
import { testAnswer, testRound, testStage } from '../../../tests/fixtures/testStage.ts';
import type { Vote } from '../../model/activities/vote/vote.ts';
import { toHtml } from '../markup.ts';
import { buildRecord } from '../record.ts';
import { drawBoardPicture } from './boardPicture.ts';
import { pixelsOf } from './boardPicture.ts';
import { textWidth, wrapped } from './wrapped.ts';

const hostile = `"><script>alert(1)</script>&amp;\u0000 ${'lang '.repeat(60)}`;
const answer = (order: number, text: string) => testAnswer(order, { text, source: 'experience' });
const answers = [answer(0, 'Bel de wijk'), answer(1, hostile), answer(2, 'Begin klein')];
const round = testRound();
const cluster = 'g-1' as ClusterId;

function session(changes: Partial<Stage> = {}): Stage {
  return testStage({
    title: 'Team & co',
    rounds: { [round.id]: round },
    answers: Object.fromEntries(answers.map((one) => [one.id, one])),
    ...changes,
  });
}
const board: Board = {
  ...emptyBoard,
  places: { [cluster]: { x: 100, y: 100, zone: 'now', z: 2 } },
  clusters: { [cluster]: { title: `Klein ${hostile}` } },
  members: { ['a-0' as AnswerId]: cluster, ['a-2' as AnswerId]: cluster },
  notes: { ['n-1' as NoteId]: { text: hostile, at: { x: -400, y: 900, zone: null, z: 1 } } },
};
function draw(stage: Stage, shown = board) {
  const picture = drawBoardPicture(buildRecord({ stage, board: shown, now: 0 }), 'nl');
  if (picture === null) throw new Error('no picture');
  return { ...picture, svg: toHtml(picture.draw()) };
}

describe('the picture of the board', () => {
  it.each(templateIds)('[B20] shows the template %s with its names, and everything that lies on it', (id) => {
    const { svg } = draw(session({ templates: [id] }));
    expect(svg).toContain('Bel de wijk');
    expect(svg).toContain('Begin klein');
    expect(svg).toContain('<desc>Sjabloon');
    expect(svg.match(/<text/gu)?.length).toBeGreaterThan(5);
  });

  it('[B20] is large enough for all that lies on the board', () => {
    const { svg, width, height } = draw(session());
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="-428 -28 ${width} ${height}"`);
    expect(height).toBeGreaterThan(1_120);
  });

  it('[N5] has what people typed as text alone, and asks nothing of any host', () => {
    const { svg } = draw(session());
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(/u);
    // Every tag that opens closes.
    const opened = svg.match(/<[a-z]+(?:\s[^<>]*)?(?<!\/)>/gu)?.length;
    expect(svg.match(/<\/[a-z]+>/gu)?.length).toBe(opened);
  });

  it('[N3] names nobody in a session without names, and says who wrote what in one with names', () => {
    const mirjam = { memberId: 'm-mirjam' as MemberId, name: 'Mirjam' };
    expect(draw(session()).svg).not.toContain('Mirjam');
    const named = Object.fromEntries(answers.map((one) => [one.id, { ...one, author: mirjam }]));
    expect(draw(session({ named: true, answers: named })).svg).toContain('Mirjam');
  });

  it('shows as much of a long name as a line of its own holds, and a short one beside its source', () => {
    const by = (name: string) =>
      session({
        named: true,
        answers: {
          ['a-0' as AnswerId]: { ...answer(0, 'Bel de wijk'), author: { memberId: 'm-1' as MemberId, name } },
        },
      });
    expect(draw(by('Dewi Soekarnoputri-van den Berg'), emptyBoard).svg).toMatch(
      />Dewi Soekarnoputri[^<]*…</u,
    );
    expect(draw(by('Mo'), emptyBoard).svg).toContain('>Mo<');
    const rows = (name: string) => draw(by(name), emptyBoard).svg.match(/<tspan/gu)?.length;
    expect(rows('Dewi Soekarnoputri-van den Berg')).toBe(rows('Mo'));
  });

  it('says which card an answer is to where that does not lie beside it', () => {
    const said = (shown: Board) =>
      draw(session(), shown).svg.match(/font-weight="700"[^>]*><tspan[^>]*>1</gu)?.length;
    const spot = { x: 100, y: 900, zone: 'later', z: 1 };
    expect(said(emptyBoard)).toBe(1);
    expect(said({ ...emptyBoard, places: { ['a-1' as AnswerId]: spot } })).toBe(2);
    expect(said(board)).toBe(3);
  });

  it('shows the dots of the last vote, those of a cluster together', () => {
    const results = answers.map(({ id }, index) => ({ id, dots: index + 1, rank: 1 }));
    const vote: Vote = {
      id: 'v-1' as VoteId,
      question: '',
      over: 'answers',
      items: [],
      dots: 3,
      perItem: 3,
      state: 'closed',
      order: 0,
      ready: 0,
      of: 0,
      readyMembers: [],
      voters: 1,
      results,
    };
    const plain = draw(session()).svg.match(/<circle/gu)?.length ?? 0;
    const { svg } = draw(session({ votes: { [vote.id]: vote } }));
    expect((svg.match(/<circle/gu)?.length ?? 0) - plain).toBe(1 + 2 + 3 + (1 + 3));
  });

  it('[N19] of a board without bounds stays within bounds, and says how many things are not on it', () => {
    const far = (order: number) => ({ x: 10_000_000 * order, y: -order * 1e9, zone: null, z: 1 });
    const places = { ...board.places, ['a-1' as AnswerId]: far(1), ['n-1' as NoteId]: far(-1) };
    const { width, height, things, beyond, svg } = draw(session(), { ...board, places });
    expect(Math.max(width, height)).toBeLessThan(6_000);
    expect({ things, beyond }).toEqual({ things: 5, beyond: 2 });
    expect(svg).toContain('Bel de wijk');
    const dots = pixelsOf({ width, height });
    expect(dots.width * dots.height).toBeLessThan(11_000_000);
  });

  it('[N2] is the same for the same board', () => {
    expect(draw(session()).svg).toBe(draw(session()).svg);
  });
});

describe('breaking a text into lines', () => {
  it('keeps every line within its width, also of one long word, and cuts with an ellipsis', () => {
    for (const text of ['Een gewone zin met woorden', 'x'.repeat(80), 'WWWWW MMMMM '.repeat(9), '👩‍💻 hallo']) {
      for (const line of wrapped(text, 120, 15)) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
      const cut = wrapped(text, 60, 15, 2);
      expect(cut.length).toBeLessThanOrEqual(2);
      for (const line of cut) expect(textWidth(line, 15)).toBeLessThanOrEqual(60);
    }
    expect(wrapped('een twee drie', 60, 15, 1)[0]).toMatch(/…$/u);
    expect(wrapped('een\ntwee', 200, 15)).toEqual(['een', 'twee']);
  });
});
