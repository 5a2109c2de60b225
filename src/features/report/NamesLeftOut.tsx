import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';

import { countName, leftOutName } from '../../exports/withoutWords.ts';
import { limits } from '../../model/limits.ts';
import { parseNameToLeaveOut } from '../../model/session/report.ts';
import { useSession } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { TextField } from '../../ui/TextField.tsx';
import { EditorPart } from './EditorPart.tsx';
import type { ChoicesProps } from './ReportChoices.tsx';

/** Leaves names out of every text of the report: somebody's that was noticed too late. */
export function NamesLeftOut({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const { report } = useSession();
  const announce = useAnnounce();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const names = edits.withoutNames;
  const focus = () => box.current?.querySelector('input')?.focus();
  const leaveOut = () => {
    const name = parseNameToLeaveOut(typed);
    setWrong(name === null);
    focus();
    if (name === null) return;
    report.setName(name, false);
    setTyped('');
    announce(t(($) => $.sharing.editor.nameLeftOut, { name }));
  };
  return (
    <EditorPart
      title={t(($) => $.sharing.editor.names)}
      hint={t(($) => $.sharing.editor.namesHint, { sign: leftOutName })}
    >
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          leaveOut();
        }}
      >
        <div ref={box} className="min-w-0 flex-1 basis-48">
          <TextField
            label={t(($) => $.sharing.editor.name)}
            value={typed}
            maxLength={limits.nameLength}
            autoComplete="off"
            error={wrong && t(($) => $.sharing.editor.nameTooShort)}
            onChange={(text) => {
              setTyped(text);
              setWrong(false);
            }}
          />
        </div>
        <Button
          type="submit"
          unavailable={
            names.length >= limits.namesLeftOut
              ? t(($) => $.sharing.editor.namesFull, { count: limits.namesLeftOut })
              : undefined
          }
        >
          {t(($) => $.sharing.editor.leaveNameOut)}
        </Button>
      </form>
      {names.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {names.map((name) => (
            <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {name}{' '}
                <span className="text-[0.9375rem] text-muted">
                  {t(($) => $.sharing.editor.nameTimes, { count: countName(whole, name) })}
                </span>
              </span>
              <Button
                variant="quiet"
                size="small"
                icon={<Undo2 aria-hidden="true" className="size-4.5" />}
                onClick={() => {
                  report.setName(name, true);
                  focus();
                  announce(t(($) => $.sharing.editor.nameIsBack, { name }));
                }}
              >
                {t(($) => $.sharing.editor.nameBack, { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </EditorPart>
  );
}
