import { useState } from 'react';

import { useSessionState } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says why the last edit was refused, until the viewer has read it. */
export function RefusedEdit() {
  const refused = useSessionState((state) => state.refused);
  const [read, setRead] = useState(0);
  const t = useMessages();
  return (
    // Always there: a live region that appears together with its text is often not read out.
    <div role="alert">
      {refused !== null && refused.count > read && (
        <Notice
          tone="error"
          title={t(($) => $.trust.refused)}
          actions={
            <Button size="small" onClick={() => setRead(refused.count)}>
              {t(($) => $.trust.dismiss)}
            </Button>
          }
        >
          {t(($) => $.refusals[refused.reason])}
        </Notice>
      )}
    </div>
  );
}
