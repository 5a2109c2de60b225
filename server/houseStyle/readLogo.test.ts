import { describe, expect, it } from 'vitest';

import { mostLogoBytes, readLogo } from './readLogo.ts';

const svg = (inside: string, box = '0 0 60 30', more = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${more}>${inside}</svg>`);
const disc = '<circle cx="15" cy="15" r="15" fill="#c00"/>';
const faultOf = async (bytes: Buffer, kind: 'svg' | 'png' = 'svg') => {
  const read = await readLogo(bytes, kind);
  return read.ok ? null : read.fault;
};

describe('a logo', () => {
  it('[F2] is drawn anew as bare shapes', async () => {
    const styled = svg(
      `<style>.a{fill:#003366}</style><title>Gemeente</title><g class="a" id="x">${disc}<rect width="9" height="9"/></g>`,
    );
    const read = await readLogo(styled, 'svg');
    if (!read.ok) throw new Error(read.fault);
    const drawn = Buffer.from(read.logo.bytes).toString();
    expect(read.logo).toMatchObject({ type: 'image/svg+xml', ratio: 2 });
    expect(drawn).toMatch(/^<svg [^]*<path fill="#cc0000"[^]*<path fill="#003366"/);
    expect(drawn).not.toMatch(/style|title|class/);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'a script'],
    ['a script in other letters', svg('<SCRIPT/>'), 'a script'],
    ['an event', svg(disc, undefined, ' onload="x()"'), 'on…'],
    ['a page in it', svg('<foreignObject><p/></foreignObject>'), 'foreignObject'],
    ['an address that runs', svg(`<a href="javascript:x">${disc}</a>`), 'runs a script'],
    ['a picture from elsewhere', svg('<image href="https://elders.example/a.png"/>'), 'something outside it'],
    ['a file of the server', svg(`<image xlink:href='/etc/passwd'/>`), 'something outside it'],
    ['a colour from elsewhere', svg('<rect style="fill:url(//elders.example/a)"/>'), 'something outside it'],
    ['a sheet from elsewhere', svg('<style>@import "//elders.example"</style>'), '@import'],
    ['an entity', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg(disc).toString()}`), 'DOCTYPE'],
    ['letters that need a typeface', svg('<text>Gemeente</text>'), 'Turn the letters into shapes'],
    ['nothing in it', svg(''), 'nothing to see'],
    ['an end that is missing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), 'no SVG'],
    ['a shape that fits nowhere', svg(disc, '0 0 600 30'), 'too narrow or too wide'],
    ['too much', svg(`<path d="${'M0 0'.repeat(mostLogoBytes / 4)}"/>`), '100 is the most'],
  ])('[F2] may not have %s', async (_, bytes, says) => {
    expect(await faultOf(bytes)).toContain(says);
  });

  it('[F2] can be a PNG, which is looked at too', async () => {
    const png = (width: number, height: number) => {
      const bytes = Buffer.alloc(40);
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    expect(await readLogo(png(300, 100), 'png')).toMatchObject({
      ok: true,
      logo: { type: 'image/png', ratio: 3 },
    });
    expect(await faultOf(png(30_000, 100), 'png')).toContain('no side longer than 2000');
    expect(await faultOf(Buffer.from('GIF89a'), 'png')).toBe('it is no PNG.');
  });
});
