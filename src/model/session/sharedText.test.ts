import { describe, expect, it } from 'vitest';

import { rebase } from './sharedText.ts';
import { shiftCaret } from '../../session/useSharedText.ts';

/** Reads a text with its caret written as `|`. */
function withCaret(text: string): [text: string, caret: number] {
  return [text.replace('|', ''), text.indexOf('|')];
}

describe('the caret', () => {
  it.each([
    ['moves along with text put in front of it', 'we spreken| af', 'Vandaag: we spreken| af'],
    ['moves back when text in front of it goes', 'Vandaag: we spreken| af', 'we spreken| af'],
    ['stays when text behind it changes', 'we spreken| af', 'we spreken| niets af'],
    ['stays when text comes exactly where it stands', 'we |', 'we |spreken'],
    ['stays behind its letters when both sides change', 'een twee| drie', 'nul een twee| drie vier'],
    ['goes behind what replaced the text around it', 'een twee| drie', 'een anders| drie'],
    ['is at the start of an emptied text', 'alles| weg', '|'],
    ['stays when nothing changed', 'een| twee', 'een| twee'],
  ])('%s', (_, from, to) => {
    const [before, caret] = withCaret(from);
    const [after, expected] = withCaret(to);
    expect(shiftCaret(before, after, caret)).toBe(expected);
  });
});

describe('an edit made while another typed', () => {
  it.each([
    ['is mine when nobody else typed', 'a b', 'a b c', 'a b', 'a b c'],
    ['is kept behind text put in front', 'een twee', 'een twee drie', 'nul een twee', 'nul een twee drie'],
    ['is kept in front of text put behind', 'een twee', 'nul een twee', 'een twee drie', 'nul een twee drie'],
    ['keeps both at the same place', 'een ', 'een A', 'een B', 'een AB'],
    [
      'keeps what the other removed away',
      'een twee drie',
      'een twee drie vier',
      'twee drie',
      'twee drie vier',
    ],
    [
      'keeps what came in front of a word that I replaced',
      'jan belt',
      'Jan belt',
      'Ook jan belt',
      'Ook Jan belt',
    ],
    ['changes nothing when I typed nothing', 'een', 'een', 'een twee', 'een twee'],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(rebase(base, mine, theirs)).toBe(expected);
  });
});
