import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from './Mark.tsx';

export type RmTier = 'SENIOR' | 'INTERMEDIATE' | 'JUNIOR';
export const RM_TIERS: readonly RmTier[] = ['SENIOR', 'INTERMEDIATE', 'JUNIOR'];

export type ClientTier = 'LARGE' | 'MEDIUM' | 'SMALL' | 'UNTIERED' | 'INSTITUTIONAL';
export const CLIENT_TIERS: readonly ClientTier[] = ['LARGE', 'MEDIUM', 'SMALL', 'UNTIERED', 'INSTITUTIONAL'];

const RM_TONE: Record<RmTier, Tone> = { SENIOR: 'ink', INTERMEDIATE: 'teal', JUNIOR: 'plain' };
const CLIENT_TONE: Record<ClientTier, Tone> = {
  LARGE: 'ink',
  MEDIUM: 'teal',
  SMALL: 'plain',
  UNTIERED: 'bronze',
  INSTITUTIONAL: 'bronze',
};

export function RmTierMark({ tier }: { readonly tier: string }) {
  const { t } = useTranslation('common');
  return <Mark tone={RM_TONE[tier as RmTier] ?? 'plain'}>{t(`rmTier.${tier}`)}</Mark>;
}

export function ClientTierMark({ tier }: { readonly tier: string }) {
  const { t } = useTranslation('common');
  return <Mark tone={CLIENT_TONE[tier as ClientTier] ?? 'plain'}>{t(`clientTier.${tier}`)}</Mark>;
}
