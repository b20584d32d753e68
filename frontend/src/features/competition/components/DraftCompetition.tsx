import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  type Competition,
  type CompetitionGround,
  draftCompetition,
  type NewCompetition,
  openingsQuery,
} from '../api.ts';

const GROUNDS: readonly CompetitionGround[] = ['LOST_ELIGIBILITY', 'VACANCY', 'EXPLICIT_DECISION'];

/** Marketing drafts a competition; nobody else sees it before a second person announces it. */
export function DraftCompetition() {
  const { t } = useTranslation(['competition', 'common']);
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const act = useAct<NewCompetition, Competition>({
    send: draftCompetition,
    touches: [['portfolio', 'competitions'], openingsQuery.queryKey],
    onDone: ({ competitionId }) => navigate(`/competitions/${competitionId}`),
  });
  const today = bankToday();
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('draft.name')}
      </Button>
      <ActDialog<NewCompetition>
        open={open}
        onClose={() => setOpen(false)}
        title={t('draft.name')}
        lead={t('draft.lead')}
        confirm={t('draft.confirm')}
        act={act}
        initial={{ ground: 'LOST_ELIGIBILITY', applyFrom: today }}
      >
        <Choice
          name="ground"
          label={t('word.ground')}
          options={GROUNDS.map((ground) => ({ value: ground, label: t(`ground.${ground}`) }))}
        />
        <ClientsField />
        <Form.Item
          name="title"
          label={t('word.title')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <TextField name="notice" label={t('word.notice')} hint={t('draft.noticeHint')} longest={8000} rows={5} />
        <DayField name="applyFrom" label={t('word.applyFrom')} min={today} />
        <DayField name="applyUntil" label={t('word.applyUntil')} min={today} />
        <DayField name="decideOn" label={t('word.decideOn')} min={today} />
      </ActDialog>
    </>
  );
}

/** What has to be put up is offered; by explicit decision any client may be named by its number. */
function ClientsField() {
  const { t } = useTranslation(['competition', 'common']);
  const form = Form.useFormInstance<NewCompetition>();
  const ground = Form.useWatch('ground', form);
  const { data: openings = [], isPending } = useQuery(openingsQuery);
  useEffect(() => {
    if (ground) form.resetFields(['clientIds']);
  }, [ground, form]);
  const free = ground === 'EXPLICIT_DECISION';
  return (
    <Form.Item
      name="clientIds"
      label={t('word.clients')}
      extra={t(free ? 'draft.clientsFree' : 'draft.clientsHint')}
      rules={[{ required: true, type: 'array', min: 1, message: t('common:field.missing') }]}
    >
      <Select
        mode={free ? 'tags' : 'multiple'}
        loading={isPending}
        tokenSeparators={[',', ' ']}
        showSearch={{ optionFilterProp: 'label' }}
        notFoundContent={t(free ? 'draft.typeNumber' : 'openings.none')}
        options={
          free
            ? []
            : openings
                .filter((one) => one.ground === ground && !one.running)
                .map(({ clientId, name, tier }) => ({
                  value: clientId,
                  label: `${name} · ${clientId} · ${t(`common:clientTier.${tier}`)}`,
                }))
        }
      />
    </Form.Item>
  );
}
