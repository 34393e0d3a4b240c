// The pages that a server has, one of each kind, as paths below its address.

const PREFIX = 'PREFIX wf: <https://w3id.org/wapenfeit/ontology#> ';

/** The path of the page of the first thing that a query gives. */
export async function first(server, query) {
  const answer = await fetch(server + 'wapenfeit/sparql?query=' + encodeURIComponent(PREFIX + query), {
    headers: { accept: 'text/csv' },
  });
  const [, iri] = (await answer.text()).split('\r\n');
  return 'data/' + iri.replace(/^.*\/id\//, '') + '.html';
}

/** Name to path; the claim and the articles are those with the most to show. */
export async function tour(server) {
  const claim = await first(server, `SELECT ?c { ?c wf:attribution ?a ; wf:reports ?e . ?e ?role ?x }
    GROUP BY ?c ORDER BY DESC(COUNT(*)) ?c LIMIT 1`);
  const article = await first(server, `SELECT ?a { ?c wf:inArticle ?a } GROUP BY ?a ORDER BY DESC(COUNT(*)) ?a LIMIT 1`);
  const weapon = await first(server, `SELECT ?w { ?e wf:weapon ?w } GROUP BY ?w ORDER BY DESC(COUNT(*)) ?w LIMIT 1`);
  const query = encodeURIComponent('SELECT ?place ?time { ?e wf:place ?place ; wf:time ?time }');
  return {
    start: '',
    search: 'search?q=Rusland',
    'search of nothing': 'search',
    claim,
    article,
    'article, nothing chosen': article + '?actor=nobody',
    entity: 'data/Russia.html',
    weapon,
    place: 'data/Kyiv.html',
    map: 'map',
    'map of nothing': 'map?actor=nobody',
    timeline: 'timeline',
    'timeline of nothing': 'timeline?actor=nobody',
    queries: 'queries',
    ask: 'ask',
    'ask, table': 'ask?name=weapon-use',
    'ask, bars': 'ask?name=claims-per-month&view=bars',
    'ask, map': `ask?view=map&query=${query}`,
    'ask, time': `ask?view=time&query=${query}`,
    'ask, wrong': 'ask?query=SELECT',
    ontology: 'ontology',
    'data set': '.well-known/void',
    missing: 'data/Nobody.html',
  };
}
