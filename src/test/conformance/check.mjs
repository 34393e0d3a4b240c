// Asks a running server with clients that others wrote: fetch-sparql-endpoint, jsonld.js, N3.js,
// rdfxml-streaming-parser and Redocly's OpenAPI checker. Usage: node check.mjs URL FOLDER-OF-QUERIES
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { canonize } from 'rdf-canonize';

const [server, queries] = process.argv.slice(2);
const endpoint = server + 'wapenfeit/sparql';
const results = new Map();
let failures = 0;

/** A check by the clients that its name begins with. */
async function check(name, what) {
  const clients = name.split(', ')[0];
  const count = results.get(clients) ?? { held: 0, failed: 0 };
  results.set(clients, count);
  try {
    console.log(`ok    ${name}: ${await what()}`);
    count.held++;
  } catch (e) {
    failures++;
    count.failed++;
    console.log(`FAIL  ${name}: ${e.message}`);
  }
}

function equal(a, b, what) {
  if (a !== b) {
    throw new Error(`${what} differ`);
  }
}

const fetcher = new SparqlEndpointFetcher();

async function rows(query) {
  const found = [];
  const stream = await fetcher.fetchBindings(endpoint, query);
  for await (const row of stream) {
    found.push(row);
  }
  return found;
}

async function get(path, accept) {
  const answer = await fetch(path.startsWith('http') ? path : server + path, { headers: { accept } });
  if (!answer.ok) {
    throw new Error(`${answer.status} for ${path} as ${accept}`);
  }
  return answer;
}

const canonical = dataset => canonize(dataset, { algorithm: 'RDFC-1.0' });

function n3(text, format) {
  return new Parser({ format, baseIRI: server }).parse(text);
}

async function rdfxml(text) {
  const quads = [];
  for await (const quad of Readable.from([text]).pipe(new RdfXmlParser({ baseIRI: server }))) {
    quads.push(quad);
  }
  return quads;
}

/** All forms of a document, read by their own parsers, say the same. */
async function sameInAllForms(path) {
  const ntriples = n3(await (await get(path, 'application/n-triples')).text(), 'N-Triples');
  const expected = await canonical(ntriples);
  const turtle = n3(await (await get(path, 'text/turtle')).text(), 'Turtle');
  equal(await canonical(turtle), expected, 'N3.js on Turtle and N-Triples');
  const document = await (await get(path, 'application/ld+json')).json();
  const nquads = await jsonld.toRDF(document, { format: 'application/n-quads', safe: true });
  equal(await canonical(n3(nquads, 'N-Quads')), expected, 'jsonld.js on JSON-LD and N-Triples');
  const xml = await rdfxml(await (await get(path, 'application/rdf+xml')).text());
  equal(await canonical(xml), expected, 'the RDF/XML parser and N-Triples');
  return `${ntriples.length} triples in Turtle, JSON-LD, RDF/XML and N-Triples`;
}

for (const file of readdirSync(queries).filter(f => f.endsWith('.rq')).sort()) {
  await check(`fetch-sparql-endpoint, ${file}`, async () =>
    `${(await rows(readFileSync(join(queries, file), 'utf8'))).length} rows`);
}
await check('fetch-sparql-endpoint, ASK', () => fetcher.fetchAsk(endpoint, 'ASK { ?s ?p ?o }'));
await check('fetch-sparql-endpoint, CONSTRUCT', async () => {
  const triples = [];
  for await (const t of await fetcher.fetchTriples(endpoint, 'CONSTRUCT WHERE { ?s a ?t } LIMIT 9')) {
    triples.push(t);
  }
  return `${triples.length} triples`;
});
const wf = 'PREFIX wf: <https://w3id.org/wapenfeit/ontology#> ';
const things = await rows(wf + `SELECT ?s { { SELECT ?s { ?s a wf:Claim } LIMIT 3 } UNION
  { SELECT ?s { ?s a wf:Article } LIMIT 2 } UNION { SELECT ?s { ?s a wf:State } LIMIT 3 } }`);
for (const { s } of things) {
  const path = 'id/' + s.value.replace('https://w3id.org/wapenfeit/id/', '');
  await check(`N3.js + jsonld.js + rdfxml-streaming-parser, ${path}`, () => sameInAllForms(path));
}
for (const path of ['ontology', '.well-known/void', 'wapenfeit/sparql']) {
  await check(`N3.js + jsonld.js + rdfxml-streaming-parser, ${path}`, () => sameInAllForms(path));
}
await check('N3.js + jsonld.js, relations', async () => {
  const document = await (await get('relations?size=20', 'application/ld+json')).json();
  const nquads = await jsonld.toRDF(document, { format: 'application/n-quads', safe: true });
  const turtle = n3(await (await get('relations?size=20', 'text/turtle')).text(), 'Turtle');
  equal(await canonical(n3(nquads, 'N-Quads')), await canonical(turtle), 'JSON-LD and Turtle');
  return `${turtle.length} triples`;
});
await check('jsonld.js, compact names', async () => {
  const path = 'id/' + things[0].s.value.replace('https://w3id.org/wapenfeit/id/', '');
  const document = await (await get(path, 'application/ld+json')).json();
  const quote = document['@graph'].find(r => r.quote).quote;
  return `quote ${typeof quote}`;
});
await check('Redocly, openapi.json', async () => {
  const source = await (await get('openapi.json', 'application/json')).text();
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  const errors = problems.filter(p => p.severity === 'error');
  if (errors.length > 0) {
    throw new Error(errors.map(p => `${p.message} (${p.location[0]?.pointer})`).join('; '));
  }
  return `valid OpenAPI, ${Object.keys(JSON.parse(source).paths).length} paths`;
});
console.log('\nclient: checks that held, that failed');
for (const [client, { held, failed }] of results) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${client}: ${held}, ${failed}`);
}
process.exit(failures === 0 ? 0 : 1);
