import { useRef } from 'react';

import { limits } from '../../model/limits.ts';
import { useSessionState } from '../../session/hooks.tsx';
import { useSharedText, type SharedText } from '../../session/useSharedText.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { HarvestSection } from './HarvestSection.tsx';

const minutesText: SharedText = {
  name: 'minutes',
  limit: limits.minutesLength,
  read: (state) => state.board.minutes,
  write: (session, text, shown) => session.board.setMinutes(text, shown),
};

/** The notes that everybody keeps together. */
export function Minutes({ canWrite }: { readonly canWrite: boolean }) {
  const t = useMessages('board');
  const minutes = useSessionState((state) => state.board.minutes);
  const title = t(($) => $.harvest.minutes.title);
  if (canWrite)
    return (
      <HarvestSection title={title} empty={null}>
        <SharedTextArea label={title} />
      </HarvestSection>
    );
  return (
    <HarvestSection title={title} empty={minutes.trim() === '' ? t(($) => $.harvest.minutes.empty) : null}>
      {minutes.trim() !== '' && (
        <p dir="auto" className="paper p-3.5 wrap-anywhere whitespace-pre-wrap">
          {minutes}
        </p>
      )}
    </HarvestSection>
  );
}

function SharedTextArea({ label }: { readonly label: string }) {
  const t = useMessages('board');
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, tooLong, ...typing } = useSharedText(area, minutesText);
  return (
    <>
      <TextArea
        ref={area}
        label={label}
        hideLabel
        hint={t(($) => $.harvest.minutes.hint)}
        limit={limits.minutesLength}
        value={text}
        dir="auto"
        className="min-h-40"
        {...typing}
      />
      {tooLong && <p className="text-sm text-muted">{t(($) => $.harvest.notShared)}</p>}
    </>
  );
}
