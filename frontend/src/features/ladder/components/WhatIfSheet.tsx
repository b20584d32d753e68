import { Button, Form, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Ladder, type ManagerType, positionsOf } from '../../../shared/api/grades.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { TraceLines } from '../../../shared/ui/TraceLines.tsx';
import { RM_TIERS } from '../../../shared/ui/tier.tsx';
import { type Cadence, tryEvaluation, type WhatIf, type WhatIfAnswer } from '../api.ts';
import css from './WhatIfSheet.module.css';

const CADENCES: readonly Cadence[] = ['ANNUAL', 'QUARTERLY'];

interface WhatIfSheetProps {
  readonly ladder: Ladder;
  /** Where to begin; nothing is asked while it is undefined. */
  readonly start: Partial<WhatIf> | undefined;
  readonly onClose: () => void;
}

/** Where would an evaluation lead? Answered by the rules of the service, stored nowhere. */
export function WhatIfSheet({ ladder, start, onClose }: WhatIfSheetProps) {
  const { t } = useTranslation('ladder');
  return (
    <SideSheet title={t('try.title')} open={start !== undefined} onClose={onClose}>
      {start === undefined ? null : <Question ladder={ladder} start={start} />}
    </SideSheet>
  );
}

function Question({ ladder, start }: { readonly ladder: Ladder; readonly start: Partial<WhatIf> }) {
  const { t } = useTranslation(['ladder', 'common']);
  const text = useText();
  const [form] = Form.useForm<WhatIf>();
  const asked = useAct<WhatIf, WhatIfAnswer>({ send: tryEvaluation, touches: [] });
  const types = ladder.types.filter(({ from }) => from);
  const chosen = Form.useWatch('type', form);
  const choices = (type: ManagerType | undefined) =>
    type ? positionsOf(type, ladder).map(({ code, name }) => ({ value: code, label: text(name) })) : [];
  const typed = types.find(({ code }) => code === (chosen ?? start.type));
  return (
    <>
      <p className={css.lead}>{t('try.lead')}</p>
      <Form<WhatIf>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ type: types[0]?.code, cadence: 'ANNUAL', ...start }}
        onValuesChange={(changed: Partial<WhatIf>) => {
          if (changed.type) form.setFieldValue('grade', undefined);
        }}
        onFinish={(values) => asked.mutate({ ...values, score: values.score || undefined })}
      >
        <div className={css.pair}>
          <Form.Item name="type" label={t('column.type')} rules={[{ required: true, message: t('try.typeNeeded') }]}>
            <Select options={types.map(({ code, name }) => ({ value: code, label: text(name) }))} />
          </Form.Item>
          <Form.Item
            name="grade"
            label={t('common:grade.own')}
            rules={[{ required: true, message: t('try.gradeNeeded') }]}
          >
            <Select options={choices(typed)} placeholder={t('try.gradeChoose')} />
          </Form.Item>
        </div>
        <div className={css.pair}>
          <Form.Item name="tier" label={t('try.tier')}>
            <Select
              allowClear
              placeholder={t('try.noTier')}
              options={RM_TIERS.map((tier) => ({ value: tier, label: t(`common:rmTier.${tier}`) }))}
            />
          </Form.Item>
          <Form.Item name="branchId" label={t('column.branch')} extra={t('try.branchHint')}>
            <BranchField />
          </Form.Item>
        </div>
        <div className={css.pair}>
          <Form.Item name="cadence" label={t('try.cadence')}>
            <Segmented options={CADENCES.map((cadence) => ({ value: cadence, label: t(`try.cadences.${cadence}`) }))} />
          </Form.Item>
          <Form.Item
            name="score"
            label={t('try.score')}
            extra={t('try.scoreHint')}
            rules={[{ pattern: /^-?\d{1,6}(\.\d{1,6})?$/, message: t('try.scoreWrong') }]}
          >
            <Input inputMode="decimal" autoComplete="off" />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={asked.isPending}>
          {t('try.ask')}
        </Button>
      </Form>
      <div aria-live="polite" className={css.answer}>
        {asked.isError ? <ProblemNotice error={asked.error} /> : null}
        {asked.data ? <Outcome answer={asked.data} /> : null}
      </div>
    </>
  );
}

/** What `Form.Item` hands to a field, for the shared choice of a branch. */
function BranchField({
  value,
  onChange = () => {},
}: {
  readonly value?: string;
  readonly onChange?: (branchId: string | undefined) => void;
}) {
  return <BranchSelect value={value} onChange={onChange} />;
}

function Outcome({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation(['ladder', 'common']);
  const text = useText();
  const { list } = useFormats();
  const steps = answer.reached.number - answer.before.number;
  return (
    <>
      <h2 className={css.heading}>{t('try.outcome')}</h2>
      <dl className={css.way}>
        <div>
          <dt>{t('try.before')}</dt>
          <dd>{text(answer.before.name)}</dd>
        </div>
        <div>
          <dt>
            {t('try.reached')}
            <span className={css.move}>
              {t(steps > 0 ? 'try.up' : steps < 0 ? 'try.down' : 'try.same', { count: Math.abs(steps) })}
            </span>
          </dt>
          <dd>{text(answer.reached.name)}</dd>
        </div>
        <div className={css.paid}>
          <dt>{t('common:grade.paid')}</dt>
          <dd>{answer.paid ? text(answer.paid.name) : t('common:grade.none')}</dd>
        </div>
      </dl>
      <TraceLines
        label={t('try.outcome')}
        lines={[
          ...answer.trace.map((line, index) => ({ key: `${index}-${line.zh}`, text: text(line) })),
          {
            key: 'reason',
            text: list([t(`reason.${answer.reason}`), t('try.byScheme', { scheme: answer.schemeId })]),
            result: true,
          },
        ]}
      />
    </>
  );
}
