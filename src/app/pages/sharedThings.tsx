// What one's own programmes and questionnaires have in common when they go to somebody else: as a link, and as a file.
import { Download } from 'lucide-react';
import { useState } from 'react';

import { sheetLimits, UnreadableError } from '../../exports/deck/sheet.ts';
import { jsonFromLink, jsonToLink } from '../../exports/jsonLink.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { DropFile } from '../../ui/DropFile.tsx';
import { fileNameOf, saveBlob } from '../../ui/files.ts';
import { Notice } from '../../ui/Notice.tsx';

interface ShareThingProps {
  readonly thing: { readonly title: string };
  /** The page that opens one in a link, and the name that it has there. */
  readonly linkPage: string;
  readonly name: string;
  readonly words: Readonly<
    Record<'link' | 'linkHint' | 'tooLong' | 'file' | 'fileHint' | 'fileName', string>
  >;
}

/** Gives it to others: as an address that holds it, and as a file. */
export function ShareThing({ thing, linkPage, name, words }: ShareThingProps) {
  const link = jsonToLink(thing);
  const save = () => {
    const text = `${JSON.stringify(thing, null, 2)}\n`;
    saveBlob(
      new Blob([text], { type: 'application/json' }),
      `${fileNameOf(thing.title, words.fileName)}.json`,
    );
  };
  return (
    <div className="flex flex-col gap-6">
      {link === null ? (
        <Notice>{words.tooLong}</Notice>
      ) : (
        <CopyField
          label={words.link}
          hint={words.linkHint}
          text={`${location.origin}${linkPage}#${name}=${link}`}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Download aria-hidden="true" className="size-4.5" />} onClick={save}>
          {words.file}
        </Button>
        <span className="text-[0.9375rem] text-muted">{words.fileHint}</span>
      </div>
    </div>
  );
}

interface ReadFileProps<Thing> {
  readonly parse: (value: unknown) => Thing | null;
  readonly words: Readonly<Record<'choose' | 'drop' | 'badFile' | 'tooLarge', string>>;
  readonly onRead: (thing: Thing) => void;
}

/** Reads one from a file that somebody chooses. */
export function ReadFile<Thing>({ parse, words, onRead }: ReadFileProps<Thing>) {
  const [wrong, setWrong] = useState<'badFile' | 'tooLarge' | null>(null);
  const open = async (file: File) => {
    if (file.size > sheetLimits.textBytes) return setWrong('tooLarge');
    const text = await file.text().catch(() => '');
    const thing = orNull(() => parse(JSON.parse(text)), SyntaxError);
    if (thing === null) setWrong('badFile');
    else onRead(thing);
  };
  return (
    <>
      <DropFile choose={words.choose} accept=".json,application/json" onFile={(file) => void open(file)}>
        <p className="text-muted">{words.drop}</p>
      </DropFile>
      {wrong !== null && (
        <Notice tone="error" live>
          {words[wrong]}
        </Notice>
      )}
    </>
  );
}

/** The one in the part of an address behind its hash; null where there is none, or a piece is missing. */
export const readLink = <Thing,>(
  fragment: string,
  name: string,
  parse: (value: unknown) => Thing | null,
): Thing | null =>
  orNull(() => parse(jsonFromLink(fragment.replace(new RegExp(`^${name}=`, 'u'), ''))), UnreadableError);

function orNull<Thing>(read: () => Thing | null, unreadable: new (...args: never[]) => Error): Thing | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof unreadable)) throw error;
    return null;
  }
}
