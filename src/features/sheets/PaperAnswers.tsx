import { Camera, FileDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';

import { guestsOf } from '../../model/access/ownership.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { buttonClasses } from '../../ui/buttonClasses.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { openPhotoReader } from './openPhotos.ts';
import { entriesOf, inOrder, nextWaiting, type PaperEntry } from './paperEntries.ts';
import { TypePaper, type SheetOwner } from './TypePaper.tsx';

interface PaperAnswersProps {
  /** Where the sheets are as a PDF. */
  readonly sheetsHref: string;
  readonly tableHref: string;
}

interface Reading {
  readonly at: number;
  readonly of: number;
}

/** Answers on paper: the sheets to print, the photos of them, and each answer to type over. */
export function PaperAnswers({ sheetsHref, tableHref }: PaperAnswersProps) {
  const t = useMessages('sheets');
  const stage = useStage((whole) => whole);
  const [entries, setEntries] = useState<readonly PaperEntry[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [owners, setOwners] = useState<Readonly<Record<number, SheetOwner>>>({});
  /** What was typed so far, also of those that one left for another. */
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const photos = useRef(0);
  const guests = guestsOf(stage, useViewer().id);

  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setProblems([]);
    const reader = openPhotoReader();
    let last: PaperEntry | null = null;
    for (const [index, file] of files.entries()) {
      setReading({ at: index + 1, of: files.length });
      const answer = await reader.read(file);
      const { name } = file;
      if ('fault' in answer) {
        const said = t(($) => $.sheets.photo[answer.fault], { name });
        setProblems((before) => [...before, said]);
        continue;
      }
      photos.current += 1;
      const { entries: found, ofOthers } = entriesOf(stage, photos.current, answer.cards);
      setEntries((before) => inOrder(stage, [...before, ...found]));
      last ??= found[0] ?? null;
      const problem = ofOthers > 0 ? 'other' : found.length === 0 ? 'none' : null;
      if (problem !== null) {
        const said = t(($) => $.sheets.photo[problem], { name });
        setProblems((before) => [...before, said]);
      }
    }
    reader.close();
    setReading(null);
    setCurrent((before) => before ?? last?.key ?? null);
  };

  const entry = entries.find(({ key }) => key === current) ?? nextWaiting(entries, null);
  const done = entries.filter(({ state }) => state === 'done').length;
  const settle = (key: string, state: PaperEntry['state']) => {
    const settled = entries.map((one) => (one.key === key ? { ...one, state } : one));
    setEntries(settled);
    setCurrent(nextWaiting(settled, key)?.key ?? null);
  };

  /** A sheet is of one person. Until somebody says who, it is of one without a name. */
  const ownerOf = (photo: number): SheetOwner => {
    const said = owners[photo];
    if (said !== undefined && ('name' in said || guests.some(({ id }) => id === said.guest))) return said;
    const taken = guests.map(({ name }) => name);
    const names = Array.from({ length: taken.length + 1 }, (_, index) =>
      t(($) => $.sheets.type.paperName, { number: index + 1 }),
    );
    return { name: names.find((name) => !taken.includes(name)) ?? '' };
  };

  return (
    <div className="flex flex-col gap-8">
      <section className="flex flex-col items-start gap-3">
        <h2 className="serif text-xl font-semibold">{t(($) => $.sheets.print.title)}</h2>
        <p className="max-w-prose">{t(($) => $.sheets.print.text, { count: stage.cards.length })}</p>
        <LinkButton href={sheetsHref} download icon={<FileDown aria-hidden="true" className="size-5" />}>
          {t(($) => $.sheets.print.download)}
        </LinkButton>
      </section>
      <section className="flex flex-col items-start gap-3">
        <h2 className="serif text-xl font-semibold">{t(($) => $.sheets.photo.title)}</h2>
        <p className="max-w-prose">{t(($) => $.sheets.photo.text)}</p>
        <ChoosePhotos onFiles={(files) => void take(files)} busy={reading !== null} />
        <p role="status" className="text-muted">
          {reading !== null
            ? t(($) => $.sheets.photo.reading, { at: reading.at, of: reading.of })
            : entries.length > 0 && t(($) => $.sheets.photo.found, { count: entries.length })}
        </p>
        {problems.length > 0 && reading === null && (
          <Notice tone="warning" live title={t(($) => $.sheets.photo.problems)}>
            <ul className="flex flex-col gap-1">
              {problems.map((problem, index) => (
                <li key={index} className="wrap-anywhere">
                  {problem}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </section>
      {entries.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="serif text-xl font-semibold">{t(($) => $.sheets.type.title)}</h2>
          {entry !== null && entry.state !== 'done' ? (
            <TypePaper
              key={entry.key}
              entry={entry}
              entries={entries}
              owner={ownerOf(entry.photo)}
              onOwner={(owner) => setOwners((before) => ({ ...before, [entry.photo]: owner }))}
              text={texts[entry.key] ?? ''}
              onText={(text) => setTexts((before) => ({ ...before, [entry.key]: text }))}
              onDone={() => settle(entry.key, 'done')}
              onSkip={() => settle(entry.key, 'skipped')}
              onShow={setCurrent}
            />
          ) : (
            <Notice
              tone="success"
              live
              title={t(($) => $.sheets.type.finished)}
              actions={<LinkButton href={tableHref}>{t(($) => $.sheets.type.toTable)}</LinkButton>}
            >
              {t(($) => $.sheets.type.handedIn, { count: done })}
            </Notice>
          )}
        </section>
      )}
    </div>
  );
}

interface ChoosePhotosProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly busy: boolean;
}

/** On a phone: the camera, or photos that are there already. */
function ChoosePhotos({ onFiles, busy }: ChoosePhotosProps) {
  const t = useMessages('sheets');
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={`${buttonClasses({ variant: 'primary' })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)`}
    >
      <Camera aria-hidden="true" className="size-5" />
      {t(($) => $.sheets.photo.choose)}
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        disabled={busy}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same photo can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
