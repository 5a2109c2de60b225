/** The process that makes one PDF: its order and its data come in, the PDF goes out. See typeset.ts. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import { coloursFor, logoFile } from './housePaper.ts';
import { createFitting } from './fitted.ts';
import { ownFonts } from './ownFonts.ts';
import type { TypesetJob } from './typeset.ts';

const templates = join(import.meta.dirname, 'templates');
const given = readFileSync(0);
const end = given.indexOf('\n');
const order = JSON.parse(given.toString('utf8', 0, end)) as Omit<TypesetJob, 'data'>;

const { house = null } = order;
const logo = house && logoFile(house);

const { data, missing } = createFitting(ownFonts).fit({
  ...(JSON.parse(given.toString('utf8', end)) as object),
  house: house && { name: house.name, logo: logo && logo.name, ratio: house.logo?.ratio ?? 1 },
});

const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontPaths: ownFonts.map(({ path }) => dirname(path)) }],
});
const families = [...new Set(ownFonts.map(({ family }) => family))];
compiler.mapShadow(
  join(templates, 'data.json'),
  Buffer.from(JSON.stringify({ ...(data as object), missing, colours: coloursFor(house), families })),
);
if (logo !== null) compiler.mapShadow(join(templates, logo.name), logo.bytes);
const compiled = compiler.compile({ mainFilePath: join(templates, `${order.template}.typ`) });
if (compiled.result === null) {
  compiled.printErrors();
  process.exit(1);
}
const pdf = compiler.pdf(compiled.result, {
  pdfStandard: order.standard,
  creationTimestamp: Math.floor(order.madeAt / 1000),
});
process.stdout.write(pdf);
