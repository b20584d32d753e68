import { useQuery } from '@tanstack/react-query';
import { useMe } from '../auth/me.ts';
import { branchesQuery } from './branches.ts';
import { allStaffQuery, staffOfQuery } from './staff.ts';

/** The active people whom the reader may name: the own branch's, or the whole bank's. */
export function usePeople(wanted: boolean) {
  const me = useMe();
  const own = useQuery({ ...staffOfQuery(me.unitId ?? ''), enabled: wanted && !me.bankWide && me.unitId !== null });
  const all = useQuery({ ...allStaffQuery, enabled: wanted && me.bankWide });
  const { data: branches = [] } = useQuery({ ...branchesQuery, enabled: wanted });
  const { data = [], isLoading } = me.bankWide ? all : own;
  return {
    loading: isLoading,
    people: data.map((one) => ({
      ...one,
      branchName: branches.find(({ branchId }) => branchId === one.branchId)?.name ?? one.branchId,
    })),
  };
}
