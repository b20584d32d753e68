import type { Notice, NoticeLine } from '../../../shared/api/notices.ts';
import type { Committee, Motion } from '../api.ts';

export type Progress = 'no-committee' | 'no-motion' | 'open' | 'rejected' | 'approved';

/** What must be approved before the ranking may be: one branch, or (without a branch) the seniors of the whole bank. */
export interface Needed {
  readonly branchId: string | null;
  readonly branchName: string | null;
  readonly candidates: number;
  readonly progress: Progress;
  readonly committee: Committee | undefined;
  readonly motion: Motion | undefined;
}

/** Votes and results stand only for the notice that they were given on. */
export const isStale = ({ noticeHash }: Motion, latest: Notice | undefined) =>
  latest !== undefined && latest.hash !== noticeHash;

const ORDER: readonly Progress[] = ['approved', 'open', 'rejected', 'no-motion', 'no-committee'];

/** The branches with qualified candidates and, where there are seniors, head office: who decides on them and how far it is. */
export function coverageOf(
  committees: readonly Committee[],
  motions: readonly Motion[],
  notice: Notice,
  lines: readonly NoticeLine[],
): readonly Needed[] {
  const qualified = lines.filter(({ proposedTier }) => proposedTier !== null);
  const branches = [...new Set(qualified.map(({ branchId }) => branchId))].sort();
  const current = motions.filter((motion) => !isStale(motion, notice));
  const furthest = (able: readonly Committee[]) =>
    able
      .map((committee) => stateOf(committee, current))
      .sort((one, other) => ORDER.indexOf(one.progress) - ORDER.indexOf(other.progress))[0] ?? NOBODY;
  const ofBranches = branches.map((branchId) => {
    const own = qualified.filter((line) => line.branchId === branchId);
    const able = committees.filter((one) => one.level === 'BRANCH' && one.branchIds.includes(branchId));
    return { branchId, branchName: own[0]?.branchName ?? null, candidates: own.length, ...furthest(able) };
  });
  const seniors = qualified.filter(({ proposedTier }) => proposedTier === 'SENIOR').length;
  if (seniors === 0) return ofBranches;
  const headOffice = committees.filter(({ level }) => level === 'HEAD_OFFICE');
  return [...ofBranches, { branchId: null, branchName: null, candidates: seniors, ...furthest(headOffice) }];
}

const NOBODY = { progress: 'no-committee' as Progress, committee: undefined, motion: undefined };

function stateOf(committee: Committee, current: readonly Motion[]) {
  const motion = current.find(({ committeeId }) => committeeId === committee.committeeId);
  const progress: Progress = motion ? (motion.state.toLowerCase() as Lowercase<Motion['state']>) : 'no-motion';
  return { committee, motion, progress };
}

export const isMissing = ({ progress }: Needed) => progress !== 'approved';

/** Committees that may be asked about this notice and have not been: head office only after the branch groups. */
export function askable(
  committees: readonly Committee[],
  motions: readonly Motion[],
  notice: Notice,
  needed: readonly Needed[],
): readonly Committee[] {
  const branchesDone = needed.every((one) => one.branchId === null || !isMissing(one));
  const concerned = ({ level, branchIds }: Committee) =>
    needed.some(({ branchId }) => (level === 'HEAD_OFFICE' ? branchId === null : branchIds.includes(branchId ?? '')));
  return committees.filter(
    (committee) =>
      concerned(committee) &&
      (committee.level === 'BRANCH' || branchesDone) &&
      !motions.some((one) => one.committeeId === committee.committeeId && one.noticeHash === notice.hash),
  );
}
