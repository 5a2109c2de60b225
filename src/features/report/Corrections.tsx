import type { Harvest } from '../../model/board/board.ts';
import { limits } from '../../model/limits.ts';
import type { ReportEdits } from '../../model/session/report.ts';
import { useSessionState } from '../../session/hooks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { CorrectedField, type CorrectedFieldProps } from './CorrectedField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { correctionState } from './useCorrection.ts';

/** Corrects typing errors in what people wrote down together. */
export function Corrections({ edits }: { readonly edits: ReportEdits }) {
  const t = useMessages('report');
  const harvest = useSessionState(({ board }) => board.harvest);
  const minutes = useSessionState(({ board }) => board.minutes);
  const written = harvest.filter(({ text }) => text.trim() !== '');
  // A correction of minutes that are gone can still be thrown away.
  const withMinutes = minutes.trim() !== '' || Object.hasOwn(edits.corrections, 'minutes');
  return (
    <EditorPart title={t(($) => $.sharing.editor.mend)} hint={t(($) => $.sharing.editor.mendHint)}>
      {written.length === 0 && !withMinutes && (
        <p className="text-muted">{t(($) => $.sharing.editor.nothingToMend)}</p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {written.map((item) => (
          <li key={item.id} className="py-1">
            <CorrectedHarvest item={item} edits={edits} />
          </li>
        ))}
        {withMinutes && (
          <li className="py-1">
            <CorrectedTexts
              name={t(($) => $.sharing.editor.minutes)}
              edits={edits}
              texts={[
                {
                  label: t(($) => $.sharing.editor.minutes),
                  what: 'minutes',
                  original: minutes,
                  limit: limits.minutesLength,
                  long: true,
                },
              ]}
            />
          </li>
        )}
      </ul>
    </EditorPart>
  );
}

function CorrectedHarvest({ item, edits }: { readonly item: Harvest; readonly edits: ReportEdits }) {
  const t = useMessages('report');
  const { id, kind, text, who, when } = item;
  const { harvestTextLength, harvestFieldLength } = limits;
  const labelOf = (field: 'text' | 'who' | 'when') => t(($) => $.sharing.editor[field]);
  return (
    <CorrectedTexts
      name={`${t(($) => $.sharing.editor[kind])}: ${text}`}
      edits={edits}
      texts={[
        { label: labelOf('text'), what: `${id}/text`, original: text, limit: harvestTextLength, long: true },
        { label: labelOf('who'), what: `${id}/who`, original: who, limit: harvestFieldLength },
        { label: labelOf('when'), what: `${id}/when`, original: when, limit: harvestFieldLength },
      ]}
    />
  );
}

interface CorrectedTextsProps {
  readonly name: string;
  readonly texts: readonly Omit<CorrectedFieldProps, 'edits'>[];
  readonly edits: ReportEdits;
}

/** Texts of the board that belong together: their fields, and whether any of them was corrected. */
function CorrectedTexts({ name, texts, edits }: CorrectedTextsProps) {
  const t = useMessages('report');
  const states = texts.map((text) => correctionState(edits, text).state);
  const lapsed = states.includes('lapsed');
  const summary = (
    <>
      <span dir="auto" className="line-clamp-2 text-left wrap-anywhere">
        {name}
      </span>
      {(lapsed || states.includes('corrected')) && (
        <StatusPill tone="attention">
          {t(($) => (lapsed ? $.sharing.editor.lapsed : $.sharing.editor.mended))}
        </StatusPill>
      )}
    </>
  );
  return (
    <Disclosure summary={summary}>
      <div className="flex flex-col gap-4">
        {texts.map((text) => (
          <CorrectedField key={text.what} {...text} edits={edits} />
        ))}
      </div>
    </Disclosure>
  );
}
