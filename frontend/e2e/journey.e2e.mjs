// Reads the year of the running system as its people would: sign-in, home, ranking, notice, appeals, ladder, committees,
// portfolios, scoreboard, both languages.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  assertAccessible,
  assertNoSidewaysScroll,
  BASE_URL,
  launch,
  newReader,
  picture,
  settled,
  signIn,
  userOf,
} from './browser.mjs';
import { fontsOf } from './chromium.mjs';

const CJK_FONT = /CJK|PingFang|YaHei|Source Han|Noto S\w+ SC|Songti|SimSun|WenQuanYi/;

const WORDS = {
  'zh-CN': {
    home: '考试考核',
    other: 'English',
    why: '查看依据',
    rank: '名次是这样得出的',
    client: '分管是这样确定的',
    tier: '等级与依据',
    rorac: 'RORAC 的形成',
    tie: '核对一致',
    ladder: '等级序列、各类别范围与资格封顶',
    committees: '评审组名单',
    signatures: '三方签字',
  },
  'en-US': {
    home: 'Exam',
    other: '中文',
    why: 'Why',
    rank: 'How the rank came about',
    client: 'How the manager was decided',
    tier: 'Tier and why',
    rorac: 'How the RORAC came about',
    tie: 'Ties',
    ladder: 'The ladder with the ranges of the types and the ceilings of the qualifications',
    committees: 'All committees',
    signatures: 'Signatures',
  },
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

describe('before signing in', () => {
  it('offers the way in, in both languages, and nothing else', async () => {
    const { page, context, complaints } = await newReader(browser);
    await page.goto(`${BASE_URL}/scoreboard`);
    await page.getByRole('link', { name: '登录', exact: true }).waitFor();
    await assertAccessible(page, 'sign-in page, zh');
    await picture(page, 'sign-in-zh');
    await page.getByRole('button', { name: 'English' }).click();
    const enter = page.getByRole('link', { name: 'Sign in', exact: true });
    await enter.waitFor();
    await assertAccessible(page, 'sign-in page, en');
    assert.equal(await enter.getAttribute('href'), '/auth/login?to=%2Fscoreboard');
    assert.equal(await page.evaluate(() => document.cookie), '', 'scripts can read no cookie');
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

describe('a bank-wide reader', () => {
  let portfolio;
  let reader;
  let page;

  before(async () => {
    reader = await newReader(browser);
    page = reader.page;
    await signIn(page, userOf('marketing', 'hr', 'committee', 'auditor'));
  });
  after(() => reader?.context.close());

  for (const [language, words] of Object.entries(WORDS)) {
    const check = async (name) => {
      await settled(page);
      await picture(page, `${name}-${language}`);
      await assertAccessible(page, `${name}, ${language}`);
      await assertNoSidewaysScroll(page, `${name}, ${language}`);
    };

    it(`reads the home page (${language})`, async () => {
      await page.goto(BASE_URL);
      await page.getByRole('heading', { name: words.home, exact: true }).waitFor();
      await check('home');
      assert.equal(await page.locator('html').getAttribute('lang'), language === 'zh-CN' ? 'zh-CN' : 'en');
      if (language === 'zh-CN') {
        const fonts = await fontsOf(page, 'main h1');
        assert.ok(
          fonts.some((font) => CJK_FONT.test(font)),
          `a Chinese font draws the page, not ${fonts.join(', ')}`,
        );
      }
    });

    it(`reads the ranking board and why a rank is what it is (${language})`, async () => {
      await page.goto(`${BASE_URL}/rankings`);
      const rows = page.locator('main table tbody tr');
      await rows.first().waitFor();
      await check('ranking');
      assert.ok((await rows.count()) > 20, 'the board has its candidates');
      await page.locator('main .ant-segmented-item').nth(1).click();
      await page.waitForURL(/tier=SENIOR/);
      await settled(page);
      assert.ok((await rows.count()) >= 20, 'at least twenty seniors');
      await rows.first().getByRole('button').click();
      await page.getByRole('list', { name: words.rank }).waitFor();
      assert.match(await page.getByRole('list', { name: words.rank }).innerText(), /Q-06/);
      await check('ranking-explained');
      await page.keyboard.press('Escape');
      await page.getByRole('list', { name: words.rank }).waitFor({ state: 'detached' });
    });

    it(`reads the ladder and tries an evaluation (${language})`, async () => {
      await page.goto(`${BASE_URL}/ladder`);
      const grades = page.getByRole('table', { name: words.ladder });
      await grades.waitFor();
      await check('ladder');
      assert.equal(await grades.getByRole('button').count(), 11, 'the rulebook has eleven grades');
      await page.locator('main header button').click();
      await page.locator('form input[inputmode=decimal]').waitFor();
      await check('ladder-what-if');
    });

    it(`reads the committees (${language})`, async () => {
      await page.goto(`${BASE_URL}/committees`);
      await page.getByRole('heading', { name: words.committees }).waitFor();
      await check('committees');
    });

    it(`reads notices, appeals, the register, who has no qualification, and where certificates are verified (${language})`, async () => {
      for (const name of ['notices', 'appeals', 'qualifications', 'unqualified-staff', 'verify']) {
        await page.goto(`${BASE_URL}/${name}`);
        await check(name);
      }
    });

    it(`reads the handovers, one document as it prints, and who is leaving (${language})`, async () => {
      await page.goto(`${BASE_URL}/handovers?state=complete`);
      const document = page.locator('main table a[href*="ALLOC-RM-2025."]').first();
      await document.waitFor();
      await check('handovers');
      await document.click();
      await page.getByRole('list', { name: words.signatures }).waitFor();
      await check('handover');
      await page.goto(`${BASE_URL}/departures`);
      await check('departures');
    });

    it(`reads a plan, competitions, claims, service and what is overdue (${language})`, async () => {
      for (const name of [
        'allocations',
        'allocations/ALLOC-RM-2025',
        'account-credits',
        'competitions',
        'developments',
        'service-cases',
        'service-revisits',
        'service-statistics',
        'client-surveys',
        'workbench/log',
        'workbench/research',
        'workbench/visits',
        'workbench/ledgers',
        'workbench/overdue',
        'marketing',
        'marketing/plans',
      ]) {
        await page.goto(`${BASE_URL}/${name}`);
        await check(name.replaceAll('/', '-'));
      }
    });

    it(`finds clients and opens one (${language})`, async () => {
      await page.goto(`${BASE_URL}/clients?tier=UNTIERED`);
      const open = page.locator('main table tbody button');
      await open.first().waitFor();
      await check('clients-gap');
      await open.first().click();
      await page.getByRole('region', { name: words.tier }).waitFor();
      await check('client');
    });

    it(`reads a branch's portfolios and finds a manager (${language})`, async () => {
      await page.goto(`${BASE_URL}/branches`);
      const manager = page.locator('main table a[href^="/portfolios/"]').first();
      await manager.waitFor();
      await check('branch');
      assert.ok((await page.locator('figure [role=img][data-drawn=true]').count()) === 1, 'the chart is drawn');
      portfolio = await manager.getAttribute('href');
      await manager.click();
      await page.waitForURL(/\/portfolios\//);
      await page.locator('main svg[role=img]').first().waitFor();
      await check('portfolio');
    });

    it(`reads why a client is with a manager (${language})`, async () => {
      await page.goto(BASE_URL + portfolio);
      await page.locator('main table tbody button').first().click();
      await page.getByRole('heading', { name: words.client }).waitFor();
      await check('client-explained');
    });

    it(`reads the scoreboard, its chart, the tie to the bank and one scorecard (${language})`, async () => {
      await page.goto(`${BASE_URL}/scoreboard`);
      const card = page.locator('main table a[href^="/scoreboard/"]').first();
      await card.waitFor();
      await check('scoreboard');
      await page.getByText(words.tie, { exact: true }).first().waitFor();
      await card.click();
      const steps = page.getByRole('list', { name: words.rorac });
      await steps.waitFor();
      await check('scorecard');
      assert.equal(await steps.getByRole('listitem').count(), 8, 'E, Cd, Cm, Cf, Cr, T, decay, RORAC');
    });

    it(`changes the language (${language})`, async () => {
      await page.getByRole('button', { name: words.other }).click();
      const [, next] = Object.entries(WORDS).find(([name]) => name !== language);
      await page.getByRole('button', { name: next.other }).waitFor();
    });
  }

  it('met nothing that a script or the content policy complained about', () => {
    assert.deepEqual(reader.complaints, []);
  });

  it('signs out', async () => {
    await page.goto(BASE_URL);
    await settled(page);
    await page.getByRole('link', { name: '退出' }).click();
    await page.waitForURL((url) => url.href.startsWith(BASE_URL) || url.pathname.includes('logout'));
    await page.goto(BASE_URL);
    await page.getByRole('link', { name: '登录', exact: true }).waitFor();
  });
});

describe('a relationship manager with a telephone', () => {
  it('reads the own portfolio and is told nothing about another', async () => {
    const { page, context, complaints } = await newReader(browser, { width: 390, height: 844 });
    await signIn(page, userOf('relationship-manager'));
    await settled(page);
    await assertNoSidewaysScroll(page, 'home, 390 px');
    await assertAccessible(page, 'home, 390 px');
    await picture(page, 'home-390');
    await page.getByRole('button', { name: '打开导航' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '我的分管' }).click();
    await page.waitForURL(/\/portfolios\/.+/);
    await settled(page);
    await assertNoSidewaysScroll(page, 'own portfolio, 390 px');
    await assertAccessible(page, 'own portfolio, 390 px');
    await picture(page, 'portfolio-390');
    for (const name of [
      'workbench',
      'workbench/calendar',
      'workbench/log',
      'workbench/tasks',
      'workbench/research',
      'workbench/visits',
      'marketing',
      'marketing/plans',
      'handovers',
      'allocations',
      'service-cases',
    ]) {
      await page.goto(`${BASE_URL}/${name}`);
      await settled(page);
      await assertNoSidewaysScroll(page, `${name}, 390 px`);
      await assertAccessible(page, `${name}, 390 px`);
      await picture(page, `${name.replaceAll('/', '-')}-390`);
    }
    await page.goto(`${BASE_URL}/portfolios/S9999`);
    await page.getByRole('alert').waitFor();
    assert.equal(await page.locator('main table').count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
