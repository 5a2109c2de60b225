import { faces } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What was given, in words: a face by its name, a number or a word as it is. */
export function useValueWords(): (value: string | number) => string {
  const t = useMessages('checkin');
  return (value) => {
    const face = faces.find((one) => one === value);
    return face === undefined ? String(value) : t(($) => $.checkin.faces[face]);
  };
}
