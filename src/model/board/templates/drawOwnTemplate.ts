import type { Localized } from '../../deck.ts';
import type { Axis, Template } from '../template.ts';
import { columns, line, matrix, rings, type ZoneText } from './drawn.ts';
import type { OwnTemplate } from './ownTemplate.ts';

/** People write a name once: it is the same in both languages. */
const said = (text: string): Localized => ({ nl: text, en: text });
const saidAxis = ({ label, low, high }: { label: string; low: string; high: string }): Axis => ({
  label: said(label),
  low: said(low),
  high: said(high),
});

/** The drawn template that somebody's names and form make. */
export function drawOwnTemplate(own: OwnTemplate): Template {
  const text = { title: said(own.title), about: said('') };
  const zones = own.zones.map((label, index): ZoneText => ({ id: `own-${index + 1}`, label: said(label) }));
  switch (own.form) {
    case 'columns':
      return columns(text, zones);
    case 'circles':
      return rings(text, zones);
    case 'line':
      return line(text, zones, null);
    case 'matrix':
      return matrix(text, zones, {
        across: saidAxis(own.across),
        up: saidAxis(own.up),
      });
  }
}
