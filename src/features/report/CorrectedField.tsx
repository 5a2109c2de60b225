import { Undo2 } from 'lucide-react';
import { useRef } from 'react';

import { formatDay } from '../../messages/dates.ts';
import { isDay } from '../../model/days.ts';
import { understandDay } from '../../model/readDay.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCorrection, type CorrectionOf } from './useCorrection.ts';

export interface CorrectedFieldProps extends CorrectionOf {
  readonly label: string;
  readonly long?: boolean;
  /** It is no text of the session, but one that facilitators added. */
  readonly added?: boolean;
}

/**
 * A field with a text of the board. Once it differs, the board's text is shown below it, with the way back; and when the
 * board says something else since, the correction that no longer fits.
 */
export function CorrectedField({ label, long = false, added = false, ...of }: CorrectedFieldProps) {
  const t = useMessages('harvest', 'report');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  const { state, made, field, restore } = useCorrection(long ? area : line, of);
  const { original } = of;
  const { error, ...typing } = field;
  const isTitle = of.what === 'title';
  const back = () => {
    restore();
    // The button disappears with the correction.
    (long ? area : line).current?.focus();
    announce(t(($) => $.sharing.editor.isBack));
  };
  return (
    <div className="flex flex-col gap-1.5">
      {long ? (
        <TextArea ref={area} label={label} limit={of.limit} dir="auto" {...typing} />
      ) : (
        <TextField
          ref={line}
          label={label}
          type={isDay(original) ? 'date' : 'text'}
          dir="auto"
          error={error}
          {...typing}
        />
      )}
      {of.what.endsWith('/when') && <ReadAs text={field.value} />}
      {state !== 'untouched' && !added && (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 rounded-control bg-surface px-3 py-2">
          <p className="min-w-0 flex-1 basis-48 text-[0.9375rem]">
            <span className="block text-muted">
              {t(($) => {
                if (state === 'lapsed') return $.sharing.editor.lapsedText;
                return isTitle ? $.sharing.editor.inSession : $.sharing.editor.onBoard;
              })}
            </span>
            <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {formatDay(state === 'lapsed' ? made : original, locale) ||
                t(($) => $.sharing.editor.nothingOnBoard)}
            </span>
          </p>
          <Button
            variant="quiet"
            size="small"
            icon={<Undo2 aria-hidden="true" className="size-4.5" />}
            onClick={back}
          >
            {t(($) => {
              if (state === 'lapsed') return $.sharing.editor.dropLapsed;
              return isTitle ? $.sharing.editor.backToTitle : $.sharing.editor.backToBoard;
            })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Which day was understood, or that there is no such day. */
function ReadAs({ text }: { readonly text: string }) {
  const t = useMessages('harvest');
  const { locale } = useLocale();
  const date = useStage((stage) => stage.date);
  const read = understandDay(text, date);
  const day = read.kind === 'day' ? formatDay(read.day, locale) : null;
  return (
    <p role="status" className="text-[0.9375rem] text-muted">
      {day !== null && t(($) => $.harvest.readAs, { day })}
      {read.kind === 'impossible' && t(($) => $.harvest.noSuchDay)}
    </p>
  );
}
