import type { GuideEditor } from '../documents/guideEditor.ts';
import { emptyGuide, type Guide } from '../model/programme/guide.ts';
import type { GuideReplica } from './guideReplica.ts';
import type { Links } from './links.ts';

interface Options {
  readonly links: Pick<Links, 'connect' | 'disconnect'>;
  readonly mayHave: () => boolean;
  readonly onGuide: (guide: Guide) => void;
}

export interface GuideOnDemand {
  /** Throws while there is none. */
  readonly editor: () => GuideEditor;
  /** Fetches the guide once one may have it, and drops it once one may not. */
  follow(): void;
  /** Begins anew with a fresh replica. */
  readonly reopen: () => void;
  close(): void;
}

/** The guide of who may have one. Facilitators alone do, so they alone fetch what reads it. */
export function createGuideOnDemand({ links, mayHave, onGuide }: Options): GuideOnDemand {
  let guide: GuideReplica | null = null;
  let over = false;

  const fetch = async () => {
    // When the network fails, the next change of the stage tries again.
    const loaded = await import('./guideReplica.ts').catch(() => null);
    if (loaded === null || over || guide !== null || !mayHave()) return;
    guide = loaded.openGuideReplica(onGuide);
    links.connect('guide', guide.doc);
  };
  const drop = () => {
    if (guide === null) return;
    links.disconnect('guide');
    guide.close();
    guide = null;
    // The words must not stay with who is no facilitator any more.
    onGuide(emptyGuide);
  };
  return {
    editor: () => {
      if (guide === null) throw new Error('Only facilitators have a guide');
      return guide.editor;
    },
    follow: () => {
      if (!mayHave()) drop();
      else if (guide === null) void fetch();
    },
    reopen: () => {
      drop();
      void fetch();
    },
    close: () => {
      over = true;
      guide?.close();
    },
  };
}
