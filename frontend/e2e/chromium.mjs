import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The installed browser; absent, the tests fail with what to do instead of being skipped. */
export function findChromium(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  const places = [env.CHROMIUM_PATH, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
  const found = places.find(isExecutable);
  if (!found) {
    throw new Error(
      'Browser tests need Chromium and a Chinese font: apt-get install -y --no-install-recommends chromium fonts-noto-cjk (or set CHROMIUM_PATH). Unit tests run without them.',
    );
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path ?? '', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Which fonts really drew an element: without a Chinese one the boxes of DejaVu stand there instead. */
export async function fontsOf(page, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts.map(({ familyName }) => familyName);
}
