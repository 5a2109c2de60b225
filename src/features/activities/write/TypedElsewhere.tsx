import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

export interface TypedElsewhereProps {
  /** Empty when there is nothing. */
  readonly elsewhere: string;
  readonly addElsewhere: () => void;
  readonly dropElsewhere: () => void;
}

/** What the same person typed in another window, so that neither text is lost. */
export function TypedElsewhere({ elsewhere, addElsewhere, dropElsewhere }: TypedElsewhereProps) {
  const t = useMessages();
  if (elsewhere === '') return null;
  return (
    <Notice
      live
      title={t(($) => $.round.elsewhere)}
      actions={
        <>
          <Button size="small" onClick={addElsewhere}>
            {t(($) => $.round.elsewhereAdd)}
          </Button>
          <Button size="small" variant="quiet" onClick={dropElsewhere}>
            {t(($) => $.round.elsewhereDrop)}
          </Button>
        </>
      }
    >
      <p className="line-clamp-4 wrap-anywhere whitespace-pre-wrap">{elsewhere}</p>
    </Notice>
  );
}
