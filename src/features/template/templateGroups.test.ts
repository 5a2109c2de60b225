import { expect, it } from 'vitest';

import { templateIds } from '../../model/board/template.ts';
import { templateGroups } from './templateGroups.ts';

it('offers each board of the product once', () => {
  expect(Object.values(templateGroups).flat().toSorted()).toEqual([...templateIds].toSorted());
});
