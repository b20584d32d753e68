import { NOTHING } from '../../../shared/i18n/formats.ts';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { Portfolio } from '../api.ts';

/** The group that a manager is compared with, or the qualification before there is a plan. */
export function GroupMark({ portfolio: { group, tier } }: { readonly portfolio: Portfolio }) {
  const shown = group ?? tier;
  return shown ? <RmTierMark tier={shown} /> : NOTHING;
}
