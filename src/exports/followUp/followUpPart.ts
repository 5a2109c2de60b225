/** What became of the actions of an earlier session, and what people answered then and now. No activity, but part of the notes as one. */
import { formatDay } from '../../messages/dates.ts';
import type { RecordPart } from '../activities/recordPart.ts';
import { surveyWords } from '../activities/survey/surveyPart.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { entryOf, heading, list, text } from '../outline/blocks.ts';
import type { Block } from '../outline/outline.ts';
import { plainLine, plainText } from '../plainText.ts';
import { joined, type Wording } from '../wording.ts';
import type { FollowUpFields } from './schema.ts';

const same = ({ followUp }: FollowUpFields): FollowUpFields => (followUp === undefined ? {} : { followUp });

function overTime({ surveys = [] }: NotesRecord, wording: Wording): Block[] {
  const { t, locale } = wording;
  const words = surveyWords(wording);
  return surveys.flatMap(({ title, respondents: now, overTime: parts = [] }) => {
    const [first] = parts;
    if (first === undefined) return [];
    return [
      heading(
        title[locale],
        t(($) => $.results.overTime.people, { before: first.before, now }),
      ),
      ...list(
        parts.map((part) => {
          const asked = part.title[locale];
          // The title of a scale has no stop at its end; a statement has.
          return entryOf(`${asked}${/[\p{L}\p{N}]$/u.test(asked) ? '.' : ''} ${words.overTime(part)}`);
        }),
      ),
    ];
  });
}

export const followUpPart: RecordPart<FollowUpFields, 'earlier'> = {
  given: ({ followUp }) => {
    if (followUp === undefined) return {};
    const { title, date, actions } = followUp;
    return {
      followUp: {
        title: plainLine(title),
        date,
        actions: actions.map(({ id, text: what, who, when, outcome }) => ({
          id,
          text: plainText(what),
          who: plainLine(who),
          when: plainLine(when),
          outcome: outcome && { kind: outcome.kind, text: plainText(outcome.text) },
        })),
      },
    };
  },
  // Who was to do something stays, as it does at the actions of the session itself.
  withoutNames: same,
  edited: (record, { section }) => (section('earlier') ? { followUp: undefined } : same(record)),
  section: (record, wording) => {
    const { t, locale } = wording;
    const { followUp } = record;
    const actions = (followUp?.actions ?? []).map((action) => {
      const { outcome } = action;
      const kind = t(($) => $.earlier.outcome[outcome?.kind ?? 'none']);
      return entryOf(action.text, {
        aside: joined([wording.whoAndWhen(action), kind, outcome?.text ?? '']),
      });
    });
    const over = overTime(record, wording);
    const from = followUp && { title: followUp.title, date: formatDay(followUp.date, locale) };
    return {
      id: 'earlier',
      title: t(($) => $.earlier.title),
      blocks:
        from === undefined || actions.length + over.length === 0
          ? []
          : [
              ...text(t(($) => $.earlier.from, from)),
              ...list(actions),
              ...over,
              ...(over.length > 0
                ? text(
                    t(($) => $.results.overTime.others),
                    'hint',
                  )
                : []),
            ],
    };
  },
};
