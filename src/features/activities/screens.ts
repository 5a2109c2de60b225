/** What the big screen shows of activities. Imported only by what the big screen fetches. */
import type { FunctionComponent } from 'react';

import type { Moment } from '../../model/programme/moment.ts';
import type { Stage } from '../../model/session/stage.ts';
import type { ScreenFace } from './activity.ts';
import { partsOf } from './partsOf.ts';
import { restsAt } from './registry.ts';

export const screens = partsOf(
  import.meta.glob<ScreenFace>('./*/screen.tsx', { eager: true, import: 'screen' }),
);

/** What the big screen shows at a moment; undefined when it is no activity's. */
export function screenViewAt(moment: Moment): FunctionComponent<{ readonly moment: Moment }> | undefined {
  return screens.map(({ moments }) => moments[moment.kind]).find((found) => found !== undefined) as
    FunctionComponent<{ readonly moment: Moment }> | undefined;
}

/** What the big screen shows of what activities left on the table; undefined when they left nothing. */
export function screenRestAt(stage: Stage): FunctionComponent | undefined {
  const there = restsAt(stage).map(([name]) => name);
  return screens.find(({ name, Rest }) => Rest !== undefined && there.includes(name))?.Rest;
}
