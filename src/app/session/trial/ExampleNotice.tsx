import { useMessages } from '../../../ui/language/useMessages.ts';
import { paths } from '../../paths.ts';
import { TrialLine } from './TrialLine.tsx';

/** In the example. */
export function ExampleNotice() {
  const t = useMessages();
  return (
    <TrialLine out={{ href: paths.home, label: t(($) => $.trust.leaveExample) }}>
      {t(($) => $.trust.example)}
    </TrialLine>
  );
}
