import { Copy, FileDown } from 'lucide-react';

import { ownFileName, ownFormats, renderOwn, type OwnFormat } from '../../exports/own/ownFile.ts';
import { ownOutline } from '../../exports/own/ownOutline.ts';
import type { OwnRecord } from '../../exports/own/ownRecord.ts';
import { clipboardTexts } from '../../exports/renderOutline.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { copyTexts, saveBlob } from '../../ui/files.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The ways to take one's own answers home. */
export function TakeHome({ record }: { readonly record: OwnRecord }) {
  const t = useMessages('own');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const save = async (format: OwnFormat) => {
    const content = await renderOwn(record, format, { locale, t, now: Date.now() });
    saveBlob(new Blob([content], { type: ownFormats[format] }), ownFileName(record, format, t));
    announce(t(($) => $.own.take.saved));
  };
  const copy = async () => {
    try {
      await copyTexts(clipboardTexts(ownOutline(record, { locale, t, now: Date.now() })));
      announce(t(($) => $.ui.copy.done));
    } catch {
      // Without https, or by the organisation's rules, a page may not touch the clipboard.
      announce(t(($) => $.own.take.refused));
    }
  };
  const download = <FileDown aria-hidden="true" className="size-5" />;
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{t(($) => $.own.take.title)}</h3>
      <p className="text-muted">{t(($) => $.own.take.more)}</p>
      <div className="flex flex-wrap gap-2.5">
        <Button icon={download} onClick={() => void save('html')}>
          {t(($) => $.own.take.html)}
        </Button>
        <Button icon={download} onClick={() => void save('md')}>
          {t(($) => $.own.take.md)}
        </Button>
        <Button icon={<Copy aria-hidden="true" className="size-5" />} onClick={() => void copy()}>
          {t(($) => $.ui.copy.action)}
        </Button>
      </div>
    </section>
  );
}
