import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts') && !path.includes('.test.'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

/** Files of ours that a file imports, as paths below src. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to]) =>
    relative(SRC, resolve(SRC, dirname(path), String(to))),
  );
}

const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

function crossings(path: string, text: string): string[] {
  const own = featureOf(path);
  return importsOf(path, text).filter((to) => {
    const other = featureOf(to);
    if (own) return (other !== undefined && other !== own) || to.startsWith('app/');
    return path.startsWith('shared/') && (other !== undefined || to.startsWith('app/'));
  });
}

describe('direction of imports', () => {
  it('no feature imports another or the app, shared imports neither', () => {
    expect(files.flatMap(({ path, text }) => crossings(path, text).map((to) => `${path} -> ${to}`))).toEqual([]);
  });

  it('would notice a crossing', () => {
    expect(crossings('features/home/pages/HomePage.tsx', "import { x } from '../../ranking/api.ts';")).toHaveLength(1);
    expect(crossings('shared/ui/Panel.tsx', "import('../../app/App.tsx')")).toHaveLength(1);
    expect(crossings('features/home/pages/HomePage.tsx', "import { x } from '../api.ts';")).toEqual([]);
  });
});

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const CHINESE = /[\u3400-\u9fff]/;

describe('texts', () => {
  it('no Chinese stands outside the locales', () => {
    // The unit of money is part of the Chinese number format, not a text.
    const units = join('shared', 'i18n', 'formats.ts');
    expect(
      files.filter(({ path, text }) => path !== units && CHINESE.test(withoutComments(text))).map(({ path }) => path),
    ).toEqual([]);
  });

  const folders = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('/locales'));
  const keys = (node: unknown, prefix = ''): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => keys(value, `${prefix}${key}.`))
      : [prefix];
  const texts = (folder: string, language: string) =>
    JSON.parse(readFileSync(join(SRC, folder, `${language}.json`), 'utf8')) as unknown;

  it.each(folders)('%s says the same things in both languages', (folder) => {
    expect(keys(texts(folder, 'en-US')).sort()).toEqual(keys(texts(folder, 'zh-CN')).sort());
  });

  it.each(folders)('%s is Chinese where it should be and full-width in its punctuation', (folder) => {
    const zh = JSON.stringify(texts(folder, 'zh-CN'));
    expect(zh).toMatch(CHINESE);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,;:?!](?!")/);
    const { otherLanguage, ...english } = texts(folder, 'en-US') as Record<string, unknown>;
    expect(JSON.stringify(english)).not.toMatch(CHINESE);
  });
});
