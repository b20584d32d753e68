import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  type Action,
  approvePlan,
  CROSS_SALES,
  completeAction,
  draftPlan,
  PLANS_AND_DEADLINES,
  type Plan,
  type PlanContent,
  recordSale,
  returnPlan,
  rewritePlan,
  submitPlan,
} from '../api.ts';
import { NumberField } from './fields.tsx';
import css from './PlanActs.module.css';

interface DraftPlanProps {
  readonly clientId: string;
  readonly name: string;
  readonly year: number;
}

/** Drafts the plan of a client for a year. */
export function DraftPlan({ clientId, name, year }: DraftPlanProps) {
  const { t } = useTranslation('marketing');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const act = useAct<PlanContent, Plan>({
    send: (plan, key) => draftPlan(clientId, year, plan, key),
    touches: PLANS_AND_DEADLINES,
    onDone: ({ planId }) => navigate(`/marketing/plans/${planId}`),
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('plan.draftOf', { name, year })}
      >
        {t('plan.draft')}
      </Button>
      <ActDialog<PlanContent>
        open={open}
        onClose={() => setOpen(false)}
        title={t('plan.draftOf', { name, year })}
        lead={t('plan.draftLead')}
        confirm={t('save')}
        act={act}
        initial={{ actions: [{}] }}
      >
        <ContentFields year={year} />
      </ActDialog>
    </>
  );
}

/** Rewrites a plan that is not submitted. */
export function RewritePlan({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<PlanContent, Plan>({
    send: (content) => rewritePlan(plan, content),
    touches: PLANS_AND_DEADLINES,
  });
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('plan.rewrite')}
      </Button>
      <ActDialog<PlanContent>
        open={open}
        onClose={() => setOpen(false)}
        title={t('plan.rewrite')}
        confirm={t('save')}
        act={act}
        initial={{
          targetLoan: plan.targetLoan,
          targetDeposit: plan.targetDeposit,
          crossSales: Object.fromEntries(plan.crossSales.map(({ kind, planned }) => [kind, planned])),
          actions: plan.actions.map(({ title, due }) => ({ title, due })),
        }}
      >
        <ContentFields year={plan.year} />
      </ActDialog>
    </>
  );
}

function ContentFields({ year }: { readonly year: number }) {
  const { t } = useTranslation(['marketing', 'common']);
  const required = [{ required: true, message: t('common:field.missing') }];
  return (
    <>
      <NumberField name="targetDeposit" label={t('plan.targetDeposit')} unit={t('yuan')} />
      <NumberField name="targetLoan" label={t('plan.targetLoan')} unit={t('yuan')} />
      <fieldset className={css.group}>
        <legend>{t('plan.crossSales')}</legend>
        <div className={css.numbers}>
          {CROSS_SALES.map((kind) => (
            <Form.Item key={kind} name={['crossSales', kind]} label={t(`crossSale.${kind}`)}>
              <InputNumber min={0} max={1000} precision={0} inputMode="numeric" />
            </Form.Item>
          ))}
        </div>
      </fieldset>
      <fieldset className={css.group}>
        <legend>{t('plan.actions')}</legend>
        <Form.List name="actions">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className={css.action}>
                  <Form.Item name={[name, 'title']} label={t('plan.action')} rules={required}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item name={[name, 'due']} label={t('plan.due')} rules={required}>
                    <Input type="date" min={`${year}-01-01`} max={`${year}-12-31`} />
                  </Form.Item>
                  <Button
                    type="text"
                    disabled={fields.length === 1}
                    onClick={() => remove(name)}
                    aria-label={t('plan.removeAction', { no: name + 1 })}
                  >
                    {t('plan.remove')}
                  </Button>
                </div>
              ))}
              <Button onClick={() => add()} disabled={fields.length >= 50}>
                {t('plan.addAction')}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
    </>
  );
}

/** Hands a plan to the head of the branch. */
export function SubmitPlan({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<void, Plan>({ send: () => submitPlan(plan), touches: PLANS_AND_DEADLINES });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('plan.submit')}
      </Button>
      <ActDialog<void>
        open={open}
        onClose={() => setOpen(false)}
        title={t('plan.submit')}
        lead={t('plan.submitLead')}
        confirm={t('plan.submit')}
        act={act}
      />
    </>
  );
}

/** Approves exactly the plan that is shown, or returns it with the reason. */
export function DecidePlan({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState<'approve' | 'return'>();
  const approve = useAct<void, Plan>({ send: () => approvePlan(plan), touches: PLANS_AND_DEADLINES });
  const sendBack = useAct<{ readonly reason: string }, Plan>({
    send: ({ reason }) => returnPlan(plan, reason),
    touches: PLANS_AND_DEADLINES,
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen('approve')} aria-haspopup="dialog">
        {t('plan.approve')}
      </Button>
      <Button onClick={() => setOpen('return')} aria-haspopup="dialog">
        {t('plan.return')}
      </Button>
      <ActDialog<void>
        open={open === 'approve'}
        onClose={() => setOpen(undefined)}
        title={t('plan.approve')}
        lead={t('plan.approveLead')}
        confirm={t('plan.approve')}
        act={approve}
      />
      <ActDialog<{ readonly reason: string }>
        open={open === 'return'}
        onClose={() => setOpen(undefined)}
        title={t('plan.return')}
        confirm={t('plan.return')}
        danger
        act={sendBack}
      >
        <TextField name="reason" label={t('reason')} longest={500} rows={3} />
      </ActDialog>
    </>
  );
}

/** Records that an action was done. */
export function CompleteAction({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState(false);
  const act = useAct<{ readonly doneOn: string; readonly note: string }, Plan>({
    send: (done, key) => completeAction(plan.planId, { no: action.no, ...done }, key),
    touches: PLANS_AND_DEADLINES,
  });
  const title = t('plan.completeOf', { action: action.title });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-haspopup="dialog" aria-label={title}>
        {t('plan.complete')}
      </Button>
      <ActDialog<{ readonly doneOn: string; readonly note: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        confirm={t('save')}
        act={act}
        initial={{ doneOn: bankToday() }}
      >
        <DayField name="doneOn" label={t('step.day')} max={bankToday()} />
        <TextField name="note" label={t('plan.note')} longest={500} rows={2} />
      </ActDialog>
    </>
  );
}

/** Records what was sold to a client beside its main business. */
export function RecordSale({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['marketing', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<{ readonly kind: string; readonly product: string; readonly soldOn: string }>({
    send: (sale, key) => recordSale(plan.clientId, sale, key),
    touches: PLANS_AND_DEADLINES,
  });
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('plan.sell')}
      </Button>
      <ActDialog<{ readonly kind: string; readonly product: string; readonly soldOn: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('plan.sell')}
        confirm={t('save')}
        act={act}
        initial={{ soldOn: bankToday() }}
      >
        <Choice
          name="kind"
          label={t('plan.saleKind')}
          options={CROSS_SALES.map((kind) => ({ value: kind, label: t(`crossSale.${kind}`) }))}
        />
        <Form.Item
          name="product"
          label={t('plan.product')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <DayField name="soldOn" label={t('plan.soldOn')} max={bankToday()} />
      </ActDialog>
    </>
  );
}
