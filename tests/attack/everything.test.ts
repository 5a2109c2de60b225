/**
 * Six attackers try everything there is, against sessions with and without names. What each of them then knows, by every
 * byte that they received, is held against the tables of permissions, both ways; and nobody's words have changed.
 */
import { describe, expect, it } from 'vitest';

import { createPerson } from '../server/person.ts';
import { forgedPlace, last, readAgain, tryEverything, tryLast, type Attacker } from './attacker.ts';
import { expectNobodysWordsChanged, expectReopens, wordsOf } from './integrity.ts';
import { compareKnowledge, type Published } from './knowledge.ts';
import { holdSession, moments, type HeldSession } from './session.ts';

const none = { code: null, facilitatorToken: null, reportToken: null };

async function facilitator(session: HeldSession, name: 'anna' | 'bas'): Promise<Attacker> {
  const person = session.people[name];
  const { facilitatorUrl, reportUrl } = (await person.me()).body;
  const tokenIn = (url: unknown) => String(url).split('#')[1] ?? null;
  return {
    person,
    code: session.code,
    facilitatorToken: tokenIn(facilitatorUrl),
    reportToken: tokenIn(reportUrl),
  };
}

/** Each gets what their role gives, and strangers the ids of everything. */
const attackers: Readonly<Record<string, (session: HeldSession) => Promise<Attacker>>> = {
  'a participant who was there': async ({ people, code }) => ({ ...none, person: people.els, code }),
  'a participant who came in later': async ({ people, code }) => ({ ...none, person: people.gonca, code }),
  'a facilitator': (session) => facilitator(session, 'anna'),
  'a second facilitator': (session) => facilitator(session, 'bas'),
  'an observer': async ({ people, code }) => ({ ...none, person: people.scherm, code }),
  'a stranger with the code': async ({ server, people, code }) => {
    const person = createPerson(server.url);
    const { sessionId } = people.anna;
    // A closed session takes nobody in any more but to read.
    if ((await person.join(code, 'Mallory')).status !== 200) await person.join(code, 'Mallory', 'observer');
    person.sessionId = sessionId;
    return { ...none, person, code };
  },
  'a stranger without the code': async ({ server, people }) => {
    const person = createPerson(server.url);
    person.sessionId = people.anna.sessionId;
    return { ...none, person };
  },
};

describe.each([true, false])('in a session with names: %s', (named) => {
  describe.each(moments)('at the moment of "%s"', (moment) => {
    it.each(Object.keys(attackers))(
      '[D120] [S120] %s hears what the tables give them and nothing else, and changes nobody’s words',
      async (who) => {
        const session = await holdSession(named, moment);
        try {
          const attacker = (await attackers[who]?.(session)) as Attacker;
          const { person, code } = attacker;
          const before = await wordsOf(session);
          const steers = session.stage().members[person.memberId]?.role === 'facilitator';
          const compare = (published: Published) =>
            expect(compareKnowledge(person, session.secrets, code !== null, published)).toEqual({
              tooMuch: [],
              tooLittle: [],
            });

          await tryEverything(attacker, session);
          if (!steers) await tryLast(attacker, session, [...last, 'session.delete']);

          await readAgain(attacker);
          const after = await wordsOf(session);
          compare(after);
          expectNobodysWordsChanged(before, after, person.memberId, steers);
          for (const other of Object.values(session.people))
            if (other !== person) expect(other.wiretap.saw(String(forgedPlace))).toBe(false);
          await expectReopens(session, before);
          if (!steers) return;

          await tryLast(attacker, session, last);
          await readAgain(attacker);
          const shown = await wordsOf(session);
          compare(shown);
          await tryLast(attacker, session, ['session.delete']);
          compare(shown);
        } finally {
          await session.leave();
        }
      },
    );
  });
});
