import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { StaffName } from '../../../shared/ui/StaffName.tsx';
import { approveReallocation, type Reallocation } from '../api.ts';

/** The second person's approval, of exactly the proposal that is shown. */
export function ApproveReallocation({ reallocation }: { readonly reallocation: Reallocation }) {
  const { t } = useTranslation('allocation');
  const { count, date, moment } = useFormats();
  const [open, setOpen] = useState(false);
  const act = useAct({
    send: (_: object) => approveReallocation(reallocation),
    touches: [['allocation'], ['portfolio'], ['home']],
  });
  const { answer, staffId } = reallocation;
  return (
    <>
      <Button type="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('reallocation.approve')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('reallocation.approve')}
        lead={t('reallocation.approveLead')}
        facts={[
          { label: t('reallocation.id'), value: reallocation.reallocationId },
          ...(staffId ? [{ label: t('reallocation.manager'), value: <StaffName staffId={staffId} /> }] : []),
          { label: t('reallocation.from'), value: date(reallocation.effectiveFrom) },
          {
            label: t('takeOver.placed'),
            value: t('reallocation.ofAll', { n: count(answer.placed), all: count(answer.clients) }),
          },
          { label: t('takeOver.toCompetition'), value: count(answer.toCompetition) },
          {
            label: t('reallocation.proposed'),
            value: `${reallocation.proposedBy} · ${moment(reallocation.proposedAt)}`,
          },
          { label: t('reallocation.hash'), value: reallocation.hash.slice(0, 12) },
        ]}
        confirm={t('reallocation.approveConfirm')}
        act={act}
      >
        {reallocation.affectsClosedPeriod.length > 0 ? (
          <ClosedPeriodNote periods={reallocation.affectsClosedPeriod} />
        ) : null}
      </ActDialog>
    </>
  );
}
