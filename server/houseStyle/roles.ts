/**
 * Which tokens of a municipality give which of our roles, from the one that says most to the one that says least. Before all of
 * them comes the role itself, `--kt-<role>`, and after them ours. The names are those of the Start-thema (`basis`), of NL Design
 * System (`nl`), and of the packages of Utrecht and Amsterdam, which other municipalities use too.
 */
import type { Scheme } from './readTokens.ts';

type Chain = readonly string[] | Readonly<Record<Scheme, readonly string[]>>;

/**
 * Of the colours. `action` is for buttons and links alike, with `on-action` on it: on a dark screen a button of a municipality
 * is too dark for a link, so there the colour of its links is taken for both.
 */
export const colourChains: Readonly<Record<string, Chain>> = {
  paper: [
    'basis-color-default-bg-document',
    'utrecht-document-background-color',
    'utrecht-page-background-color',
    'ams-color-background',
  ],
  table: ['basis-color-default-bg-subtle', 'utrecht-surface-background-color', 'ams-color-background-body'],
  ink: [
    'basis-color-default-color-document',
    'nl-paragraph-color',
    'utrecht-document-color',
    'ams-color-text',
  ],
  muted: [
    'basis-color-default-color-subtle',
    'utrecht-form-field-description-color',
    'ams-color-text-secondary',
  ],
  line: ['basis-color-default-border-subtle', 'utrecht-separator-color', 'ams-color-separator'],
  control: [
    'basis-form-control-border-color',
    'nl-text-input-border-color',
    'utrecht-form-control-border-color',
    'utrecht-textbox-border-color',
    'ams-inputs-color',
  ],
  focus: {
    light: ['basis-focus-color', 'utrecht-focus-outline-color', 'ams-color-interactive-contrast'],
    // There the first is for words on a light ground of their own.
    dark: ['basis-focus-outline-color', 'utrecht-focus-outline-color', 'ams-color-interactive-inverse'],
  },
  action: {
    light: [
      'basis-color-action-1-inverse-bg-default',
      'nl-button-primary-background-color',
      'utrecht-button-primary-action-background-color',
      'ams-button-primary-background-color',
    ],
    dark: ['basis-color-action-1-color-default', 'nl-link-color', 'utrecht-link-color', 'ams-links-color'],
  },
  'action-strong': {
    light: [
      'basis-color-action-1-inverse-bg-hover',
      'nl-button-primary-hover-background-color',
      'utrecht-button-primary-action-hover-background-color',
      'ams-button-primary-hover-background-color',
    ],
    dark: [
      'basis-color-action-1-color-hover',
      'nl-link-hover-color',
      'utrecht-link-hover-color',
      'ams-links-hover-color',
    ],
  },
  'on-action': {
    light: [
      'basis-color-action-1-inverse-color-default',
      'nl-button-primary-color',
      'utrecht-button-primary-action-color',
      'ams-button-primary-color',
    ],
    dark: ['basis-color-action-1-bg-document', 'utrecht-document-background-color', 'ams-color-background'],
  },
  'action-wash': ['basis-color-action-1-bg-default'],
};

/** Of the typefaces. */
export const fontChains: Readonly<Record<'font' | 'font-serif', readonly string[]>> = {
  font: [
    'basis-text-font-family-default',
    'nl-paragraph-font-family',
    'utrecht-document-font-family',
    'ams-typography-font-family',
  ],
  'font-serif': [
    'basis-heading-font-family',
    'nl-heading-level-1-font-family',
    'utrecht-heading-1-font-family',
    'ams-heading-font-family',
  ],
};

/** Of the corners. */
export const cornerChains: Readonly<Record<'radius-control' | 'radius-card', readonly string[]>> = {
  'radius-control': [
    'basis-form-control-border-radius',
    'nl-button-border-radius',
    'utrecht-button-border-radius',
    'ams-border-radius',
  ],
  'radius-card': ['basis-border-radius-md', 'ams-border-radius'],
};

/** The tokens that may give a role, in order. */
export function chainOf(role: string, scheme: Scheme): readonly string[] {
  const chain = colourChains[role] ?? [];
  return [`kt-${role}`, ...('light' in chain ? chain[scheme] : chain)];
}
