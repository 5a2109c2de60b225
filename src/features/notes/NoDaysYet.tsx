import { useId } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { ChoiceText } from './ChoiceText.tsx';

/** In place of the calendar, which would be empty: what has to be done first. */
export function NoDaysYet() {
  const t = useMessages('notes');
  return (
    <ChoiceText
      id={useId()}
      title={t(($) => $.notesPage.files.ics.title)}
      hint={t(($) => $.notesPage.noDays)}
    />
  );
}
