import { useQuery } from '@tanstack/react-query';
import { staffMemberQuery } from '../api/staff.ts';
import css from './StaffName.module.css';

/** Grading knows people by number; the name is shown to those who may see the person. */
export function StaffName({ staffId }: { readonly staffId: string }) {
  const { data } = useQuery(staffMemberQuery(staffId));
  return data ? (
    <>
      {data.name} <span className={css.id}>{staffId}</span>
    </>
  ) : (
    staffId
  );
}
