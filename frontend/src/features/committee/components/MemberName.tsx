import { useQuery } from '@tanstack/react-query';
import { staffMemberQuery } from '../api.ts';
import css from './MemberName.module.css';

/** Committees know their members by number; the name is shown to those who may see the person. */
export function MemberName({ staffId }: { readonly staffId: string }) {
  const { data } = useQuery(staffMemberQuery(staffId));
  return data ? (
    <>
      {data.name} <span className={css.id}>{staffId}</span>
    </>
  ) : (
    staffId
  );
}
