import { Copy, FileDown } from 'lucide-react';
import { useId, useState } from 'react';

import { ownFileName, ownMediaType, renderOwn, type OwnFormat } from '../../exports/own/ownFile.ts';
import { ownOutline } from '../../exports/own/ownOutline.ts';
import type { OwnRecord } from '../../exports/own/ownRecord.ts';
import { clipboardTexts } from '../../exports/renderOutline.ts';
import { refuse, type Refusal } from '../../model/refusal.ts';
import type { OwnLink } from '../../model/session/ownKeys.ts';
import { fetchOwnPdf } from '../../session/ownAnswers.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { copyTexts, saveBlob } from '../../ui/files.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';

/** The keys to one's own answers, and the address at which they open them. */
export interface LinkToTake extends OwnLink {
  readonly href: string;
}

interface TakeHomeProps {
  readonly record: OwnRecord;
  /** Null as long as there is none. With it the server makes a PDF; other files are made on this device. */
  readonly link: LinkToTake | null;
}

/** The ways to take one's own answers home. */
export function TakeHome({ record, link }: TakeHomeProps) {
  const t = useMessages('own');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const id = useId();
  const [withLink, setWithLink] = useState(true);
  const [making, setMaking] = useState<OwnFormat | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);

  const make = async (format: OwnFormat): Promise<{ ok: true; content: Blob } | Refusal> => {
    if (format === 'pdf')
      return link === null ? refuse('unavailable') : fetchOwnPdf(link, { lang: locale, link: withLink });
    const href = withLink ? (link?.href ?? null) : null;
    const made = await renderOwn(record, format, { locale, t, now: Date.now(), link: href });
    const part = typeof made === 'string' ? made : new Uint8Array(made);
    return { ok: true, content: new Blob([part], { type: ownMediaType(format) }) };
  };
  const save = async (format: OwnFormat) => {
    if (making !== null) return;
    setMaking(format);
    setRefused(null);
    if (format === 'pdf') announce(t(($) => $.own.take.making));
    const made = await make(format);
    setMaking(null);
    if (!made.ok) return setRefused(made);
    saveBlob(made.content, ownFileName(record, format, t));
    return announce(t(($) => $.own.take.saved));
  };
  const copy = async () => {
    try {
      // What is pasted is often for others to read, so the link stays out.
      const options = { locale, t, now: Date.now(), link: null };
      await copyTexts(clipboardTexts(ownOutline(record, options)));
      announce(t(($) => $.ui.copy.done));
    } catch {
      // Without https, or by the organisation's rules, a page may not touch the clipboard.
      announce(t(($) => $.own.take.refused));
    }
  };
  const file = (format: OwnFormat) => (
    <Button
      icon={<FileDown aria-hidden="true" className="size-5" />}
      aria-busy={making === format}
      onClick={() => void save(format)}
    >
      {t(($) => $.own.take[format])}
    </Button>
  );
  return (
    <section aria-labelledby={id} className="print-hidden flex flex-col gap-3">
      <h3 id={id} className="text-lg font-semibold">
        {t(($) => $.own.take.title)}
      </h3>
      <p className="text-muted">{t(($) => (record.named ? $.own.take.more : $.own.take.nameless))}</p>
      {link !== null && (
        <QuietCheck
          checked={withLink}
          onChange={setWithLink}
          label={t(($) => $.own.take.withLink)}
          hint={t(($) => $.own.take.withLinkMore)}
        />
      )}
      <div role="group" aria-labelledby={`${id}-as`} className="flex flex-wrap gap-2.5">
        <p id={`${id}-as`} className="w-full font-semibold">
          {t(($) => $.own.take.downloads)}
        </p>
        {file('docx')}
        {link !== null && file('pdf')}
        {file('html')}
        {file('md')}
      </div>
      {link === null && <p className="text-[0.9375rem] text-muted">{t(($) => $.own.take.noPdf)}</p>}
      <RefusalNotice reason={refused?.reason ?? null}>
        <TryAgain waitSeconds={refused?.waitSeconds} />
      </RefusalNotice>
      <div>
        <Button icon={<Copy aria-hidden="true" className="size-5" />} onClick={() => void copy()}>
          {t(($) => $.ui.copy.action)}
        </Button>
      </div>
    </section>
  );
}
