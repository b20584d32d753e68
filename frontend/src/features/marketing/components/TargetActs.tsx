import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { staffOfQuery } from '../../../shared/api/staff.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  boardQuery,
  changeTarget,
  closeTarget,
  type Expected,
  MARKETING,
  type NewStep,
  type NewTarget,
  openTarget,
  type ProofChoice,
  recordStep,
  STATES,
  type Step,
  type Target,
  type TargetDetail,
  targetBecomes,
} from '../api.ts';
import { ClientField, NumberField } from './fields.tsx';

/** Takes up a client of the reader, or somebody who is no client yet. */
export function OpenTarget() {
  const { t } = useTranslation('marketing');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const act = useAct<NewTarget & { readonly who: string }, TargetDetail>({
    send: ({ who, clientId, ...target }, key) =>
      openTarget(who === 'client' && clientId ? { ...target, clientId } : target, key),
    touches: [MARKETING],
    onDone: ({ target }) => navigate(`/marketing/targets/${target.targetId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('target.open')}
      </Button>
      <ActDialog<NewTarget & { readonly who: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('target.open')}
        lead={t('target.openLead')}
        confirm={t('target.openConfirm')}
        act={act}
        initial={{ who: 'client', state: 'POTENTIAL' }}
      >
        <OpenFields />
      </ActDialog>
    </>
  );
}

function OpenFields() {
  const { t } = useTranslation(['marketing', 'common']);
  const text = useText();
  const who = Form.useWatch('who');
  const { data: board } = useQuery(boardQuery(undefined));
  const required = [{ required: true, whitespace: true, message: t('common:field.missing') }];
  return (
    <>
      <Choice
        name="who"
        label={t('target.who')}
        options={[
          { value: 'client', label: t('target.isClient') },
          { value: 'prospect', label: t('target.isProspect') },
        ]}
      />
      {who === 'prospect' ? (
        <>
          <Form.Item name="name" label={t('target.name')} rules={required}>
            <Input maxLength={120} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="registration"
            label={t('target.registration')}
            extra={t('target.registrationHint')}
            rules={required}
          >
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
        </>
      ) : (
        <>
          <ClientField />
          <Form.Item name="stage" label={t('target.begin') + t('common:field.optional')} extra={t('target.beginHint')}>
            <Select
              allowClear
              options={(board?.columns ?? []).map(({ code, title }) => ({ value: code, label: text(title) }))}
            />
          </Form.Item>
        </>
      )}
      <ExpectedFields />
    </>
  );
}

function ExpectedFields() {
  const { t } = useTranslation('marketing');
  return (
    <>
      <Choice
        name="state"
        label={t('target.state')}
        options={STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
      />
      <NumberField name="expectedLoan" label={t('target.expectedLoan')} unit={t('yuan')} hint={t('target.loanHint')} />
      <NumberField name="expectedDeposit" label={t('target.expectedDeposit')} unit={t('yuan')} />
    </>
  );
}

/** Changes what is expected of a target. */
export function ChangeTarget({ target }: { readonly target: Target }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<Expected, TargetDetail>({
    send: (expected) => changeTarget(target, expected),
    touches: [MARKETING],
  });
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('target.change')}
      </Button>
      <ActDialog<Expected>
        open={open}
        onClose={() => setOpen(false)}
        title={t('target.change')}
        confirm={t('save')}
        act={act}
        initial={{
          state: target.state,
          expectedLoan: target.expectedLoan,
          expectedDeposit: target.expectedDeposit,
        }}
      >
        <ExpectedFields />
      </ActDialog>
    </>
  );
}

/** Ends a target with the reason. */
export function CloseTarget({ target }: { readonly target: Target }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<{ readonly reason: string }, TargetDetail>({
    send: ({ reason }) => closeTarget(target, reason),
    touches: [MARKETING],
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('target.close')}
      </Button>
      <ActDialog<{ readonly reason: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('target.close')}
        lead={t(target.clientId ? 'target.closeLead' : 'target.closeProspectLead')}
        confirm={t('target.close')}
        danger
        act={act}
      >
        <TextField name="reason" label={t('reason')} longest={500} rows={3} />
      </ActDialog>
    </>
  );
}

/** Says which client a prospect has become. */
export function LinkClient({ target }: { readonly target: Target }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<{ readonly clientId: string }, TargetDetail>({
    send: ({ clientId }) => targetBecomes(target, clientId),
    touches: [MARKETING],
  });
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('target.link')}
      </Button>
      <ActDialog<{ readonly clientId: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('target.link')}
        lead={t('target.linkLead')}
        confirm={t('target.link')}
        act={act}
      >
        <ClientField />
      </ActDialog>
    </>
  );
}

interface RecordStepProps {
  readonly target: Target;
  readonly step: Step;
  readonly proofs: readonly ProofChoice[];
}

/** Records a step: when, by whom, and what proves it. */
export function RecordStep({ target, step, proofs }: RecordStepProps) {
  const { t } = useTranslation('marketing');
  const title = useText()(step);
  const [open, setOpen] = useState(false);
  const act = useAct<NewStep, TargetDetail>({
    send: (done, key) => recordStep(target.targetId, step.code, done, key),
    touches: [MARKETING],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('step.recordOf', { step: title })}
      >
        {t('step.record')}
      </Button>
      <ActDialog<NewStep>
        open={open}
        onClose={() => setOpen(false)}
        title={t('step.recordOf', { step: title })}
        confirm={t('save')}
        act={act}
        initial={{ doneOn: bankToday() }}
      >
        <StepFields target={target} step={step} proofs={proofs} />
      </ActDialog>
    </>
  );
}

function StepFields({ target, step, proofs }: RecordStepProps) {
  const { t } = useTranslation(['marketing', 'common']);
  const { date } = useFormats();
  const me = useMe();
  const { data: colleagues = [] } = useQuery({ ...staffOfQuery(me.unitId ?? ''), enabled: me.unitId !== null });
  const outcome = Form.useWatch('outcome');
  const evidence = Form.useWatch('evidence');
  const missing = t('common:field.missing');
  const two = step.twoForLoans && Number(target.expectedLoan) > 0;
  const choices = proofs.filter(({ proof }) => step.proofs.includes(proof));
  return (
    <>
      <DayField name="doneOn" label={t('step.day')} max={bankToday()} />
      {step.application ? (
        <>
          <Choice
            name="outcome"
            label={t('step.outcome')}
            hint={t('step.outcomeHint')}
            options={[
              { value: 'ACCEPTED', label: t('outcome.ACCEPTED') },
              { value: 'RETURNED', label: t('outcome.RETURNED') },
            ]}
          />
          {outcome === 'RETURNED' ? (
            <TextField name="reason" label={t('step.returnReason')} longest={500} rows={2} />
          ) : null}
        </>
      ) : null}
      {step.proofs.length > 0 ? (
        <Form.Item
          name="evidence"
          label={t('step.proof') + (step.proofNeeded ? '' : t('common:field.optional'))}
          extra={choices.length === 0 ? t('step.noProof') : undefined}
          rules={step.proofNeeded ? [{ required: true, message: missing }] : []}
        >
          <Select
            allowClear
            disabled={choices.length === 0}
            options={choices.map(({ proof, ref, on, title }) => ({
              value: `${proof} ${ref}`,
              label: [t(`proof.${proof}`), date(on), title].filter(Boolean).join(' · '),
            }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item
        name="remark"
        label={t('step.remark') + (evidence ? t('common:field.optional') : '')}
        rules={evidence ? [] : [{ required: true, whitespace: true, message: missing }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="companions"
        label={t('step.companions') + (two ? '' : t('common:field.optional'))}
        extra={two ? t('step.two') : undefined}
        rules={two ? [{ required: true, message: t('step.two') }] : []}
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
    </>
  );
}
