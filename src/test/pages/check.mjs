// Drives a browser through the pages of a running server, as a reader would; then looks at each page
// for faults of accessibility (axe-core, light and dark, wide and narrow) and of HTML (vnu).
// Usage: node check.mjs URL URL-WITHOUT-TEXTS
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NARROW, WIDE, open, withBrowser } from './browser.mjs';
import { first, tour } from './tour.mjs';

const [server, withoutTexts] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let failures = 0;

async function check(name, what) {
  try {
    console.log(`ok    ${name}${(await what()) ?? ''}`);
  } catch (e) {
    failures++;
    console.log(`FAIL  ${name}: ${e.message}`);
  }
}

function hold(condition, what) {
  if (!condition) {
    throw new Error(what);
  }
}

const journeys = {
  async 'a sample query gives a table with links, bars and files'(page) {
    await page.goto(server);
    await page.click('ol.questions a >> nth=0');
    hold(new URL(page.url()).pathname === '/ask', 'the question does not open the page to ask');
    await page.waitForSelector('table.result td a');
    await page.click('ul.ways >> text=Staven');
    await page.waitForSelector('ol.bars rect');
    const csv = await page.request.get(await page.getAttribute('ul.forms a', 'href').then((h) => new URL(h, server).href));
    hold(csv.headers()['content-type'].startsWith('text/csv'), 'no CSV');
  },

  async 'the editor completes a term by its Dutch label and asks with Ctrl+Enter'(page) {
    await page.goto(server + 'ask');
    const editor = page.getByRole('textbox', { name: /^SPARQL/ });
    await editor.click();
    await page.keyboard.type('SELECT ?x ?y { ?x gebrui');
    await page.waitForSelector('.cm-tooltip-autocomplete >> text=wf:uses');
    await page.keyboard.press('Escape');
    // Typing over coloured text makes Chromium itself try a style, which the policy forbids.
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('SELECT (COUNT(*) AS ?n) { ?c a wf:Claim }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.waitForSelector('table.result td.number');
    hold(Number(await page.textContent('table.result td.number')) > 100, 'not counted');
    await page.click('text=Adres van dit antwoord');
    await page.waitForSelector('table.result td.number');
  },

  async 'the editor finds things by name'(page) {
    await page.goto(server + 'ask');
    await page.getByRole('textbox', { name: /^SPARQL/ }).click();
    await page.keyboard.type('ASK { ?x ?y Charki');
    await page.waitForSelector('.cm-tooltip-autocomplete >> text=id:Kharkiv');
    await page.waitForTimeout(200); // The list takes no keys right after it opened.
    await page.keyboard.press('Enter');
    await page.keyboard.type(' }');
    await page.click('text=Vraag stellen');
    await page.waitForSelector('.said >> text=Ja');
  },

  async 'a wrong query says where'(page) {
    await page.goto(server + 'ask?query=' + encodeURIComponent('SELECT *\n{ ?x ?y }'));
    hold((await page.textContent('[role=alert]')).includes('line 2'), 'no line');
    await page.waitForSelector('.cm-wrong');
  },

  async 'places of a result lie on a map, and times on a line'(page) {
    const query = 'SELECT ?place ?time { ?e wf:place ?place ; wf:time ?time }';
    await page.goto(server + 'ask?view=map&query=' + encodeURIComponent(query));
    await page.waitForSelector('#map path.place');
    await page.click('ul.ways >> text=Tijd');
    await page.waitForSelector('figure.months rect');
  },

  async 'an article shows its marks, and what they say'(page) {
    await page.goto(server + 'search?q=raketten');
    await page.click('main a[href*="data/article/"] >> nth=0');
    await page.hover('.text a.mark >> nth=0');
    hold(await page.isVisible('.text a.mark .tip >> nth=0'), 'no tip on hovering');
    await page.mouse.move(0, 0);
    await page.focus('.text a.mark >> nth=0');
    hold(await page.isVisible('.text a.mark .tip >> nth=0'), 'no tip on the keyboard');
    await page.click('.text a.mark >> nth=0');
    await page.waitForSelector('.card:target');
    const all = await page.locator('aside .card').count();
    const type = await page.getAttribute('select[name=type] option >> nth=1', 'value');
    await page.selectOption('select[name=type]', type);
    await page.click('form.filters button');
    const some = await page.locator('aside .card').count();
    hold(some > 0 && some < all, `${some} of ${all} claims of a type`);
  },

  async 'a claim leads to its entity'(page) {
    await page.goto(server + 'timeline?actor=Russia');
    await page.click('.card .kind a >> nth=0');
    await page.waitForSelector('ol.chain li');
    await page.waitForSelector('.paragraph mark');
    await page.click('dl.roles a[href$="/data/Russia.html"] >> nth=0');
    hold((await page.textContent('h1')) === 'Rusland', 'not the page of Russia');
    await page.waitForSelector('#about');
    await page.waitForSelector('.map circle');
  },

  async 'the map is filtered, and leads to the timeline'(page) {
    await page.goto(server + 'map');
    const all = await page.locator('#spots tbody tr').count();
    await page.selectOption('select[name=actor]', 'Russia');
    await page.click('form.filters button');
    const some = await page.locator('#spots tbody tr').count();
    hold(some > 0 && some < all, `${some} of ${all} places`);
    hold((await page.locator('#map path.place').count()) === some, 'the map differs from its table');
    await page.focus('#map path.place >> nth=0');
    await page.keyboard.press('Enter');
    await page.waitForURL(/timeline\?actor=Russia&place=/);
    await page.waitForSelector('.card');
  },

  async 'the timeline is filtered by certainty and period'(page) {
    await page.goto(server + 'timeline');
    const number = async () => Number((await page.textContent('main p.small')).match(/[\d.]+/)[0].replace('.', ''));
    const all = await number();
    await page.selectOption('select[name=certainty]', 'denied');
    await page.click('form.filters button');
    const denied = await number();
    await page.fill('input[name=from]', '2024-01');
    await page.fill('input[name=to]', '2024-12');
    await page.click('form.filters button');
    const year = await number();
    hold(all > denied && denied > year && year >= 0, `${all}, ${denied}, ${year}`);
    await page.click('figure.months a >> nth=0').catch(() => {});
  },

  async 'the language is switched, and stays'(page) {
    await page.goto(server + 'map');
    hold((await page.getAttribute('html', 'lang')) === 'nl', 'not Dutch at first');
    await page.click('a.language');
    hold((await page.textContent('h1')) === 'Map', 'not English');
    await page.goto(server);
    hold((await page.getAttribute('html', 'lang')) === 'en', 'forgot English');
    await page.click('a.language');
    hold((await page.getAttribute('html', 'lang')) === 'nl', 'not Dutch again');
  },

  async 'a search finds things, articles and claims'(page) {
    await page.goto(server);
    await page.fill('#q', 'Rusland');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main a[href$="/data/Russia.html"]');
    await page.waitForSelector('.card');
  },

  async 'an article full of scripts is text'(page) {
    await page.goto(server + 'search?q=kapot');
    await page.click('main a[href*="data/article/"] >> nth=0');
    hold((await page.textContent('h1')).includes('<script>'), 'the title is not as written');
    hold((await page.textContent('.text')).includes('<img src=x'), 'the text is not as written');
    hold(!(await page.title()).startsWith('kapot'), 'a script of the article ran');
    hold((await page.locator('main script, main img').count()) === 0, 'the article made elements');
    await page.click('aside .card .kind a >> nth=0');
    hold((await page.locator('main script, main img').count()) === 0, 'the claim made elements');
  },

  async 'numbers stand among the roles of a claim'(page) {
    await page.goto(server + await first(server, `SELECT ?c { ?c wf:reports/wf:quantity ?q .
      ?q wf:measures wf:killed ; wf:bound wf:atLeast } ORDER BY ?c LIMIT 1`));
    const roles = await page.textContent('dl.roles');
    hold(/doden\s*minstens \d+/.test(roles), roles);
  },

  async 'where texts are withheld, an article is its quotations'(page) {
    await page.goto(withoutTexts + 'search?q=kapot');
    await page.click('main a[href*="data/article/"] >> nth=0');
    hold((await page.locator('.text').count()) === 0, 'the text is shown');
    hold((await page.locator('section blockquote').count()) > 0, 'no quotations');
    hold(!(await page.content()).includes('NOS, 3 februari'), 'a part of the text that no claim rests on');
  },
};

async function pagesWork(context) {
  for (const [name, journey] of Object.entries(journeys)) {
    await check(name, async () => {
      const page = await open(context, name.includes('withheld') ? withoutTexts : server);
      page.setDefaultTimeout(20000);
      try {
        await journey(page);
        hold(page.faults.length === 0, page.faults.join('; '));
      } finally {
        await page.close();
      }
    });
  }
}

async function withoutScripts(browser, pages) {
  await check('without scripts a query is asked and answered', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(server + 'ask');
    await page.fill('#query', 'SELECT ?c { ?c a wf:Claim } LIMIT 3');
    await page.click('form.ask button');
    hold((await page.locator('table.result tbody tr').count()) === 3, 'no three rows');
    await page.goto(server + pages.map);
    hold((await page.locator('.map circle').count()) > 0, 'no map');
    await context.close();
  });
}

/** On a telephone nothing is wider than the screen, and no text is cut off by it. */
async function fits(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  hold(wide <= 0, `${name} is ${wide} pixels wider than the screen`);
}

async function accessible(context, pages) {
  for (const [size, scheme] of [[WIDE, 'light'], [WIDE, 'dark'], [NARROW, 'light']]) {
    await check(`accessible and within ${size.width} pixels, ${scheme}`, async () => {
      const page = await open(context, server, { size, scheme });
      const faults = [];
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(server + path, { waitUntil: 'load' });
        await fits(page, name).catch((e) => faults.push(e.message));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
        violations
          .filter((v) => ['serious', 'critical'].includes(v.impact))
          .forEach((v) => faults.push(`${name}: ${v.id} (${v.help}) at ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')}`));
      }
      faults.push(...page.faults);
      await page.close();
      hold(faults.length === 0, '\n      ' + [...new Set(faults)].join('\n      '));
      return `: ${Object.keys(pages).length} pages`;
    });
  }
}

async function valid(pages) {
  await check('valid HTML under 500 kB', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wapenfeit-html-'));
    try {
      for (const [name, path] of Object.entries(pages)) {
        for (const lang of ['nl', 'en']) {
          const answer = await fetch(server + path, { headers: { 'accept': 'text/html', 'accept-language': lang } });
          const html = await answer.text();
          hold(html.length < 500_000, `${name} is ${html.length} bytes`);
          writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.${lang}.html`), html);
        }
      }
      const jar = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
      execFileSync('java', ['-jar', jar, '--errors-only', '--format', 'gnu', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
      return `: ${Object.keys(pages).length} pages in two languages`;
    } catch (e) {
      throw e.stderr ? new Error('\n' + e.stderr.toString().replaceAll('"file:' + folder + '/', '      "').slice(0, 6000)) : e;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const pages = await tour(server);
await withBrowser(async (browser, context) => {
  await pagesWork(context);
  await withoutScripts(browser, pages);
  await accessible(context, pages);
});
await valid(pages);
process.exit(failures === 0 ? 0 : 1);
