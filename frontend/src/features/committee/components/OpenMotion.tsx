import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Notice, NoticeLine } from '../../../shared/api/notices.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { type Committee, type Motion, openMotion } from '../api.ts';
import { scopeOf } from '../model/tally.ts';
import { TierCounts } from './TierCounts.tsx';

interface OpenMotionProps {
  readonly notice: Notice;
  readonly lines: readonly NoticeLine[];
  /** The committees that may be asked and have not been. */
  readonly committees: readonly Committee[];
}

/** Puts the closed notice to a committee, naming exactly what it decides on. */
export function OpenMotion({ notice, lines, committees }: OpenMotionProps) {
  const { t } = useTranslation('committee');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const act = useAct<{ committeeId: string }, Motion>({
    send: ({ committeeId }, key) => openMotion(notice.planId, { committeeId, noticeHash: notice.hash }, key),
    touches: [
      ['grading', 'motions', notice.planId],
      ['grading', 'notices', notice.planId],
    ],
    onDone: ({ planId, motionId }) => navigate(`/committees/${planId}/${motionId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('open.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('open.name')}
        lead={t('open.lead')}
        facts={[
          { label: t('motion.notice'), value: t('motion.version', { version: notice.version }) },
          { label: t('motion.hash'), value: <code>{notice.hash}</code> },
        ]}
        confirm={t('open.confirm')}
        act={act}
        initial={{ committeeId: committees[0]?.committeeId }}
      >
        <Choice
          name="committeeId"
          label={t('coverage.committee')}
          options={committees.map(({ committeeId, title }) => ({ value: committeeId, label: title }))}
        />
        <Scope lines={lines} committees={committees} />
      </ActDialog>
    </>
  );
}

function Scope({ lines, committees }: Pick<OpenMotionProps, 'lines' | 'committees'>) {
  const { t } = useTranslation('committee');
  const chosen = Form.useWatch<string>('committeeId', Form.useFormInstance());
  const committee = committees.find(({ committeeId }) => committeeId === chosen);
  return committee ? (
    <FactList facts={[{ label: t('motion.scope'), value: <TierCounts lines={scopeOf(committee, lines)} /> }]} />
  ) : null;
}
