import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { type Committee, decide, type Motion } from '../api.ts';
import type { LineTally, Tally } from '../model/tally.ts';

interface DeclareResultProps {
  readonly motion: Motion;
  readonly committee: Committee;
  readonly tally: Tally;
}

const STANDINGS: readonly LineTally['standing'][] = ['carried', 'refused', 'no-quorum'];

/** The desk has the votes counted. While a candidate has no quorum, the service refuses and nothing is decided. */
export function DeclareResult({ motion, committee, tally }: DeclareResultProps) {
  const { t } = useTranslation('committee');
  const { count } = useFormats();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const act = useAct<void, Motion>({ send: () => decide(motion), touches: [['grading']] });
  if (!hasRole(me, 'marketing', 'hr', 'committee')) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('declare.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('declare.name')}
        lead={t('declare.lead')}
        facts={[
          { label: t('coverage.committee'), value: committee.title },
          {
            label: t('motion.votes'),
            value: t('motion.castOf', { cast: tally.cast, members: tally.members, needed: tally.needed }),
          },
          ...STANDINGS.map((standing) => ({
            label: t(`standing.${standing}`),
            value: t('declare.candidates', {
              shown: count(tally.lines.filter((line) => line.standing === standing).length),
            }),
          })),
        ]}
        confirm={t('declare.confirm')}
        act={act}
      />
    </>
  );
}
