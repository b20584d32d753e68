import type { NoticeLine } from '../../../shared/api/notices.ts';

/** A line that says something else than in the version before; `before` is missing for a line that is new. */
export interface Change {
  readonly line: NoticeLine;
  readonly before: NoticeLine | undefined;
}

/** What a version changed, in its order; the service marks such a line with the version itself. */
export function changesIn(
  version: number,
  lines: readonly NoticeLine[],
  previous: readonly NoticeLine[],
): readonly Change[] {
  const before = new Map(previous.map((line) => [line.staffId, line]));
  return lines
    .filter(({ sinceVersion }) => sinceVersion === version)
    .map((line) => ({ line, before: before.get(line.staffId) }));
}
