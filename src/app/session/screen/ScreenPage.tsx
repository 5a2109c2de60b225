import { useTemplates } from '../../../features/board/useTemplates.ts';
import { WallBoard } from '../../../features/board/WallBoard.tsx';
import { WhereWeAre } from '../../../features/programme/WhereWeAre.tsx';
import { BigScreen } from '../../../features/screen/BigScreen.tsx';
import { WallSound } from '../../../features/time/revealSound.tsx';
import { TimerDisplay } from '../../../features/time/TimerDisplay.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { useViewTitle } from '../useViewTitle.ts';

/** The big screen: no header and no controls, readable from eight metres. */
export function ScreenPage({ links }: { readonly links: SessionLinks }) {
  useTemplates();
  const t = useMessages();
  const code = useStage((stage) => stage.code);
  useViewTitle(t(($) => $.table.toScreen));
  return (
    <main id="content" tabIndex={-1} className="table-surface flex min-h-dvh flex-col">
      <BigScreen
        joinUrl={links.joinUrl(code)}
        where={<WhereWeAre className="text-[1em]!" />}
        time={<TimerDisplay size="wall" />}
        sound={<WallSound />}
        Board={WallBoard}
      />
    </main>
  );
}
