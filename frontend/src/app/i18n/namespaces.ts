/** Turns ".../features/ranking/locales/en-US.json" into the namespace "ranking"; shared texts are "common". */
export function byNamespace(files: Record<string, unknown>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [/features\/([^/]+)\//.exec(path)?.[1] ?? 'common', texts as object]),
  );
}
