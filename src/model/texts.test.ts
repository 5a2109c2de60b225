import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { entryText, formatCode, newCode, parseEntry, proofFrom, secretIn } from './session/code.ts';
import { parseCommand } from './command.ts';
import { isId } from './ids.ts';
import { parseName, parseTitle } from './session/names.ts';
import { parsePresence } from './session/presence.ts';
import { takeSeat } from './session/roster.ts';
import { seededRandom, testStage } from '../../tests/fixtures/testStage.ts';
import { limits } from './limits.ts';
import { emptyVault } from './session/vault.ts';

describe('ids', () => {
  it('[S3] no property of an object can be an id', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(isId(name)).toBe(false);
    expect(isId('a-1')).toBe(true);
    expect(isId(`a-${'x'.repeat(61)}`)).toBe(false);
  });
});

describe('codes', () => {
  const code = 'KTB7FQ';
  const proof = 'HJ3K8MPQRT4W';

  it('are read back in any case, with spaces and dashes', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const made = newCode(seededRandom(seed));
      expect(parseEntry(` ${formatCode(made).toLowerCase().replace(' ', ' - ')} `)).toEqual({
        code: made,
        proof: null,
      });
    }
  });

  it('are read back with the proof of their link, which follows from chance alone', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seededRandom(seed);
      const chance = BigInt(random.below(2 ** 30)) ** 4n;
      const entry = { code: newCode(random), proof: proofFrom(chance) };
      expect(entry.proof).toBe(proofFrom(chance));
      expect(parseEntry(entryText(entry))).toEqual(entry);
    }
    expect(proofFrom(1n)).not.toBe(proofFrom(2n));
  });

  it.each([
    `https://kennistafel.example/doe-mee#${code}.${proof}`,
    `kennistafel.example/doe-mee#${code}.${proof}.`,
    `  <https://kennistafel.example/doe-mee#${code}.${proof}>,`,
    `https://kennistafel.example/doe-mee%23${code}%2E${proof}`,
    `${code}.${proof}`.toLowerCase(),
    `“${code} ${proof}”`,
    `${code}.${proof}&utm_source=mail`,
    `https://kennistafel.example/doe-mee#${code}.${proof} (of typ de code)`,
    `https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkennistafel.example%2Fdoe-mee%23${code}.${proof}&data=05%7C02%7C${'x'.repeat(500)}&reserved=0`,
  ])('[I94] are found with their proof in %j', (pasted) => {
    expect(parseEntry(pasted)).toEqual({ code, proof });
  });

  it.each([
    `https://kennistafel.example/doe-mee#${code}`,
    'https://kennistafel.example/scherm#KTB%207FQ',
    `https://kennistafel.example/doe-mee#${code}.${proof.slice(0, 7)}`,
    `https://kennistafel.example/doe-mee#${code}.${proof}XX`,
    `https://kennistafel.example/doe-mee#${code}.`,
    'KTB–7FQ',
    'KTB\u20117FQ',
    'KTB.7FQ',
    'KTB\u200b7FQ',
    'ＫＴＢ７ＦＱ',
    '"ktb 7fq"',
    'KTB 7FQ%',
    'ktb 7fq.',
    '‘KTB 7FQ’',
    'KTB 7FQ van Anna',
    'https://kennistafel.example/doe-mee#KTB7FQ?fbclid=abc',
  ])('[I94] are found without a proof in %j', (pasted) => {
    expect(parseEntry(pasted)).toEqual({ code, proof: null });
  });

  it.each([
    '',
    'KTB7F',
    'KTB7FQQ',
    'KTB7F0',
    'geen code',
    'https://kennistafel.example/doe-mee',
    'https://kennistafel.example/doe-mee#',
    12,
    null,
    'KTB7FQ0',
    'x'.repeat(5_000),
  ])('[I94] are not seen in %j', (value) => {
    expect(parseEntry(value)).toBeNull();
  });
});

describe('the secret of a link', () => {
  const secret = 's-abc.XY_z-1';

  it.each([
    secret,
    `${secret}.`,
    `${secret},`,
    `${secret}>`,
    ` ${secret}\u200b`,
    's-abc%2EXY_z-1',
    `${secret}).`,
  ])('[C93] is found in %j', (fragment) => {
    expect(secretIn(fragment)).toBe(secret);
  });
});

describe('names', () => {
  it.each([
    ['  Fatma   de  Boer ', 'Fatma de Boer'],
    ['Zoë', 'Zoë'],
    ['李小龙', '李小龙'],
    ['👩‍🏫 Mirjam', '👩‍🏫 Mirjam'],
  ])('takes %j', (typed, name) => {
    expect(parseName(typed)).toEqual({ ok: true, name });
  });

  it.each([
    ['', 'name-empty'],
    ['   ', 'name-empty'],
    [null, 'name-empty'],
    ['x'.repeat(limits.nameLength + 1), 'name-too-long'],
    ['a\u0000b', 'name-characters'],
    ['a\u202eb', 'name-characters'],
    ['a\u200bb', 'name-characters'],
    ['a\nb', 'name-characters'],
  ])('refuses %j as %s', (typed, reason) => {
    expect(parseName(typed)).toEqual({ ok: false, reason });
  });
});

describe('titles', () => {
  it('turns line ends into spaces, and refuses an empty or endless one', () => {
    expect(parseTitle(' Team\n\tSociaal ')).toEqual({ ok: true, title: 'Team Sociaal' });
    expect(parseTitle('\n')).toEqual({ ok: false, reason: 'title-empty' });
    expect(parseTitle('x'.repeat(121))).toEqual({ ok: false, reason: 'title-too-long' });
  });
});

describe('what comes over the wire', () => {
  it('[S3] parsing a command or presence never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseCommand(value).ok).toBe(false);
        parsePresence(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('drops what a command or presence should not carry', () => {
    const parsed = parseCommand({ type: 'session.start', role: 'facilitator', memberId: 'm-x' });
    expect(parsed).toEqual({ ok: true, command: { type: 'session.start' } });
    const state = {
      member: 'm-x',
      cursor: { x: 1, y: Infinity },
      drag: { itemId: 'a-1', x: 1, y: 2, z: 3 },
      text: 'x',
    };
    expect(parsePresence(state)).toEqual({
      member: 'm-x',
      cursor: null,
      drag: { itemId: 'a-1', x: 1, y: 2, along: [] },
    });
  });
});

describe('taking a seat', () => {
  const context = { random: seededRandom(5), desks: new Map(), vault: emptyVault, now: 0 };

  it('[C8] refuses the 101st participant, and goes on seating who runs or watches the session', () => {
    let stage = testStage({}, []);
    for (let count = 1; count <= limits.members.participant; count += 1) {
      const taken = takeSeat(stage, { name: `Lid ${count}`, role: 'participant' }, context);
      if (!taken.ok) throw new Error(taken.reason);
      stage = taken.stage;
    }
    const late = takeSeat(stage, { name: 'Te laat', role: 'participant' }, context);
    expect(late).toEqual({ ok: false, reason: 'session-full' });
    for (const role of ['facilitator', 'observer'] as const)
      expect(takeSeat(stage, { name: `Ook ${role}`, role }, context).ok).toBe(true);
  });

  it('[C8] has room for as many participants however many run the session, and for so many of those and no more', () => {
    let stage = testStage({}, []);
    const facilitators = () =>
      Object.values(stage.members).filter(({ role }) => role === 'facilitator').length;
    while (facilitators() < limits.members.facilitator) {
      const taken = takeSeat(stage, { name: `Begeleider ${facilitators()}`, role: 'facilitator' }, context);
      if (!taken.ok) throw new Error(taken.reason);
      stage = taken.stage;
    }
    const late = takeSeat(stage, { name: 'Te veel', role: 'facilitator' }, context);
    expect(late).toEqual({ ok: false, reason: 'session-full' });
    expect(takeSeat(stage, { name: 'Deelnemer', role: 'participant' }, context).ok).toBe(true);
  });

  it('refuses a taken name and a closed session', () => {
    const twice = takeSeat(testStage(), { name: 'joris', role: 'participant' }, context);
    expect(twice).toEqual({ ok: false, reason: 'name-taken' });
    const closed = takeSeat(testStage({ phase: 'closed' }), { name: 'X', role: 'participant' }, context);
    expect(closed).toEqual({ ok: false, reason: 'session-closed' });
  });
});
