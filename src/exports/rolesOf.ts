import type { NotesTranslate } from '../messages/notesTranslator.ts';
import type { NotesRecord } from './notesRecord.ts';

/** Longer lists stand at the end, where who were there is told in full. */
const mostNames = 12;

/** Who were there in one line: how many in each role, and their names where these may be known and are not too many. */
export function rolesOf({ counts, people }: NotesRecord, t: NotesTranslate): string {
  const role = (label: string, count: number, names: readonly string[]) => {
    if (count === 0) return [];
    return [names.length === 0 || names.length > mostNames ? label : `${label}: ${names.join(', ')}`];
  };
  // Files of before roles were counted say who there were, and not how many.
  const facilitators = people?.facilitators.length ?? counts.facilitators;
  const { participants, observers } = counts;
  const known = [
    ...role(
      `${facilitators} ${t(($) => $.notes.count.facilitators, { count: facilitators })}`,
      facilitators,
      people?.facilitators ?? [],
    ),
    ...role(
      `${participants} ${t(($) => $.notes.count.participants, { count: participants })}`,
      participants,
      people?.participants ?? [],
    ),
    ...role(`${observers} ${t(($) => $.notes.count.observers, { count: observers })}`, observers, []),
  ].join(' · ');
  return known === '' || people !== null ? known : `${known}. ${t(($) => $.notes.lead.unnamed)}`;
}
