import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { ARGS, findChromium } from './chromium.mjs';

/** Address of the packaged system. */
export const BASE_URL = required('BASE_URL').replace(/\/$/, '');

/** Who signs in: [{"username":"s0001","password":"...","role":"marketing"}, ...] */
export const USERS = JSON.parse(required('E2E_USERS'));

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the browser tests run against a running system (see README.md).`);
  return value;
}

export function userOf(...roles) {
  const user = USERS.find(({ role }) => roles.includes(role));
  if (!user) throw new Error(`E2E_USERS has nobody with one of the roles ${roles.join(', ')}`);
  return user;
}

export const launch = () => chromium.launch({ executablePath: findChromium(), args: ARGS });

/**
 * A reader at a desk: nothing moves (axe would measure half-faded text), and whatever the page complains about is kept:
 * errors of scripts and everything that the content policy refused.
 */
export async function newReader(browser, viewport = { width: 1366, height: 860 }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'zh-CN' });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/content security policy/i.test(text) && page.url().startsWith(BASE_URL)) complaints.push(text);
  });
  return { context, page, complaints };
}

/** Through the bank's own sign-in page, which is Keycloak's real form. */
export async function signIn(page, { username, password }, language = 'zh-CN') {
  await page.goto(BASE_URL);
  await page.getByRole('link', { name: language === 'zh-CN' ? '登录' : 'Sign in', exact: true }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.href.startsWith(BASE_URL) && !url.pathname.startsWith('/auth/'));
  await page.locator('main h1').waitFor();
}

/** Until every question on the page has its answer and every chart is drawn. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => {
    const waiting = document.querySelector('[role=status][aria-label], [aria-busy=true], .ant-skeleton');
    const charts = [...document.querySelectorAll('figure [role=img]')];
    return !waiting && charts.every((chart) => chart.dataset.drawn === 'true');
  });
}

/** No violation of WCAG 2.2 A and AA on what is on the screen. */
export async function assertAccessible(page, name) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  assert.deepEqual(told, [], `accessibility of ${name}`);
}

/** The page may be longer than the screen, never wider. */
export async function assertNoSidewaysScroll(page, name) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(excess <= 0, `${name} is ${excess} px wider than the screen`);
}

/** A picture for people when something failed or when E2E_SCREENSHOTS names a folder. */
export async function picture(page, name) {
  const folder = process.env.E2E_SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
