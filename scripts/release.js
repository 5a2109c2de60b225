// `npm run release`: makes all files of a release in release/. docs/releasing.md says how a version comes about.
import { statSync } from 'node:fs';

import { fail, say } from './launch/project.js';
import { makeRelease } from './release/makeRelease.js';

const folder = 'release';
try {
  const { version, files, remarks } = makeRelease(folder);
  say(`Kennistafel ${version}, in ${folder}/:`);
  for (const file of files)
    console.log(`  ${String(Math.ceil(statSync(`${folder}/${file}`).size / 1000)).padStart(6)} kB  ${file}`);
  for (const remark of remarks) console.log(`! ${remark}`);
  say(`Try it: npx ./${folder}/kennistafel-${version}.tgz`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
