import type { Survey } from '../../../model/activities/survey/survey.ts';
import { DiscussThese } from './DiscussThese.tsx';
import { useShown } from './useShown.ts';

/** For a facilitator beside the outcome: what to talk about, brought to the table with one press. */
export function Discuss({ survey }: { readonly survey: Survey }) {
  const shown = useShown(survey);
  return shown === null ? null : <DiscussThese {...shown} />;
}
