import { expect, it } from 'vitest';
import type { Notice, NoticeLine } from '../../../shared/api/notices.ts';
import type { Committee, Motion } from '../api.ts';
import { askable, coverageOf, isMissing, isStale } from './coverage.ts';
import { countByTier, majorityOf, scopeOf, tallyOf } from './tally.ts';

const line = (staffId: string, branchId: string, proposedTier: string | null) =>
  ({ staffId, branchId, branchName: `支行 ${branchId}`, proposedTier }) as NoticeLine;
const LINES = [
  line('P1', 'B01', 'SENIOR'),
  line('P2', 'B01', 'JUNIOR'),
  line('P3', 'B02', 'INTERMEDIATE'),
  line('P4', 'B03', null),
];
const group: Committee = {
  committeeId: 'BG',
  level: 'BRANCH',
  title: '',
  branchIds: ['B01', 'B03'],
  members: ['M1', 'M2', 'M3', 'M4'],
};
const headOffice: Committee = { ...group, committeeId: 'HO', level: 'HEAD_OFFICE', branchIds: [] };
const notice = { planId: 'P', version: 2, hash: 'b' } as Notice;
const motion = (committeeId: string, state: Motion['state'], noticeHash = 'b') =>
  ({
    motionId: committeeId + noticeHash,
    committeeId,
    state,
    noticeHash,
    votes: [],
    recusals: [],
  }) as unknown as Motion;
const yes = (memberId: string) => ({ memberId, inFavour: true });
const no = (memberId: string) => ({ memberId, inFavour: false });

it('asks a branch group about its qualified and the head-office group about the seniors', () => {
  expect(scopeOf(group, LINES).map(({ staffId }) => staffId)).toEqual(['P1', 'P2']);
  expect(scopeOf(headOffice, LINES).map(({ staffId }) => staffId)).toEqual(['P1']);
  expect(countByTier(LINES)).toEqual([
    ['SENIOR', 1],
    ['INTERMEDIATE', 1],
    ['JUNIOR', 1],
  ]);
});

it('needs more than half of all members', () => {
  expect([3, 4, 5, 6].map(majorityOf)).toEqual([2, 3, 3, 4]);
});

it('leaves the votes of recused members out of the line that they are recused from', () => {
  const tally = tallyOf(
    group,
    {
      ...motion('BG', 'OPEN'),
      votes: [yes('M1'), yes('M2'), no('M3')],
      recusals: [{ memberId: 'M2', candidateId: 'P2', ground: 'KINSHIP' }],
    },
    scopeOf(group, LINES),
  );
  expect(tally).toMatchObject({ members: 4, needed: 3, cast: 3, inFavour: 2 });
  expect(tally.lines.map(({ counting, inFavour, standing }) => [counting, inFavour, standing])).toEqual([
    [3, 2, 'carried'],
    [2, 1, 'no-quorum'],
  ]);
});

it('carries a line by more than half of the votes that count, not by half', () => {
  const tally = tallyOf(
    group,
    { ...motion('BG', 'OPEN'), votes: [yes('M1'), yes('M2'), no('M3'), no('M4')] },
    scopeOf(headOffice, LINES),
  );
  expect(tally.lines[0]?.standing).toBe('refused');
});

it('misses every branch with qualified candidates and head office for the seniors', () => {
  const needed = coverageOf([group, headOffice], [motion('BG', 'APPROVED')], notice, LINES);
  expect(needed.map(({ branchId, candidates, progress }) => [branchId, candidates, progress])).toEqual([
    ['B01', 2, 'approved'],
    ['B02', 1, 'no-committee'],
    [null, 1, 'no-motion'],
  ]);
  expect(needed.filter(isMissing)).toHaveLength(2);
});

it('does not count what was approved on an earlier version', () => {
  const old = motion('BG', 'APPROVED', 'a');
  expect(isStale(old, notice)).toBe(true);
  expect(coverageOf([group], [old], notice, LINES)[0]?.progress).toBe('no-motion');
});

it('takes the furthest of several groups for a branch', () => {
  const second = { ...group, committeeId: 'BG2' };
  const motions = [motion('BG', 'REJECTED'), motion('BG2', 'OPEN')];
  expect(coverageOf([group, second], motions, notice, LINES)[0]).toMatchObject({ progress: 'open', committee: second });
});

it('asks head office only after the branch groups, and nobody twice', () => {
  const all = [group, { ...group, committeeId: 'BG2', branchIds: ['B02'] }, headOffice];
  const ids = (motions: readonly Motion[]) =>
    askable(all, motions, notice, coverageOf(all, motions, notice, LINES)).map(({ committeeId }) => committeeId);
  expect(ids([])).toEqual(['BG', 'BG2']);
  expect(ids([motion('BG', 'OPEN')])).toEqual(['BG2']);
  expect(ids([motion('BG', 'APPROVED'), motion('BG2', 'APPROVED')])).toEqual(['HO']);
});
