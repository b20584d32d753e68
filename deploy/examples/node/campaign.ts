/** Writes the clients that nobody has visited since a day to a campaign list, by the generated client. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { client } from './client/client.gen.ts';
import { portfolioListVisitDuties, portfolioMakeCampaign } from './client/sdk.gen.ts';

const { env } = process;
const PAGE = 200;
const LARGEST_LIST = 10_000;

/** An access token of the service account; it lives for some minutes, long enough for this script. */
async function signIn(): Promise<string> {
  const url = env.KEJING_TOKEN_URL ?? 'http://127.0.0.1:8180/realms/kejing/protocol/openid-connect/token';
  const secret = env.KEJING_CLIENT_SECRET;
  if (secret === undefined) {
    throw new Error('Set the variable KEJING_CLIENT_SECRET.');
  }
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: env.KEJING_CLIENT_ID ?? 'marketing-script',
      client_secret: secret,
    }),
  });
  if (!answer.ok) {
    throw new Error(`${answer.status} ${url}\n${await answer.text()}`);
  }
  return (await answer.json()).access_token;
}

/** The ids of all such clients, page after page: each page names the cursor of the next. */
async function* withoutVisit(since: string): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const { data: page } = await portfolioListVisitDuties({
      query: { withoutVisitSince: since, limit: PAGE, cursor },
      throwOnError: true,
    });
    for (const duty of page.items ?? []) {
      yield duty.clientId as string;
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { since, name, from, to, limit } = parseArgs({
    options: { since: text, name: text, from: text, to: text, limit: text },
  }).values;
  if (since === undefined || name === undefined || from === undefined || to === undefined) {
    throw new Error('usage: npm run campaign -- --since DAY --name NAME --from DAY --to DAY [--limit CLIENTS]');
  }
  const token = await signIn();
  client.setConfig({
    baseUrl: env.KEJING_URL ?? 'http://127.0.0.1:8080',
    auth: token,
    headers: { 'Accept-Language': 'zh-CN' },
  });
  const clientIds: string[] = [];
  for await (const clientId of withoutVisit(since)) {
    if (clientIds.length === Number(limit ?? LARGEST_LIST)) {
      break;
    }
    clientIds.push(clientId);
  }
  if (clientIds.length === 0) {
    console.log(JSON.stringify({ clients: 0 }));
    return;
  }
  const { data: campaign } = await portfolioMakeCampaign({
    body: { name, purpose: `${since} 以来未走访`, startsOn: from, endsOn: to, clientIds },
    // The same arguments and the same clients are the same order: sent twice, it is carried out once.
    headers: { 'Idempotency-Key': createHash('sha256').update([name, since, from, to, ...clientIds].join('\n')).digest('hex') },
    throwOnError: true,
  });
  console.log(JSON.stringify({ campaign: campaign.campaignId, clients: clientIds.length }));
}

main().catch((refused: unknown) => {
  console.error(refused instanceof Error ? refused.message : JSON.stringify(refused));
  process.exitCode = 1;
});
