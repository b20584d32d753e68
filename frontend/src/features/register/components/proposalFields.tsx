import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ladderQuery, positionsOf } from '../../../shared/api/grades.ts';
import { finalExamsQuery } from '../../../shared/api/plans.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { depositAverageQuery, GROUNDS, OPINIONS, SANCTIONS } from '../api.ts';
import type { ProposalFields } from '../model/proposal.ts';
import css from './ProposeAct.module.css';

/** Type and grade by the ladder that is in force on the effective date. */
export function PlacementFields() {
  const { t } = useTranslation(['register', 'common']);
  const text = useText();
  const form = Form.useFormInstance<ProposalFields>();
  const on = Form.useWatch('effectiveFrom', form);
  const chosen = Form.useWatch(['placement', 'type'], form);
  const { data: ladder, isPending } = useQuery(ladderQuery(on || undefined));
  const type = ladder?.types.find(({ code }) => code === chosen);
  const positions = type && ladder ? positionsOf(type, ladder) : [];
  const rules = [{ required: true, message: t('common:field.missing') }];
  return (
    <>
      <Form.Item name={['placement', 'type']} label={t('field.type')} extra={t('field.typeHint')} rules={rules}>
        <Select
          loading={isPending}
          onChange={() => form.setFieldValue(['placement', 'grade'], undefined)}
          options={ladder?.types.map(({ code, name }) => ({ value: code, label: text(name) })) ?? []}
        />
      </Form.Item>
      {type && positions.length === 0 ? <p className={css.what}>{t('field.noGrades')}</p> : null}
      {positions.length > 0 ? (
        <Form.Item name={['placement', 'grade']} label={t('field.grade')} extra={t('field.gradeHint')} rules={rules}>
          <Select options={positions.map(({ code, name }) => ({ value: code, label: text(name) }))} />
        </Form.Item>
      ) : null}
    </>
  );
}

export function RevocationFields() {
  const { t } = useTranslation('register');
  return (
    <>
      <Explained
        name={['revocation', 'ground']}
        label={t('field.ground')}
        options={GROUNDS.map((one) => ({ value: one, label: t(`ground.${one}.name`), hint: t(`ground.${one}.hint`) }))}
      />
      <Explained
        name={['revocation', 'sanction']}
        label={t('field.sanction')}
        options={SANCTIONS.map((one) => ({
          value: one,
          label: t(`sanction.${one}.name`),
          hint: t(`sanction.${one}.hint`),
        }))}
      />
    </>
  );
}

/** The exam that was failed, the year of the deposits, and what only HR can verify. */
export function ProvisionalFields({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation(['register', 'common']);
  const { money, count } = useFormats();
  const form = Form.useFormInstance<ProposalFields>();
  const year = Number(Form.useWatch(['provisional', 'year'], form));
  const { data: exams = [], isPending } = useQuery(finalExamsQuery);
  const known = year >= 2000 && year <= 2100;
  const { data: deposits } = useQuery({ ...depositAverageQuery(staffId, year), enabled: known });
  const rules = [{ required: true, message: t('common:field.missing') }];
  const found =
    deposits === null
      ? t('field.noDeposits', { year })
      : deposits && t('field.deposits', { year, average: money(deposits.average), accounts: count(deposits.accounts) });
  const toYear = (planId: string) => {
    const cutOff = exams.find((exam) => exam.planId === planId)?.cutOffDate;
    if (cutOff) form.setFieldValue(['provisional', 'year'], Number(cutOff.slice(0, 4)) - 1);
  };
  return (
    <>
      <Form.Item name={['provisional', 'planId']} label={t('field.exam')} extra={t('field.examHint')} rules={rules}>
        <Select
          loading={isPending}
          onChange={toYear}
          options={exams.map(({ planId, title }) => ({ value: planId, label: title }))}
        />
      </Form.Item>
      <Form.Item
        name={['provisional', 'year']}
        label={t('field.year')}
        extra={
          <>
            {t('field.yearHint')}
            {known && found ? <b className={css.hint}>{found}</b> : null}
          </>
        }
        rules={rules}
      >
        <InputNumber min={2000} max={Number(bankToday().slice(0, 4))} precision={0} controls={false} />
      </Form.Item>
      <Form.Item
        name={['provisional', 'marketingStaffAtCutOff']}
        valuePropName="checked"
        rules={[
          {
            validator: (_, checked?: boolean) =>
              checked ? Promise.resolve() : Promise.reject(new Error(t('field.verify'))),
          },
        ]}
      >
        <Checkbox>{t('field.marketingStaff')}</Checkbox>
      </Form.Item>
    </>
  );
}

export function OpinionFields() {
  const { t } = useTranslation('register');
  const form = Form.useFormInstance<ProposalFields>();
  const agent = Form.useWatch(['opinion', 'opinion'], form) === 'AGENT';
  return (
    <>
      <Explained
        name={['opinion', 'opinion']}
        label={t('field.opinion')}
        options={OPINIONS.map((one) => ({
          value: one,
          label: t(`opinion.${one}.name`),
          hint: t(`opinion.${one}.hint`),
        }))}
      />
      <Form.Item
        name={['opinion', 'staffAgrees']}
        valuePropName="checked"
        dependencies={[['opinion', 'opinion']]}
        rules={[
          {
            validator: (_, checked?: boolean) =>
              checked || !agent ? Promise.resolve() : Promise.reject(new Error(t('field.agentNeeds'))),
          },
        ]}
      >
        <Checkbox>{t('field.agrees')}</Checkbox>
      </Form.Item>
    </>
  );
}

interface ExplainedProps {
  readonly name: readonly string[];
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
}

/** One of a few with what each of them means. */
function Explained({ name, label, options }: ExplainedProps) {
  const { t } = useTranslation('common');
  return (
    <Form.Item name={[...name]} label={label} rules={[{ required: true, message: t('field.missing') }]}>
      <Radio.Group className={css.options ?? ''}>
        {options.map(({ value, label: word, hint }) => (
          <Radio key={value} value={value}>
            {word}
            <span className={css.hint}>{hint}</span>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}
