import { expect, test } from 'vitest';

import { parseOwnTemplate } from '../../model/board/templates/ownTemplate.ts';
import { emptyDraft, inForm, problemIn } from './ownTemplateDraft.ts';

const filled = { ...emptyDraft, title: 'Onze kring', zones: ['Wij', 'Zij', 'Samen'] };

test('another form keeps the names that fit, and asks for those it lacks', () => {
  expect(inForm(filled, 'matrix').zones).toEqual(['Wij', 'Zij', 'Samen', '']);
  const many = { ...filled, zones: ['1', '2', '3', '4', '5', '6', '7', '8'] };
  expect(inForm(many, 'circles').zones).toHaveLength(5);
  expect(inForm(many, 'matrix').zones).toHaveLength(4);
});

test('what is wrong comes one at a time, and what is not wrong makes a template', () => {
  expect(problemIn(emptyDraft)).toBe('title');
  expect(problemIn({ ...filled, zones: ['Wij', ' '] })).toBe('zones');
  expect(problemIn({ ...filled, zones: ['Wij', 'wij '] })).toBe('same');
  const matrix = inForm({ ...filled, zones: ['a', 'b', 'c', 'd'] }, 'matrix');
  expect(problemIn(matrix)).toBe('axes');
  const axis = { label: 'Kosten', low: 'laag', high: 'hoog' };
  for (const draft of [filled, { ...matrix, across: axis, up: axis }]) {
    expect(problemIn(draft)).toBeNull();
    expect(parseOwnTemplate(draft)?.zones).toEqual(draft.zones);
  }
});
