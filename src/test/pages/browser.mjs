// A headless Chromium of this machine, and pages in it that complain of what goes wrong in them.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM
  ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 740 };

/** Runs something with a browser whose profile is new and thrown away. */
export async function withBrowser(what) {
  const profile = mkdtempSync(join(tmpdir(), 'wapenfeit-pages-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, args, viewport: WIDE, locale: 'nl-NL',
  });
  try {
    return await what(context.browser() ?? context, context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A page that notes errors, what its policy forbids, and requests to other hosts. */
export async function open(context, server, { size = WIDE, scheme = 'light' } = {}) {
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (e) => page.faults.push(e.message));
  page.on('console', (m) => m.type() === 'error' && !/status of (400|404)/.test(m.text()) && page.faults.push(m.text()));
  page.on('request', (r) => !r.url().startsWith(server) && !r.url().startsWith('data:') && page.faults.push('asked ' + r.url()));
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  return page;
}
