import { useStage } from '../../session/hooks.tsx';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';

/** Names the page after its session; a view other than the table also has a name of its own. */
export function useViewTitle(view?: string): void {
  const title = useStage((stage) => stage.title);
  usePageTitle(view === undefined ? title : `${view} · ${title}`);
}
