#!/usr/bin/env node
// Derives ontology/states.wikidata.tsv, the Wikidata items of states by ISO 3166 code, from the npm
// package @rapideditor/country-coder 5.6.1 (ISC licence). Run in the root of the project:
//
//   (cd target && npm pack @rapideditor/country-coder@5.6.1 && tar xzf rapideditor-country-coder-5.6.1.tgz)
//   node src/main/scripts/derive-states.mjs target/package/src/data/borders.json
import { readFileSync, writeFileSync } from 'node:fs';

const lines = readFileSync('ontology/states.tsv', 'utf8').split('\n').filter((l) => l.trim() && !l.startsWith('#'));
const column = lines[0].split('\t').indexOf('iso2');
const codes = lines.slice(1).map((l) => l.split('\t')[column]);
const items = new Map();
for (const { properties: p } of JSON.parse(readFileSync(process.argv[2], 'utf8')).features) {
  if (p.wikidata && p.iso1A2 && (!items.has(p.iso1A2) || (p.level ?? 'country') === 'country')) {
    items.set(p.iso1A2, p.wikidata);
  }
}
const found = codes.filter((c) => items.has(c));
writeFileSync('ontology/states.wikidata.tsv', `# Wikidata items of the states of states.tsv. Do not edit: made by src/main/scripts/derive-states.mjs.
# Data: npm package @rapideditor/country-coder 5.6.1, ISC licence. States without an ISO code have none.
iso2\twikidata
${found.map((c) => `${c}\t${items.get(c)}`).join('\n')}
`);
console.error(`${found.length} of ${codes.length} states; without: ${codes.filter((c) => !items.has(c)).join(' ')}`);
