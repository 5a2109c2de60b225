import { QuietCheck } from '../../../ui/QuietCheck.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface InGroupCheckProps {
  readonly inGroup: boolean;
  readonly onChange: (inGroup: boolean) => void;
  readonly unavailable?: string | undefined;
}

/** "Dit blijft in de groep": on the board, and in no report. Its author alone decides. */
export function InGroupCheck({ inGroup, onChange, unavailable }: InGroupCheckProps) {
  const t = useMessages();
  return (
    <QuietCheck
      checked={inGroup}
      onChange={onChange}
      label={t(($) => $.round.inGroup)}
      hint={t(($) => $.round.inGroupMore)}
      unavailable={unavailable}
    />
  );
}
