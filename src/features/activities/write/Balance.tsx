import type { Answer } from '../../../model/session/stage.ts';
import type { Source } from '../../../model/source.ts';
import { turnedAfterMs } from '../../../ui/RevealFlip.tsx';
import { SourceBalanceBar, type SourceBalanceBarProps } from '../../../ui/SourceBalanceBar.tsx';

interface BalanceProps extends Pick<SourceBalanceBarProps, 'size'> {
  /** All that is shown: what is counted is no more than what everybody reads. */
  readonly answers: readonly Answer[];
  /** Whether they turn over while one watches: then it grows once they all have. */
  readonly turning: boolean;
}

/** Where the answers to a question come from. */
export function Balance({ answers, turning, size }: BalanceProps) {
  const of = (source: Source | null) => answers.filter((answer) => answer.source === source).length;
  return (
    <SourceBalanceBar
      hideTitle
      {...(size && { size })}
      growsAfterMs={turning ? turnedAfterMs(answers.length) : undefined}
      counts={{
        experience: of('experience'),
        professional: of('professional'),
        scientific: of('scientific'),
      }}
      untagged={of(null)}
    />
  );
}
