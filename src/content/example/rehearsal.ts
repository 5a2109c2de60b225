/**
 * A rehearsal: a session's own preparation, before anybody has come in, with people who are not there. No name, answer or
 * time of the real session is in it.
 */
import type { Card, Localized, Locale } from '../../model/deck.ts';
import { freshStage, type Member, type Stage } from '../../model/session/stage.ts';
import { newMemberId, newSessionId, type MemberId, type Random } from '../../model/ids.ts';
import { emptyProgramme } from '../../model/programme/programme.ts';
import type { Source } from '../../model/source.ts';
import { voicesOf } from './voices.ts';

const people = 6;
/** No code of ours: it has letters that no real one has, and says what this is. */
const code = { nl: 'OEFENT', en: 'TRYOUT' } as const;
const ownName = { nl: 'Jij', en: 'You' } as const;
const theirName = { nl: 'Deelnemer', en: 'Participant' } as const;

interface Said {
  readonly text: Localized;
  readonly source: Source | null;
}

/** What somebody might say to any card, for the cards that we have no voices for. */
const sayings: readonly Said[] = [
  {
    source: 'experience',
    text: { nl: 'De ene keer wel, de andere keer niet.', en: 'Sometimes we do, sometimes we do not.' },
  },
  {
    source: 'professional',
    text: { nl: 'Dat hangt nu af van wie er dienst heeft.', en: 'That depends on who is on duty.' },
  },
  {
    source: null,
    text: { nl: 'Ik weet het eerlijk gezegd niet.', en: 'To be honest, I do not know.' },
  },
  {
    source: 'scientific',
    text: {
      nl: 'Daar is onderzoek naar gedaan, maar wie leest dat?',
      en: 'It was researched, but who reads that?',
    },
  },
  {
    source: 'professional',
    text: { nl: 'We hebben er nooit iets over afgesproken.', en: 'We never agreed on anything about it.' },
  },
];

export interface Rehearsal {
  readonly stage: Stage;
  /** The one who rehearses, as the facilitator. */
  readonly viewer: MemberId;
  /** Who will come in. */
  readonly arriving: readonly string[];
}

/** The rehearsal of a session, in its lobby. */
export function rehearsalOf(
  stage: Stage,
  { random, locale }: { readonly random: Random; readonly locale: Locale },
): Rehearsal {
  const viewer: Member = {
    id: newMemberId(random),
    name: ownName[locale],
    role: 'facilitator',
    colour: 0,
    admitted: true,
    host: null,
  };
  const { origin, steps } = stage.programme;
  return {
    stage: {
      ...stage,
      ...freshStage,
      sessionId: newSessionId(random),
      code: code[locale],
      phase: 'lobby',
      closedAt: null,
      members: { [viewer.id]: viewer },
      programme: { ...emptyProgramme, origin, steps },
      rules: stage.rules,
      minimumGroup: stage.minimumGroup,
    },
    viewer: viewer.id,
    arriving: Array.from({ length: people }, (_, index) => `${theirName[locale]} ${index + 1}`),
  };
}

/** What these people say to a card, one each; the last of them passes. */
export function rehearsedAnswers(
  card: Card,
  members: readonly MemberId[],
  locale: Locale,
): { readonly memberId: MemberId; readonly text: string; readonly source: Source | null }[] {
  const { published, toCome } = voicesOf(card);
  const said: readonly Said[] = [...toCome, ...published, ...sayings];
  return members.slice(0, -1).flatMap((memberId, index) => {
    const one = said[index % said.length];
    return one === undefined ? [] : [{ memberId, text: one.text[locale], source: one.source }];
  });
}
