/** The process in which a suitcase is looked at: it answers with what is in it, and ends. */
import { examine, type SuitcaseJob } from './examine.ts';

process.once('message', (job: SuitcaseJob) => {
  void examine(job).then((examined) => process.send?.(examined, () => process.disconnect()));
});
