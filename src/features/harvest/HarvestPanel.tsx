import { Notice } from '../../ui/Notice.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestList } from './HarvestList.tsx';
import { InsightList } from './InsightList.tsx';
import { Minutes } from './Minutes.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useReadOnlyReason } from './useReadOnlyReason.ts';

/** What the session yields: actions, agreements, insights and shared notes. */
export function HarvestPanel() {
  const t = useMessages('board');
  const reason = useReadOnlyReason();
  const canWrite = reason === null;
  return (
    <div className="flex flex-col gap-7">
      {reason === null ? <UndoButton /> : <Notice>{t(($) => $.harvest.readOnly[reason])}</Notice>}
      <HarvestList kind="action" canWrite={canWrite} />
      <HarvestList kind="agreement" canWrite={canWrite} />
      <InsightList canWrite={canWrite} />
      <Minutes canWrite={canWrite} />
    </div>
  );
}
