import { describe, expect, it } from 'vitest';

import { passivesIn } from './passive.ts';

describe('a passive', () => {
  it.each([
    ['nl', 'De sessie wordt na een week gewist.', ['wordt gewist']],
    ['nl', 'Je tekst werd bewaard en de kaarten worden opgehaald.', ['werd bewaard']],
    ['nl', 'Hier wordt niets verzonden, en daar wordt gestemd.', ['wordt verzonden', 'wordt gestemd']],
    ['nl', 'Een besluit moet op tijd worden genomen.', ['worden genomen']],
    ['en', 'The session is deleted after a week.', ['is deleted']],
    ['en', 'Your answer has not yet been written down.', ['been written']],
    ['en', 'Nothing was ever fully understood.', ['was understood']],
    ['en', 'Cards are quietly dealt, and they can be kept.', ['are dealt', 'be kept']],
  ] as const)('is seen in %s “%s”', (locale, sentence, found) => {
    expect(passivesIn(sentence, locale)).toEqual(found);
  });

  it.each([
    ['nl', 'Het wordt een goed gesprek.'],
    ['nl', 'De gemeente wordt groter.'],
    ['nl', 'De server wist de sessie.'],
    ['nl', 'Er is niets geschreven.'],
    ['nl', 'Als het later wordt, gebruiken we de pauze.'],
    ['nl', 'Dat werd Overvecht.'],
    ['en', 'The server deletes the session.'],
    ['en', 'You are done.'],
    ['en', 'The session is closed.'],
    ['en', 'There is a need for it.'],
    ['en', 'They have written it down.'],
  ] as const)('is not seen in %s “%s”', (locale, sentence) => {
    expect(passivesIn(sentence, locale)).toEqual([]);
  });
});
