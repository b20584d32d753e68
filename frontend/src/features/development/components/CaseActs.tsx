import { Button, Form, Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote, ClosedPeriodOfField } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type CaseStep, type DevelopmentCase, take } from '../api.ts';
import { isWhole, partsOf, startOf } from '../model/shares.ts';

interface CaseActsProps {
  readonly one: DevelopmentCase;
  readonly tag: string | undefined;
}

const MAY: Record<CaseStep, readonly string[]> = {
  proposal: ['marketing'],
  approval: ['marketing', 'hr', 'committee'],
  return: ['marketing', 'hr', 'committee'],
  client: ['marketing'],
};

function stepsOf({ state, ripe, effect }: DevelopmentCase): readonly CaseStep[] {
  if (state === 'OPEN') return ripe ? ['proposal'] : [];
  if (state === 'PROPOSED') return ['approval', 'return'];
  return effect === 'AWAITS_CLIENT' ? ['client'] : [];
}

/** The next steps that the reader's department may take. */
export function CaseActs({ one, tag }: CaseActsProps) {
  const { t } = useTranslation(['development', 'common']);
  const me = useMe();
  const [asked, setAsked] = useState<CaseStep>();
  const dialog = { one, tag, asked, onClose: () => setAsked(undefined) };
  return (
    <>
      {stepsOf(one)
        .filter((step) => hasRole(me, ...MAY[step]))
        .map((step) => (
          <Button
            key={step}
            type={step === 'return' ? 'default' : 'primary'}
            danger={step === 'return'}
            onClick={() => setAsked(step)}
            aria-haspopup="dialog"
          >
            {t(`step.${step}.name`)}
          </Button>
        ))}
      <Dialog {...dialog} step="proposal" initial={{ shares: startOf(one.claims, one.rule) }}>
        <ShareFields one={one} />
        <DayField name="effectiveFrom" label={t('word.effectiveFrom')} />
        <ClosedPeriodOfField name="effectiveFrom" />
        <TextField name="reason" label={t('word.decisionReason')} longest={2000} rows={3} />
      </Dialog>
      <Dialog {...dialog} step="approval" />
      <Dialog {...dialog} step="return">
        <TextField name="reason" label={t('word.reason')} longest={2000} rows={3} />
      </Dialog>
      <Dialog {...dialog} step="client">
        <Form.Item
          name="clientId"
          label={t('word.clientId')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
      </Dialog>
    </>
  );
}

interface DialogProps extends CaseActsProps {
  readonly step: CaseStep;
  readonly asked: CaseStep | undefined;
  readonly onClose: () => void;
  readonly initial?: object;
  readonly children?: ReactNode;
}

interface StepForm {
  readonly shares?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

function Dialog({ one, tag, step, asked, onClose, initial, children }: DialogProps) {
  const { t } = useTranslation('development');
  const { date, percent, list } = useFormats();
  const act = useAct<StepForm, DevelopmentCase>({
    send: ({ shares, ...body }) =>
      take(one.caseId, step, tag, shares ? { ...body, shares: partsOf(shares) } : children ? body : undefined),
    touches: [
      ['portfolio', 'development'],
      ['portfolio', 'developments'],
    ],
  });
  const sharing = one.claims.filter(({ share }) => Number(share ?? 0) > 0);
  return (
    <ActDialog<StepForm>
      open={asked === step}
      onClose={onClose}
      title={t(`step.${step}.name`)}
      lead={t(`step.${step}.lead`)}
      confirm={t(`step.${step}.name`)}
      danger={step === 'return'}
      act={act}
      {...(initial ? { initial } : {})}
      facts={[
        { label: t('word.client'), value: one.clientName },
        ...(step === 'approval'
          ? [
              {
                label: t('word.developers'),
                value: list(sharing.map(({ name, share }) => `${name} ${percent(share, 4)}`)),
              },
              { label: t('word.effectiveFrom'), value: date(one.effectiveFrom) },
              { label: t('word.decisionReason'), value: one.reason },
            ]
          : []),
        ...(tag ? [{ label: t('word.hash'), value: <code>{tag.replaceAll('"', '')}</code> }] : []),
      ]}
    >
      {step === 'approval' && one.affectsClosedPeriod.length > 0 ? (
        <ClosedPeriodNote periods={one.affectsClosedPeriod} />
      ) : null}
      {children}
    </ActDialog>
  );
}

function ShareFields({ one }: { readonly one: DevelopmentCase }) {
  const { t } = useTranslation('development');
  const confirmed = one.claims.filter(({ state }) => state === 'CONFIRMED');
  return (
    <>
      <p>{one.rule ? t(`rule.${one.rule.ground}`, { name: one.rule.shares[0]?.name ?? '' }) : null}</p>
      {confirmed.map(({ staffId, name, branchName }, index) => (
        <Form.Item
          key={staffId}
          name={['shares', staffId]}
          label={t('step.proposal.shareOf', { name, branch: branchName })}
          {...(index === confirmed.length - 1
            ? {
                rules: [
                  ({ getFieldValue }) => ({
                    validator: () =>
                      isWhole(Object.values((getFieldValue('shares') ?? {}) as Record<string, string>))
                        ? Promise.resolve()
                        : Promise.reject(new Error(t('step.proposal.whole'))),
                  }),
                ],
              }
            : {})}
        >
          <InputNumber<string>
            stringMode
            min="0"
            max="1"
            precision={6}
            step="0.000001"
            controls={false}
            inputMode="decimal"
          />
        </Form.Item>
      ))}
    </>
  );
}
