import { describe, expect, it } from 'vitest';

import { openCatalogue } from './browserCatalogue.ts';

describe('the catalogue in a browser', () => {
  it.each([
    ['nl', 'Sluit'],
    ['en', 'Close'],
  ] as const)('opens in %s', async (wanted, text) => {
    const { catalogue, locale } = await openCatalogue(wanted);
    expect(locale).toBe(wanted);
    expect(catalogue.translator(locale)(($) => $.ui.close)).toBe(text);
  });

  it('holds a group once it is fetched', async () => {
    const { catalogue } = await openCatalogue('nl');
    await catalogue.fetch('board', 'nl');
    expect(catalogue.translator('nl')(($) => $.board.name)).toBe('Bord');
  });

  it('marks a group that is here, so that nobody waits for it', async () => {
    const { catalogue } = await openCatalogue('nl');
    const coming = catalogue.fetch('board', 'nl');
    expect(coming).not.toHaveProperty('status');
    await coming;
    expect(coming).toHaveProperty('status', 'fulfilled');
  });

  it('fetches a group once', async () => {
    const { catalogue } = await openCatalogue('nl');
    expect(catalogue.fetch('pages', 'nl')).toBe(catalogue.fetch('pages', 'nl'));
  });

  it('has one translator per language, so that nothing is drawn again for no reason', async () => {
    const { catalogue } = await openCatalogue('nl');
    const before = catalogue.translator('nl');
    await catalogue.fetch('board', 'nl');
    expect(catalogue.translator('nl')).toBe(before);
  });

  it('prepares in another language all that was shown', async () => {
    const { catalogue } = await openCatalogue('nl');
    await catalogue.fetch('board', 'nl');
    await catalogue.prepare('en');
    expect(catalogue.translator('en')(($) => $.ui.close)).toBe('Close');
    expect(catalogue.fetch('board', 'en')).toHaveProperty('status', 'fulfilled');
    expect(catalogue.fetch('pages', 'en')).not.toHaveProperty('status');
  });

  it('prepares what is first shown while it prepares, too', async () => {
    const { catalogue } = await openCatalogue('nl');
    const prepared = catalogue.prepare('en');
    await catalogue.fetch('board', 'nl');
    await prepared;
    expect(catalogue.fetch('board', 'en')).toHaveProperty('status', 'fulfilled');
  });

  it('tells when a group that was fetched ahead is here', async () => {
    const { catalogue } = await openCatalogue('nl');
    const heard: boolean[] = [];
    const stop = catalogue.subscribe(() => heard.push(catalogue.has('refusals', 'nl')));
    expect(catalogue.has('refusals', 'nl')).toBe(false);
    await catalogue.fetchAhead('refusals', 'nl');
    expect(heard).toEqual([true]);
    stop();
    await catalogue.fetchAhead('refusals', 'nl');
    expect(heard).toEqual([true]);
  });
});
