import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffOfQuery } from '../../../shared/api/staff.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import {
  type NewVisit,
  recordVisit,
  VISIT_KINDS,
  VISIT_PURPOSES,
  type Visit,
  visitRulesQuery,
  WORKBENCH,
} from '../api.ts';

interface RecordVisitProps {
  readonly clientId: string;
  readonly name: string;
}

/** The form of a visit with its checklist; two managers where a loan is marketed. */
export function RecordVisit({ clientId, name }: RecordVisitProps) {
  const { t } = useTranslation('workbench');
  const [open, setOpen] = useState(false);
  const act = useAct<NewVisit, Visit>({
    send: (visit, key) => recordVisit(clientId, visit, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('visit.recordOf', { name })}
      >
        {t('visit.record')}
      </Button>
      <ActDialog<NewVisit>
        open={open}
        onClose={() => setOpen(false)}
        title={t('visit.recordOf', { name })}
        lead={t('visit.recordLead')}
        confirm={t('visit.save')}
        act={act}
        initial={{ visitedOn: bankToday(), kind: 'BUSINESS_PLACE', purpose: 'POST_LOAN' }}
      >
        <Fields />
      </ActDialog>
    </>
  );
}

function Fields() {
  const { t } = useTranslation(['workbench', 'common']);
  const me = useMe();
  const text = useText();
  const { data: rules } = useQuery(visitRulesQuery);
  const { data: colleagues = [] } = useQuery({ ...staffOfQuery(me.unitId ?? ''), enabled: me.unitId !== null });
  const purpose = Form.useWatch('purpose');
  const missing = t('common:field.missing');
  return (
    <>
      <DayField name="visitedOn" label={t('visit.day')} max={bankToday()} />
      <Choice
        name="kind"
        label={t('visit.kindLabel')}
        options={VISIT_KINDS.map((kind) => ({ value: kind, label: t(`visit.kind.${kind}`) }))}
      />
      <Form.Item name="place" label={t('visit.place')} rules={[{ required: true, whitespace: true, message: missing }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Choice
        name="purpose"
        label={t('visit.purposeLabel')}
        options={VISIT_PURPOSES.map((one) => ({ value: one, label: t(`visit.purpose.${one}`) }))}
      />
      <Form.Item
        name="companions"
        label={t('visit.companions')}
        extra={purpose === 'LOAN_MARKETING' ? t('visit.twoPersons') : undefined}
        rules={purpose === 'LOAN_MARKETING' ? [{ required: true, message: t('visit.twoPersons') }] : []}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('common:field.person')}
          options={colleagues
            .filter(({ staffId }) => staffId !== me.personId)
            .map(({ staffId, name }) => ({ value: staffId, label: `${name} · ${staffId}` }))}
        />
      </Form.Item>
      {rules?.checklist.map(({ key, required, ...words }) => (
        <Form.Item
          key={key}
          name={['findings', key]}
          label={text(words) + (required ? '' : t('common:field.optional'))}
          rules={required ? [{ required: true, whitespace: true, message: missing }] : []}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={2000} />
        </Form.Item>
      ))}
      <Form.Item name="nextStep" label={t('visit.nextStep') + t('common:field.optional')}>
        <Input maxLength={1000} />
      </Form.Item>
      <DayField name="nextOn" label={t('visit.nextOn')} optional />
    </>
  );
}
