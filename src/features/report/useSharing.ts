import { useServerNow, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { sharingOf, type Sharing } from './sharingOf.ts';

const everyMinute = 60_000;

/** Whether the report of this session is shared now, and until when. */
export function useSharing(): Sharing {
  const report = useStage((stage) => stage.report);
  const deleteAt = useStage((stage) => stage.deleteAt);
  const { locale } = useLocale();
  return sharingOf({ report, deleteAt }, useServerNow(everyMinute), locale);
}
