import type { Harvest } from '../../model/board/board.ts';
import { limits } from '../../model/limits.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { useSessionState } from '../../session/hooks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { CorrectedField } from './CorrectedField.tsx';
import { correctionState, type Mendable } from './correctionState.ts';
import { EditorPart } from './EditorPart.tsx';

/** Mends typing errors in what people wrote down together. */
export function Corrections({ edits }: { readonly edits: ReportEdits }) {
  const t = useMessages('report');
  const harvest = useSessionState(({ board }) => board.harvest);
  const minutes = useSessionState(({ board }) => board.minutes);
  const written = harvest.filter(({ text }) => text.trim() !== '');
  // What was made of minutes that are gone can still be thrown away.
  const withMinutes = minutes.trim() !== '' || Object.hasOwn(edits.corrections, 'minutes');
  const nothing = written.length === 0 && !withMinutes;
  return (
    <EditorPart title={t(($) => $.sharing.editor.mend)} hint={t(($) => $.sharing.editor.mendHint)}>
      {nothing && <p className="text-muted">{t(($) => $.sharing.editor.nothingToMend)}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {written.map((item) => (
          <li key={item.id} className="py-1">
            <MendHarvest item={item} edits={edits} />
          </li>
        ))}
        {withMinutes && (
          <li className="py-1">
            <Disclosure
              summary={
                <Named
                  texts={[{ what: 'minutes', original: minutes }]}
                  name={t(($) => $.sharing.editor.minutes)}
                  edits={edits}
                />
              }
            >
              <CorrectedField
                label={t(($) => $.sharing.editor.minutes)}
                what="minutes"
                original={minutes}
                limit={limits.minutesLength}
                edits={edits}
                long
              />
            </Disclosure>
          </li>
        )}
      </ul>
    </EditorPart>
  );
}

function MendHarvest({ item, edits }: { readonly item: Harvest; readonly edits: ReportEdits }) {
  const t = useMessages('report');
  const { id, kind, text, who, when } = item;
  const texts = [
    { what: `${id}/text`, original: text },
    { what: `${id}/who`, original: who },
    { what: `${id}/when`, original: when },
  ] as const;
  const name = `${t(($) => $.sharing.editor[kind])}: ${text}`;
  return (
    <Disclosure summary={<Named texts={texts} name={name} edits={edits} />}>
      <div className="flex flex-col gap-4">
        <CorrectedField
          label={t(($) => $.sharing.editor.text)}
          what={`${id}/text`}
          original={text}
          limit={limits.harvestTextLength}
          edits={edits}
          long
        />
        <CorrectedField
          label={t(($) => $.sharing.editor.who)}
          what={`${id}/who`}
          original={who}
          limit={limits.harvestFieldLength}
          edits={edits}
        />
        <CorrectedField
          label={t(($) => $.sharing.editor.when)}
          what={`${id}/when`}
          original={when}
          limit={limits.harvestFieldLength}
          edits={edits}
        />
      </div>
    </Disclosure>
  );
}

function Named(given: {
  readonly texts: readonly Mendable[];
  readonly name: string;
  readonly edits: ReportEdits;
}) {
  const t = useMessages('report');
  const states = given.texts.map((text) => correctionState(given.edits, text).state);
  const lapsed = states.includes('lapsed');
  return (
    <>
      <span dir="auto" className="line-clamp-2 text-left wrap-anywhere">
        {given.name}
      </span>
      {(lapsed || states.includes('mended')) && (
        <StatusPill tone="attention">
          {t(($) => (lapsed ? $.sharing.editor.lapsed : $.sharing.editor.mended))}
        </StatusPill>
      )}
    </>
  );
}
