// Types of the services' answers, made from their OpenAPI documents.
//   node tools/api.mjs write   regenerates src/shared/api/contracts/<service>.d.ts
//   node tools/api.mjs check   fails when a committed file differs from what its contract gives
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

export const SERVICES = ['exam', 'grading', 'portfolio', 'performance'];

const HEAD = '// Made by "npm run api" from the OpenAPI document of the service. Do not edit.\n\n';

export const contractOf = (service) => new URL(`../../${service}-service/contracts/openapi.yaml`, import.meta.url);
export const typesOf = (service) => new URL(`../src/shared/api/contracts/${service}.d.ts`, import.meta.url);

export async function generate(service) {
  return HEAD + astToString(await openapiTS(contractOf(service), { rootTypes: true, rootTypesNoSchemaPrefix: true }));
}

/** Services whose committed types are not what their contract gives. */
export async function stale() {
  const found = [];
  for (const service of SERVICES) {
    if (!existsSync(contractOf(service))) throw new Error(`No contract at ${fileURLToPath(contractOf(service))}`);
    const committed = existsSync(typesOf(service)) ? await readFile(typesOf(service), 'utf8') : '';
    if (committed !== (await generate(service))) found.push(service);
  }
  return found;
}

async function write() {
  await mkdir(new URL('.', typesOf('exam')), { recursive: true });
  for (const service of SERVICES.filter((one) => existsSync(contractOf(one)))) {
    await writeFile(typesOf(service), await generate(service));
    console.log(`wrote ${fileURLToPath(typesOf(service))}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'write') {
    await write();
  } else {
    const services = await stale();
    if (services.length > 0) {
      console.error(
        `Types differ from the contract of: ${services.join(', ')}. Run "npm run api" and look at the diff.`,
      );
      process.exitCode = 1;
    }
  }
}
