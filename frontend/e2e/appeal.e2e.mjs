// From scores to an appeal that changes ranks and a certificate that verifies: a second exam on the running system, decided by
// its people in their browsers. What has no page, the exam itself, goes through the same sessions' calls.
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
  USERS,
} from './browser.mjs';

const PLAN = 'RM-APPEAL';
const CORRECTED = '50.00';

let browser;
const readers = new Map();
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Everybody who was needed so far, each in a browser of their own; signed in once. */
async function readerOf(user) {
  if (!readers.has(user.username)) {
    const reader = await newReader(browser);
    await signIn(reader.page, user);
    readers.set(user.username, { ...reader, user });
  }
  return readers.get(user.username);
}

const withRole = (role) => USERS.filter((user) => user.role === role);
const [branchHead] = withRole('branch-head');
const [marketing, otherMarketing] = withRole('marketing');
const [hr, otherHr] = withRole('hr');
const [examiner] = withRole('examiner');
const [decider, approver] = withRole('committee');

/** Asks the API in a person's session. */
async function ask(user, method, path, { body, csv, tag } = {}) {
  const { page } = await readerOf(user);
  const answer = await page.evaluate(
    async ([method, path, body, csv, tag]) => {
      const response = await fetch(`/api/${path}`, {
        method,
        headers: {
          'X-CSRF': '1',
          'Accept-Language': 'zh-CN',
          ...(method === 'POST' ? { 'Idempotency-Key': `${path}-${Math.random()}`.slice(-60) } : {}),
          ...(body ? { 'Content-Type': 'application/json' } : {}),
          ...(csv ? { 'Content-Type': 'text/csv' } : {}),
          ...(tag ? { 'If-Match': tag } : {}),
        },
        body: body ? JSON.stringify(body) : csv,
      });
      return { status: response.status, tag: response.headers.get('ETag'), text: await response.text() };
    },
    [method, path, body ?? null, csv ?? null, tag ?? null],
  );
  assert.ok(answer.status < 300 || answer.status === 404, `${user.username} ${method} ${path}: ${answer.text}`);
  return {
    ...answer,
    json: answer.status === 404 || !answer.text.startsWith('{') ? undefined : JSON.parse(answer.text),
  };
}

/** Moves the exam on as soon as it is in the state from which that is possible. */
async function advance(user, path, action, from) {
  const seen = await until(async () => {
    const now = await ask(user, 'GET', path);
    return now.json?.state === from ? now : undefined;
  }, `${path} in state ${from}`);
  await ask(user, 'POST', path + action, { tag: seen.tag });
}

async function until(attempt, what) {
  const end = Date.now() + 60_000;
  for (;;) {
    const got = await attempt();
    if (got !== undefined) return got;
    if (Date.now() > end) throw new Error(`waited a minute for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Opens a dialog by its button, lets the person fill it in, and sends it. */
async function act(page, button, send, fill = async () => {}) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await settled(page);
}

async function checked(page, name) {
  await settled(page);
  await picture(page, name);
  await assertAccessible(page, name);
  await assertNoSidewaysScroll(page, name);
}

const board = async () =>
  (await ask(marketing, 'GET', `grading/v1/rankings/${PLAN}/candidates?limit=200`)).json.items.filter(
    ({ rank }) => rank !== null,
  );

describe('an appeal that changes ranks', () => {
  let candidates;
  let appellant;
  let before;

  it('begins with the final scores of an exam', async () => {
    const exam = `exam/v1/plans/${PLAN}`;
    await ask(marketing, 'POST', 'exam/v1/plans', {
      body: {
        planId: PLAN,
        title: '2025年客户经理资格补考',
        cutOffDate: '2025-09-30',
        registrationFrom: '2025-09-15',
        registrationTo: '2025-09-30',
      },
    });
    await advance(otherMarketing, exam, '/opening', 'DRAFT');
    const staff = (await ask(branchHead, 'GET', 'exam/v1/staff?limit=200')).json.items;
    candidates = withRole('relationship-manager').filter((user) =>
      staff.some(({ staffId }) => staffId === user.staffId),
    );
    await ask(branchHead, 'POST', `${exam}/registrations`, {
      body: { staffIds: candidates.map(({ staffId }) => staffId) },
    });
    await advance(marketing, exam, '/registration-close', 'OPEN');
    const rows = candidates.map(({ staffId }) => `${staffId},SCORED,45.00,SCORED,4.5,4.5,18`);
    await ask(examiner, 'POST', `${exam}/scores/import?file=scores.csv`, {
      csv: `staff_id,written_state,written,interview_state,conduct,expression,adaptability\n${rows.join('\n')}\n`,
    });
    await advance(examiner, exam, '/scores-submission', 'MARKING');
    await advance(hr, exam, '/finalisation', 'SUBMITTED');
    await until(async () => (await ask(marketing, 'GET', `grading/v1/rankings/${PLAN}`)).json, 'the ranking');
    before = await board();
    assert.ok(before.length >= 3, 'several candidates are ranked');
    // The one whose five points more would overtake somebody.
    const lower = before.find(({ total }, i) => i > 0 && Number(before[i - 1].total) - Number(total) < 5);
    assert.ok(lower, 'somebody stands within five points of the next');
    appellant = candidates.find(({ staffId }) => staffId === lower.staffId);
  });

  it('is submitted and posted by the marketing department', async () => {
    const { page } = await readerOf(marketing);
    await page.goto(`${BASE_URL}/rankings/${PLAN}`);
    await settled(page);
    await act(page, '提交排名', '确认提交');
    await act(page, '发布公示', '确认发布');
    await page.goto(`${BASE_URL}/notices/${PLAN}`);
    await checked(page, 'appeal-notice');
    await page.getByText('青梧银行', { exact: false }).first().waitFor();
  });

  it('is filed by the candidate against the own written score', async () => {
    const { page } = await readerOf(appellant);
    await page.goto(`${BASE_URL}/appeals/${PLAN}`);
    await settled(page);
    await act(page, '提出申诉', '提交申诉', async (dialog) => {
      await dialog.getByText(/^笔试/).click();
      await dialog.getByText('登分差错', { exact: true }).click();
      await dialog.getByLabel('理由').fill('第 12 题得分漏加。');
      await dialog.getByLabel('证据').fill('答卷复印件，第 12 题评分栏。');
      await assertAccessible(page, 'filing an appeal');
      await picture(page, 'appeal-file');
    });
    await page.waitForURL(/\/appeals\/.+\/.+/);
    await checked(page, 'appeal-filed');
  });

  it('is not decided by who confirmed the scores', async () => {
    const { page } = await readerOf(hr);
    await page.goto(`${BASE_URL}/appeals/${PLAN}`);
    await page.locator('main table tbody a').first().click();
    await settled(page);
    await page.getByRole('button', { name: '裁定申诉' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('驳回', { exact: true }).click();
    await dialog.getByLabel('裁定理由').fill('不应由本人裁定。');
    await dialog.getByRole('button', { name: '确认裁定' }).click();
    await dialog.getByRole('alert').waitFor();
    assert.match(await dialog.getByRole('alert').innerText(), /参与/);
  });

  it('is upheld by somebody who took no part, and the ranks change', async () => {
    const { page } = await readerOf(decider);
    await page.goto(`${BASE_URL}/appeals/${PLAN}`);
    await page.locator('main table tbody a').first().click();
    await settled(page);
    await act(page, '裁定申诉', '确认裁定', async (dialog) => {
      await dialog.getByText('申诉成立', { exact: true }).click();
      await dialog.getByLabel('更正后的分数').fill(CORRECTED);
      await dialog.getByLabel('裁定理由').fill('经核对答卷，第 12 题漏加 5 分。');
    });
    await checked(page, 'appeal-decided');
    const now = await board();
    const rank = (lines) => lines.find(({ staffId }) => staffId === appellant.staffId).rank;
    assert.ok(rank(now) < rank(before), `rank ${rank(before)} became ${rank(now)}`);
    const { page: desk } = await readerOf(marketing);
    await desk.goto(`${BASE_URL}/notices/${PLAN}`);
    await desk.getByText('第 2 版', { exact: false }).first().waitFor();
    await checked(desk, 'appeal-notice-2');
  });

  it('ends with the approval by a second person', async () => {
    const { page } = await readerOf(approver);
    await page.goto(`${BASE_URL}/rankings/${PLAN}`);
    await settled(page);
    await act(page, '批准排名', '确认批准');
    await checked(page, 'appeal-approved');
    assert.equal((await ask(marketing, 'GET', `grading/v1/rankings/${PLAN}`)).json.state, 'PUBLISHED');
  });

  it('gives the appellant a certificate that anybody can verify without signing in', async () => {
    const { page } = await readerOf(appellant);
    await page.goto(`${BASE_URL}/people/${appellant.staffId}`);
    await checked(page, 'appeal-file-of-a-person');
    const verification = await page.locator('main a[href*="/verify/"]').last().getAttribute('href');
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[href$="/pdf"]').last().click(),
    ]);
    const bytes = await readAll(await pdf.createReadStream());
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[href$="/credential"]').last().click(),
    ]);
    const credential = (await readAll(await file.createReadStream())).toString('utf8');

    const stranger = await newReader(browser, { width: 390, height: 844 });
    await stranger.page.goto(new URL(verification, BASE_URL).href);
    await stranger.page.getByText('证书由本行签发，资格目前有效。').waitFor();
    await checked(stranger.page, 'verify-valid');
    await verifyText(stranger.page, credential, '证书由本行签发，资格目前有效。');
    const forged = credential.replace(/"validUntil" : "2/, '"validUntil" : "3');
    assert.notEqual(forged, credential);
    await verifyText(stranger.page, forged, /不能认定|不是本行|未经本行|不予/);
    await picture(stranger.page, 'verify-forged');
    assert.deepEqual(stranger.complaints, []);
    await stranger.context.close();
  });

  it('shows a suspension on the public page as soon as a second person has approved it', async () => {
    const { page } = await readerOf(hr);
    await page.goto(`${BASE_URL}/people/${appellant.staffId}`);
    await settled(page);
    await act(page, '提出人事事项', '提交审批', async (dialog) => {
      await dialog.locator('.ant-select').first().click();
      await page.locator('.ant-select-item-option', { hasText: '暂停资格' }).click();
      await dialog.getByLabel('依据文件').fill('人力〔2026〕9 号');
    });
    const { page: second } = await readerOf(otherHr);
    await second.goto(`${BASE_URL}/acts`);
    await checked(second, 'acts');
    await act(second, '批准', '批准');
    const { page: own } = await readerOf(appellant);
    await own.goto(`${BASE_URL}/people/${appellant.staffId}`);
    const verification = await own.locator('main a[href*="/verify/"]').last().getAttribute('href');
    const stranger = await newReader(browser);
    await stranger.page.goto(new URL(verification, BASE_URL).href);
    await stranger.page.getByText('资格已暂停', { exact: false }).first().waitFor();
    await checked(stranger.page, 'verify-suspended');
    await stranger.context.close();
    await own.goto(`${BASE_URL}/qualifications`);
    await checked(own, 'register');
  });

  it('lists who has no qualification, and that nothing happens by itself', async () => {
    const { page } = await readerOf(hr);
    await page.goto(`${BASE_URL}/unqualified-staff`);
    await checked(page, 'unqualified');
    await page.getByText('自动', { exact: false }).first().waitFor();
  });

  it('met nothing that a script or the content policy complained about', () => {
    for (const { user, complaints } of readers.values()) assert.deepEqual(complaints, [], user.username);
  });
});

async function verifyText(page, credential, words) {
  await page.goto(`${BASE_URL}/verify`);
  await page.getByLabel('或粘贴凭证内容').fill(credential);
  await page.getByRole('button', { name: '查验凭证' }).click();
  await page.getByText(words).first().waitFor();
}

async function readAll(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
