import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says, while everything still fits, that little more does. */
export function NearlyFull() {
  const t = useMessages('board');
  return (
    <Notice tone="warning" title={t(($) => $.board.nearlyFull.title)} live>
      {t(($) => $.board.nearlyFull.more)}
    </Notice>
  );
}
