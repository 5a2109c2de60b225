import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { drawBoardPicture, pixelsOf, type BoardPicture } from '../../exports/picture/boardPicture.ts';
import { toHtml } from '../../exports/markup.ts';
import { buildRecord } from '../../exports/record.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../../ui/files.ts';
import { drawPng } from '../../ui/drawPng.ts';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** The board as a picture, to see and to save. */
export function PictureDialog({ open, onClose }: Pick<DialogProps, 'open' | 'onClose'>) {
  const t = useMessages('board');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.boardMenu.pictureTitle)} size="large">
      <Picture />
    </Dialog>
  );
}

function Picture() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const [failed, setFailed] = useState(false);
  const picture = useMemo(
    // A picture says nothing of when it was made.
    () => drawBoardPicture(buildRecord({ stage, board, now: 0 }), locale),
    [stage, board, locale],
  );
  if (picture === null) return null;
  const name = `kennistafel-${t(($) => $.boardMenu.label).toLocaleLowerCase(locale)}-${stage.date}`;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.boardMenu.pictureHint)}</p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(toHtml(picture.draw()))}`}
        alt={`${picture.title}. ${picture.description}`}
        className="max-h-[50dvh] w-full rounded-card border border-line object-contain"
      />
      {failed && (
        <Notice tone="error" live>
          {t(($) => $.boardMenu.failed)}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          icon={<Download aria-hidden="true" className="size-5" />}
          onClick={() => saveSvg(picture, name)}
        >
          {t(($) => $.boardMenu.svg)}
        </Button>
        <Button
          variant="primary"
          icon={<Download aria-hidden="true" className="size-5" />}
          onClick={() => void savePng(picture, name).then((saved) => setFailed(!saved))}
        >
          {t(($) => $.boardMenu.png)}
        </Button>
      </div>
    </div>
  );
}

function saveSvg({ draw }: BoardPicture, name: string): void {
  saveBlob(new Blob([toHtml(draw())], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Gives false where the browser cannot draw it. */
async function savePng(picture: BoardPicture, name: string): Promise<boolean> {
  const blob = await drawPng(toHtml(picture.draw()), pixelsOf(picture));
  if (blob !== null) saveBlob(blob, `${name}.png`);
  return blob !== null;
}
