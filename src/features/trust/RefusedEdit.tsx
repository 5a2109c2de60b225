import { useState } from 'react';

import { useSessionState } from '../../session/hooks.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says why the last edit was refused, until one has read it. */
export function RefusedEdit() {
  const refused = useSessionState((state) => state.refused);
  const [read, setRead] = useState(0);
  const t = useMessages();
  const refusalText = useRefusalText();
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
          {refusalText(refused.reason)}
        </Notice>
      )}
    </div>
  );
}
