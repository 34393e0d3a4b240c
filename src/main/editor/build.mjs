// Writes src/main/resources/org/wapenfeit/server/pages/assets/editor.js: editor.mjs and the parts of
// CodeMirror that it uses, in one file, with their licences. The file is committed, so that a build
// needs no npm. Run again after a change: npm ci && npm run build
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../resources/org/wapenfeit/server/pages/assets');

const made = await build({
  entryPoints: [join(here, 'editor.mjs')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
});

// Each package that went in, by the text of its licence.
const packages = new Set(Object.keys(made.metafile.inputs)
  .map((file) => file.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/))
  .filter(Boolean)
  .map((match) => match[1]));
const byLicence = new Map();
for (const name of [...packages].sort()) {
  const folder = join(here, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
}
const notices = [...byLicence].map(([licence, names]) => `${names.join(', ')}:\n${licence}`);

writeFileSync(
  join(assets, 'editor.js'),
  `/*! Made by src/main/editor/build.mjs from editor.mjs (Apache-2.0) and:\n\n${notices.join('\n\n')}\n*/\n`
    + made.outputFiles[0].text);
console.log(`${Math.round(made.outputFiles[0].text.length / 1000)} kB, of ${[...packages].join(', ')}`);
