import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type Competition, decideObjection, type Objection, objectTo } from '../api.ts';

const TOUCHES = [['portfolio', 'competition'], ['portfolio', 'competitions'], ['home']] as const;

interface Words {
  readonly reason: string;
}

/** Objections to the posted result: raised once by who applied, decided by somebody who took no part. */
export function Objections({ competition }: { readonly competition: Competition }) {
  const { t } = useTranslation('competition');
  const { date } = useFormats();
  const rows = competition.objections ?? [];
  return (
    <Panel
      title={t('objection.title')}
      lead={
        competition.objectionsUntil
          ? t('objection.until', { date: date(competition.objectionsUntil) })
          : t('objection.earlier')
      }
      actions={competition.takesObjections ? <Raise competition={competition} /> : null}
    >
      {rows.length === 0 ? <Nothing text={t('objection.none')} /> : <Table competition={competition} rows={rows} />}
    </Panel>
  );
}

function Table({ competition, rows }: { readonly competition: Competition; readonly rows: readonly Objection[] }) {
  const { t } = useTranslation('competition');
  const { moment } = useFormats();
  const me = useMe();
  const decides = competition.state === 'POSTED' && hasRole(me, 'marketing', 'hr', 'committee');
  const columns: readonly Column<Objection>[] = [
    {
      key: 'who',
      title: t('word.applicant'),
      rowHeader: true,
      render: ({ name, raisedAt }) => (
        <>
          {name}
          <br />
          {moment(raisedAt)}
        </>
      ),
    },
    { key: 'reason', title: t('word.reason'), render: ({ reason }) => reason },
    {
      key: 'state',
      title: t('objection.decision'),
      render: (one) =>
        one.state === 'OPEN' && decides ? (
          <Decide competition={competition} objection={one} />
        ) : (
          <>
            <Mark tone={one.state === 'OPEN' ? 'bronze' : 'plain'}>{t(`objection.state.${one.state}`)}</Mark>
            {one.decisionReason ? (
              <p>
                {one.decisionReason} · {one.decidedBy} · {moment(one.decidedAt)}
              </p>
            ) : null}
          </>
        ),
    },
  ];
  return (
    <DataTable caption={t('objection.title')} columns={columns} rows={rows} rowKey={({ objectionId }) => objectionId} />
  );
}

function Raise({ competition }: { readonly competition: Competition }) {
  const { t } = useTranslation('competition');
  const [open, setOpen] = useState(false);
  const act = useAct<Words>({
    send: ({ reason }, key) => objectTo(competition.competitionId, reason, key),
    touches: TOUCHES,
  });
  return (
    <>
      <Button type="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('objection.raise')}
      </Button>
      <ActDialog<Words>
        open={open}
        onClose={() => setOpen(false)}
        title={t('objection.raise')}
        lead={t('objection.raiseLead')}
        confirm={t('objection.raiseConfirm')}
        act={act}
      >
        <TextField name="reason" label={t('word.reason')} longest={2000} rows={4} />
      </ActDialog>
    </>
  );
}

interface DecideProps {
  readonly competition: Competition;
  readonly objection: Objection;
}

function Decide({ competition, objection }: DecideProps) {
  const { t } = useTranslation('competition');
  const [uphold, setUphold] = useState<boolean>();
  const act = useAct<Words>({
    send: ({ reason }) => decideObjection(competition.competitionId, objection.objectionId, uphold === true, reason),
    touches: TOUCHES,
  });
  const kind = uphold ? 'uphold' : 'reject';
  return (
    <>
      <Space wrap>
        <Button size="small" aria-haspopup="dialog" onClick={() => setUphold(true)}>
          {t('objection.uphold')}
        </Button>
        <Button size="small" aria-haspopup="dialog" onClick={() => setUphold(false)}>
          {t('objection.reject')}
        </Button>
      </Space>
      <ActDialog<Words>
        open={uphold !== undefined}
        onClose={() => setUphold(undefined)}
        title={t(`objection.${kind}`)}
        lead={t(`objection.${kind}Lead`)}
        facts={[
          { label: t('word.applicant'), value: objection.name },
          { label: t('word.reason'), value: objection.reason },
        ]}
        confirm={t(`objection.${kind}`)}
        danger={uphold === true}
        act={act}
      >
        <TextField name="reason" label={t('objection.why')} longest={2000} rows={3} />
      </ActDialog>
    </>
  );
}
