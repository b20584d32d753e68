import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { actOnPart, openParts, type Part, type PartStep, type Plan } from '../api.ts';
import { isChangeable } from '../model/states.ts';
import css from './PartsPanel.module.css';
import { PartStateMark } from './PlanStateMark.tsx';

const TOUCHES = [['allocation'], ['home']];

/** Where each branch's part stands, what was done about it, and who may do the next step. */
export function PartsPanel({ plan, parts }: { readonly plan: Plan; readonly parts: readonly Part[] }) {
  const { t } = useTranslation('allocation');
  const me = useMe();
  const [asked, setAsked] = useState<{ readonly part: Part; readonly step: PartStep }>();
  const may = isChangeable(plan) && hasRole(me, 'marketing');
  const columns: readonly Column<Part>[] = [
    { key: 'branch', title: t('line.branch'), rowHeader: true, render: ({ branchName }) => branchName },
    {
      key: 'state',
      title: t('part.stands'),
      render: (part) => (
        <>
          <PartStateMark state={part.state} />
          {part.unanswered ? <span className={css.note}> {t('part.unanswered')}</span> : null}
        </>
      ),
    },
    { key: 'clients', title: t('part.clients'), numeric: true, wideOnly: true, render: ({ clients }) => clients },
    { key: 'changed', title: t('part.changed'), numeric: true, wideOnly: true, render: ({ changed }) => changed },
    { key: 'course', title: t('part.course'), wideOnly: true, render: (part) => <Course part={part} /> },
    {
      key: 'acts',
      title: t('part.acts'),
      noPrint: true,
      render: (part) => (
        <span className={css.acts}>
          {stepsFor(part, plan, me).map((step) => (
            <Button
              key={step}
              size="small"
              type={step === 'return' ? 'default' : 'primary'}
              aria-haspopup="dialog"
              aria-label={t(`part.${step}.of`, { branch: part.branchName })}
              onClick={() => setAsked({ part, step })}
            >
              {t(`part.${step}.name`)}
            </Button>
          ))}
        </span>
      ),
    },
  ];
  return (
    <Panel
      title={t('part.title')}
      lead={t('part.lead')}
      actions={may ? <OpenParts plan={plan} again={parts.length > 0} /> : null}
    >
      {parts.length === 0 ? (
        <Nothing text={t('part.none')} />
      ) : (
        <DataTable caption={t('part.title')} columns={columns} rows={parts} rowKey={({ branchId }) => branchId} />
      )}
      {asked ? (
        <PartAct
          key={asked.part.branchId + asked.step}
          plan={plan}
          part={parts.find(({ branchId }) => branchId === asked.part.branchId) ?? asked.part}
          step={asked.step}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </Panel>
  );
}

function stepsFor(part: Part, plan: Plan, me: ReturnType<typeof useMe>): readonly PartStep[] {
  if (!isChangeable(plan)) return [];
  const { state, branchId } = part;
  if (hasRole(me, 'branch-head') && me.unitId === branchId && (state === 'OPEN' || state === 'RETURNED')) {
    return ['submission'];
  }
  if (!hasRole(me, 'marketing')) return [];
  return [
    ...(state === 'SUBMITTED' || (state === 'OPEN' && part.changed > 0) ? (['acceptance'] as const) : []),
    ...(state === 'SUBMITTED' || state === 'ACCEPTED' ? (['return'] as const) : []),
  ];
}

function Course({ part }: { readonly part: Part }) {
  const { t } = useTranslation('allocation');
  const { moment } = useFormats();
  return (
    <ol className={css.course}>
      {part.course.map(({ state, name, at, note }) => (
        <li key={at + state}>
          {moment(at)} {name} {t(`part.did.${state}`)}
          {note ? t('part.note', { note }) : ''}
        </li>
      ))}
    </ol>
  );
}

function OpenParts({ plan, again }: { readonly plan: Plan; readonly again: boolean }) {
  const { t } = useTranslation('allocation');
  const [open, setOpen] = useState(false);
  const act = useAct({ send: (_: object, key) => openParts(plan.planId, key), touches: TOUCHES });
  if (again) return null;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('part.open.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('part.open.name')}
        lead={t('part.open.lead')}
        confirm={t('part.open.confirm')}
        act={act}
      />
    </>
  );
}

interface PartActProps {
  readonly plan: Plan;
  readonly part: Part;
  readonly step: PartStep;
  readonly onClose: () => void;
}

function PartAct({ plan, part, step, onClose }: PartActProps) {
  const { t } = useTranslation('allocation');
  const act = useAct({
    send: (words: object) => actOnPart(plan.planId, part, step, step === 'acceptance' ? undefined : words),
    touches: TOUCHES,
  });
  return (
    <ActDialog
      open
      onClose={onClose}
      title={t(`part.${step}.of`, { branch: part.branchName })}
      lead={t(`part.${step}.lead`)}
      facts={[
        { label: t('part.clients'), value: part.clients },
        { label: t('part.changed'), value: part.changed },
      ]}
      confirm={t(`part.${step}.name`)}
      danger={step === 'return'}
      act={act}
    >
      {step === 'return' ? <TextField name="reason" label={t('part.return.reason')} longest={500} rows={3} /> : null}
      {step === 'submission' ? (
        <Form.Item name="note" label={t('part.submission.note')}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      ) : null}
    </ActDialog>
  );
}
