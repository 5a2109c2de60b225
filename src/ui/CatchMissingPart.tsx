import { Component, useEffect, useRef, useState, type ReactNode } from 'react';

import { PartMissing } from '../messages/browserCatalogue.ts';
import { Button } from './Button.tsx';
import { keepTrying } from './keepTrying.ts';
import { useMessages } from './language/useMessages.ts';

interface Props {
  /** Fetches again what did not come. */
  readonly fetchAgain: () => Promise<unknown>;
  /** How it stands on the page: in the place of the part; at the foot, for a dialog; or not, for what shows nothing. */
  readonly notice: 'here' | 'foot' | 'none';
  readonly part: ReactNode;
}

/** While code or texts of a part cannot be fetched, says so in its place, and tries again. Other failures go on. */
export class CatchMissingPart extends Component<Props, { readonly missing: boolean }> {
  override state = { missing: false };

  static getDerivedStateFromError(error: unknown) {
    if (error instanceof PartMissing) return { missing: true };
    throw error;
  }

  override render() {
    const { part, ...trying } = this.props;
    if (!this.state.missing) return part;
    return <MissingPart {...trying} onHere={() => this.setState({ missing: false })} />;
  }
}

interface MissingPartProps extends Omit<Props, 'part'> {
  readonly onHere: () => void;
}

function MissingPart({ notice, ...props }: MissingPartProps) {
  const t = useMessages();
  const [outdated, setOutdated] = useState(false);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const tryNow = useRef(() => {});
  useEffect(() => {
    const trying = keepTrying({
      fetchAgain: () => latest.current.fetchAgain(),
      onHere: () => latest.current.onHere(),
      onOutdated: () => setOutdated(true),
    });
    tryNow.current = trying.now;
    return trying.stop;
  }, []);
  if (notice === 'none') return null;
  return (
    <div
      role="status"
      className={`forced-line flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-line bg-paper p-3 ${notice === 'foot' ? 'fixed inset-x-4 bottom-4 z-50' : ''}`}
    >
      <p className="min-w-0 flex-1 basis-48">
        {outdated ? t(($) => $.ui.missing.outdated) : t(($) => $.ui.missing.coming)}
      </p>
      <Button size="small" onClick={() => (outdated ? location.reload() : tryNow.current())}>
        {outdated ? t(($) => $.trust.reload) : t(($) => $.ui.missing.now)}
      </Button>
    </div>
  );
}
