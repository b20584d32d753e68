import { queryOptions } from '@tanstack/react-query';
import { readAll } from './page.ts';
import { readOptional, segment } from './read.ts';

export interface StaffMember {
  readonly staffId: string;
  readonly name: string;
  readonly branchId: string;
  readonly active: boolean;
}

/** Null when the reader sees neither the person's branch nor the whole bank. */
export const staffMemberQuery = (staffId: string) =>
  queryOptions({
    queryKey: ['exam', 'staff', staffId],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => readOptional<StaffMember>(`/api/exam/v1/staff/${segment(staffId)}`, {}, signal),
  });

export const staffOfQuery = (branchId: string) =>
  queryOptions({
    queryKey: ['exam', 'staff-of', branchId],
    staleTime: 10 * 60_000,
    queryFn: async ({ signal }) =>
      (await readAll<StaffMember>('/api/exam/v1/staff', signal, { branchId })).filter(({ active }) => active),
  });

/** Everybody who is active, for those who see the whole bank. */
export const allStaffQuery = queryOptions({
  queryKey: ['exam', 'staff'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }) =>
    (await readAll<StaffMember>('/api/exam/v1/staff', signal)).filter(({ active }) => active),
});
