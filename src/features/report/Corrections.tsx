import { Plus, Trash2 } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

import { boardLimits, type Harvest } from '../../model/board/board.ts';
import { harvestFieldsOf } from '../../model/board/harvest.ts';
import { newHarvestId, type ClusterId, type NoteId } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import type { LeavableId } from '../../model/session/report.ts';
import { serverNow, useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { CorrectedField, type CorrectedFieldProps } from './CorrectedField.tsx';
import { EditorPart } from './EditorPart.tsx';
import { ItemCheck } from './ItemChoices.tsx';
import type { ChoicesProps } from './ReportChoices.tsx';
import { correctionState } from './useCorrection.ts';

type WrittenTexts = Pick<CorrectedTextsProps, 'name' | 'texts'> & { readonly id?: LeavableId };

/** Corrects what people wrote down together and what things are called, and adds an action that was forgotten. */
export function Corrections({ whole, edits }: ChoicesProps) {
  const t = useMessages('report');
  const closed = useStage(({ phase }) => phase === 'closed');
  const title = useStage((stage) => stage.title);
  const harvest = useSessionState(({ board }) => board.harvest);
  const minutes = useSessionState(({ board }) => board.minutes);
  const notes = useSessionState(({ board }) => board.notes);
  const clusters = useSessionState(({ board }) => board.clusters);
  const written = harvest.filter(({ text }) => text.trim() !== '');
  // A correction of minutes that are gone can still be thrown away.
  const withMinutes = minutes.trim() !== '' || Object.hasOwn(edits.corrections, 'minutes');
  const one = (label: string, text: Omit<CorrectedFieldProps, 'edits' | 'label'>): WrittenTexts => ({
    name: text.original.trim() === '' ? label : `${label}: ${text.original}`,
    texts: [{ label, ...text }],
  });
  const noted = ({ id, original }: { readonly id: NoteId; readonly original: string }): WrittenTexts => ({
    ...one(
      t(($) => $.sharing.editor.note),
      { what: `${id}/text`, original, limit: boardLimits.noteTextLength, long: true },
    ),
    id,
  });
  const called = (id: ClusterId): WrittenTexts =>
    one(
      t(($) => $.sharing.editor.group),
      { what: `${id}/title`, original: clusters[id]?.title ?? '', limit: boardLimits.clusterTitleLength },
    );
  const others: readonly WrittenTexts[] = [
    ...whole.clusters.map(({ id }) => called(id)),
    ...whole.notes.map(({ id, text }) => noted({ id, original: notes[id]?.text ?? text })),
    ...(withMinutes
      ? [
          {
            ...one(
              t(($) => $.sharing.editor.minutes),
              { what: 'minutes', original: minutes, limit: limits.minutesLength, long: true },
            ),
            name: t(($) => $.sharing.editor.minutes),
          },
        ]
      : []),
  ];
  return (
    <EditorPart
      title={t(($) => $.sharing.editor.mend)}
      hint={t(($) => (closed ? $.sharing.editor.mendHintClosed : $.sharing.editor.mendHint))}
    >
      <ul className="flex flex-col divide-y divide-line">
        <li className="py-1">
          <CorrectedTexts
            {...one(
              t(($) => $.sharing.editor.sessionTitle),
              { what: 'title', original: title, limit: limits.titleLength },
            )}
            edits={edits}
          />
        </li>
        {written.map((item) => (
          <li key={item.id} className="py-1">
            <CorrectedHarvest item={item} edits={edits} />
          </li>
        ))}
        {others.map(({ id, ...texts }) => (
          <li key={texts.texts[0]?.what} className="py-1">
            <CorrectedTexts {...texts} edits={edits}>
              {id !== undefined && <ItemCheck id={id} edits={edits} />}
            </CorrectedTexts>
          </li>
        ))}
      </ul>
      <AddedActions edits={edits} harvested={harvest.length} />
    </EditorPart>
  );
}

/** The actions that were forgotten, and the way to add one. */
function AddedActions({ edits, harvested }: Pick<ChoicesProps, 'edits'> & { readonly harvested: number }) {
  const t = useMessages('report');
  const session = useSession();
  const announce = useAnnounce();
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <>
      {edits.added.length > 0 && (
        <ul className="flex flex-col gap-4">
          {edits.added.map((id, index) => (
            <li key={id} className="paper flex flex-col gap-4 p-3.5">
              <p className="font-semibold">{t(($) => $.sharing.editor.added, { number: index + 1 })}</p>
              <HarvestFields
                item={{ id, kind: 'action', text: '', who: '', when: '', order: 0 }}
                edits={edits}
                added
              />
              <Button
                variant="quiet"
                size="small"
                className="self-start"
                icon={<Trash2 aria-hidden="true" className="size-4.5" />}
                onClick={() => {
                  session.report.removeAction(id);
                  addButton.current?.focus();
                  announce(t(($) => $.sharing.editor.addedRemoved));
                }}
              >
                {t(($) => $.sharing.editor.removeAdded, { number: index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        ref={addButton}
        className="self-start"
        icon={<Plus aria-hidden="true" />}
        unavailable={
          harvested + edits.added.length >= limits.harvestItems
            ? t(($) => $.sharing.editor.addFull, { count: limits.harvestItems })
            : undefined
        }
        onClick={() => session.report.addAction(newHarvestId(session.random), serverNow(session))}
      >
        {t(($) => $.sharing.editor.addAction)}
      </Button>
    </>
  );
}

interface HarvestProps {
  readonly item: Harvest;
  readonly edits: ChoicesProps['edits'];
}

/** What is decided, and for most kinds who does it and when: as the fields have it. */
function useHarvestTexts(item: Harvest): readonly Omit<CorrectedFieldProps, 'edits'>[] {
  const t = useMessages('report');
  const { harvestTextLength, harvestFieldLength } = limits;
  return harvestFieldsOf[item.kind].map((field) => ({
    label: t(($) => $.sharing.editor[field]),
    what: `${item.id}/${field}`,
    original: item[field],
    ...(field === 'text' ? { limit: harvestTextLength, long: true } : { limit: harvestFieldLength }),
  }));
}

function HarvestFields({ item, edits, added = false }: HarvestProps & { readonly added?: boolean }) {
  const t = useMessages('harvest', 'report');
  const texts = useHarvestTexts(item);
  const { inReport } = correctionState(edits, { what: `${item.id}/text`, original: item.text });
  return (
    <>
      {texts.map((text) => (
        <CorrectedField key={text.what} {...text} edits={edits} added={added} />
      ))}
      {inReport.trim() === '' && (
        <p role="status" className="text-muted">
          {t(($) => $.harvest.unfinished)}
        </p>
      )}
    </>
  );
}

function CorrectedHarvest({ item, edits }: HarvestProps) {
  const t = useMessages('report');
  const texts = useHarvestTexts(item);
  return (
    <CorrectedGroup
      name={`${t(($) => $.sharing.editor[item.kind])}: ${item.text}`}
      texts={texts}
      edits={edits}
    >
      <HarvestFields item={item} edits={edits} />
      <ItemCheck id={item.id} edits={edits} />
    </CorrectedGroup>
  );
}

interface CorrectedTextsProps {
  readonly name: string;
  readonly texts: readonly Omit<CorrectedFieldProps, 'edits'>[];
  readonly edits: ChoicesProps['edits'];
  /** Below the fields. */
  readonly children?: ReactNode;
}

function CorrectedTexts({ children, ...group }: CorrectedTextsProps) {
  return (
    <CorrectedGroup {...group}>
      {group.texts.map((text) => (
        <CorrectedField key={text.what} {...text} edits={group.edits} />
      ))}
      {children}
    </CorrectedGroup>
  );
}

/** Texts that belong together, folded: what they are, and whether any of them was corrected. */
function CorrectedGroup({ name, texts, edits, children }: CorrectedTextsProps) {
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
      <div className="flex flex-col gap-4">{children}</div>
    </Disclosure>
  );
}
