import { useStage } from '../../session/hooks.tsx';

/** The page's main heading for who listens; who looks sees the title in the header. */
export function SessionHeading() {
  return <h1 className="sr-only">{useStage((stage) => stage.title)}</h1>;
}
