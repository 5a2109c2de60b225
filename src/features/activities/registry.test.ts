import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { activities as modelActivities } from '../../model/activities/registry.ts';
import { stepActivities as stepKinds } from '../../model/programme/stepActivity.ts';
import { lookOf } from '../programme/ProgrammeOverview.tsx';
import { facilitators } from './facilitators.ts';
import { activities } from './registry.ts';
import { screens } from './screens.ts';

const names = Object.keys(activities);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the registry of what activities show', () => {
  it('has a folder and a line for every activity of the model', () => {
    expect(names.toSorted()).toEqual(modelActivities.map(({ name }) => name).toSorted());
    expect(names.toSorted()).toEqual(folders.toSorted());
  });

  it('finds in each folder what a facilitator and the big screen need', () => {
    for (const parts of [facilitators, screens]) {
      expect(parts.map(({ name }) => name)).toEqual(names);
      expect(parts.every(({ moments }) => typeof moments === 'object')).toBe(true);
    }
  });

  it('draws every moment that an activity makes, for participants and on the big screen', () => {
    for (const { name, busyAt, shownAt } of modelActivities) {
      const made = [...busyAt, ...shownAt];
      expect(Object.keys(activities[name]?.moments ?? {}), name).toEqual(expect.arrayContaining(made));
      const screen = screens.find((one) => one.name === name);
      expect(Object.keys(screen?.moments ?? {}), name).toEqual(expect.arrayContaining(made));
    }
  });

  it('lets no two activities draw the same moment', () => {
    for (const parts of [Object.values(activities), facilitators, screens]) {
      const kinds = parts.flatMap((part) => Object.keys(part?.moments ?? {}));
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  it('asks for what is needed to begin, wherever an action or entry opens a dialog', () => {
    const begun = modelActivities.flatMap(({ steps = [] }) =>
      steps.flatMap(({ begin }) => begin?.does ?? []),
    );
    const entries = facilitators.flatMap((one) => one.entries ?? []).map(({ does }) => does);
    const opened = [...begun, ...entries].flatMap((does) => ('opens' in does ? [does.opens] : []));
    expect(opened.length).toBeGreaterThan(0);
    expect(facilitators.flatMap(({ dialog }) => dialog?.name ?? [])).toEqual(expect.arrayContaining(opened));
  });

  it('draws every step with a sign of its own', () => {
    const icons = stepKinds.map((kind) => lookOf(kind).Icon);
    expect(new Set(icons).size).toBe(stepKinds.length);
  });
});
