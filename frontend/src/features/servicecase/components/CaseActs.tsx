import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { branchesQuery } from '../../../shared/api/branches.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { momentOf } from '../../../shared/i18n/moment.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import type { Fact } from '../../../shared/ui/FactList.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { actOnCase, type CaseAct, type CaseDetail, rulesQuery, type Step } from '../api.ts';
import { Phrases } from './Phrases.tsx';
import { PromiseField } from './PromiseField.tsx';

interface CaseActsProps {
  readonly detail: CaseDetail;
  readonly tag: string | undefined;
  readonly facts: readonly Fact[];
}

type Done = Exclude<CaseAct, 'RECORD'>;

const STEPS: Record<Done, Step> = {
  ACCEPT: 'acceptance',
  REFUSE: 'refusal',
  RESPOND: 'response',
  RESOLVE: 'resolution',
  RELAY: 'relay',
  PAUSE: 'pause',
  RESUME: 'resumption',
  CLOSE: 'closing',
};

interface Fields {
  readonly promised?: string;
  readonly staffId?: string;
  readonly [field: string]: string | undefined;
}

/** What is sent: the promise as a moment, and nothing that was left empty. */
function bodyOf({ promised, ...rest }: Fields): object | undefined {
  const body: Record<string, string> = promised ? { promisedAt: momentOf(promised) } : {};
  for (const [name, value] of Object.entries(rest)) if (value?.trim()) body[name] = value.trim();
  return body;
}

const WITHOUT_WORDS: readonly Done[] = ['ACCEPT', 'RESUME', 'CLOSE'];
const FIRST: readonly Done[] = ['ACCEPT', 'RESOLVE', 'CLOSE'];

/** What the service says that the reader may do now, each with the words that it takes. */
export function CaseActs({ detail, tag, facts }: CaseActsProps) {
  const { t } = useTranslation('servicecase');
  const [asked, setAsked] = useState<Done>();
  const { caseId, acts, kind } = detail.headline;
  const act = useAct<Fields>({
    send: (fields) =>
      actOnCase(
        caseId,
        STEPS[asked ?? 'RESOLVE'],
        tag,
        asked && WITHOUT_WORDS.includes(asked) ? undefined : bodyOf(fields ?? {}),
      ),
    touches: [['portfolio']],
  });
  const may = (Object.keys(STEPS) as Done[]).filter((one) => acts.includes(one));
  return (
    <>
      {may.map((one) => (
        <Button
          key={one}
          type={FIRST.includes(one) ? 'primary' : 'default'}
          onClick={() => setAsked(one)}
          aria-haspopup="dialog"
        >
          {t(`act.${one}.name`)}
        </Button>
      ))}
      {asked ? (
        <ActDialog<Fields>
          key={asked}
          open
          onClose={() => setAsked(undefined)}
          title={t(`act.${asked}.name`)}
          lead={t(`act.${asked}.lead`)}
          facts={facts}
          confirm={t(`act.${asked}.confirm`)}
          act={act}
        >
          {WITHOUT_WORDS.includes(asked) ? null : (
            <Words act={asked} application={kind === 'APPLICATION'} promised={detail.promisedAt !== null} />
          )}
        </ActDialog>
      ) : null}
    </>
  );
}

interface WordsProps {
  readonly act: Done;
  readonly application: boolean;
  /** Whether a promised time was given before; it is given once. */
  readonly promised: boolean;
}

function Words({ act, application, promised }: WordsProps) {
  const { t } = useTranslation('servicecase');
  switch (act) {
    case 'RELAY':
      return (
        <>
          <Unit />
          <Form.Item name="staffId" label={t('field.toStaff')} extra={t('field.toStaffHint')}>
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
          {promised ? null : <PromiseField required />}
          <Form.Item name="note" label={t('field.note')}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
        </>
      );
    case 'RESPOND':
      return (
        <>
          <TextField name="text" label={t('field.answer')} longest={4000} rows={4} />
          <Phrases field="text" />
          {promised ? null : <PromiseField required />}
        </>
      );
    case 'REFUSE':
      return <TextField name="reason" label={t('field.reason')} longest={2000} rows={2} />;
    case 'PAUSE':
      return <Reason />;
    default:
      return (
        <>
          {application ? <Outcome /> : null}
          <TextField name="handling" label={t('field.handling')} longest={4000} rows={5} />
          <Phrases field="handling" />
        </>
      );
  }
}

function Unit() {
  const { t } = useTranslation(['servicecase', 'common']);
  const { data: branches = [], isPending } = useQuery(branchesQuery);
  const options = branches
    .filter(({ active }) => active)
    .map(({ branchId, name }) => ({ value: branchId, label: name }));
  const one = { name: 'unitId', label: t('field.toUnit') };
  const rules = [{ required: true, message: t('common:field.missing') }];
  // Who sees only the own branch names another unit by its number.
  return options.length > 1 || isPending ? (
    <Form.Item {...one} rules={rules}>
      <Select showSearch={{ optionFilterProp: 'label' }} loading={isPending} options={options} />
    </Form.Item>
  ) : (
    <Form.Item {...one} rules={rules} extra={t('field.toUnitHint')}>
      <Input maxLength={64} autoComplete="off" />
    </Form.Item>
  );
}

function Reason() {
  const { t } = useTranslation('servicecase');
  const text = useText();
  const { data: rules } = useQuery(rulesQuery);
  return (
    <Choice
      name="reason"
      label={t('field.pause')}
      options={(rules?.pauseReasons ?? []).map(({ code, title }) => ({ value: code, label: text(title) }))}
    />
  );
}

function Outcome() {
  const { t } = useTranslation('servicecase');
  const outcome: unknown = Form.useWatch('outcome', Form.useFormInstance());
  return (
    <>
      <Choice
        name="outcome"
        label={t('field.outcome')}
        options={[
          { value: 'ACCEPTED', label: t('outcome.ACCEPTED') },
          { value: 'RETURNED', label: t('outcome.RETURNED') },
        ]}
      />
      {outcome === 'RETURNED' ? (
        <TextField name="returnReason" label={t('field.returnReason')} longest={2000} rows={2} />
      ) : null}
    </>
  );
}
