import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { PARTS, pointsOf } from '../../../shared/api/notices.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { ScoreField } from '../../../shared/ui/ScoreField.tsx';
import { SideSheet } from '../../../shared/ui/SideSheet.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import { askWhoMoves, everybodyQuery, type RankMove, type ScoreChange, type WhoMoves } from '../api.ts';
import css from './WhatIfSheet.module.css';

interface WhatIfSheetProps {
  readonly planId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Changes one score as a trial and shows who would move. Nothing is stored. */
export function WhatIfSheet({ planId, open, onClose }: WhatIfSheetProps) {
  const { t } = useTranslation('ranking');
  return (
    <SideSheet title={t('whatIf.title')} open={open} onClose={onClose}>
      <Trial planId={planId} />
    </SideSheet>
  );
}

function Trial({ planId }: { readonly planId: string }) {
  const { t } = useTranslation(['ranking', 'common']);
  const { data: everybody = [], isPending } = useQuery(everybodyQuery(planId));
  const ask = useAct<ScoreChange, WhoMoves>({ send: (change) => askWhoMoves(planId, change), touches: [] });
  const [form] = Form.useForm<ScoreChange>();
  const part = Form.useWatch('part', form);
  const staffId = Form.useWatch('staffId', form);
  const { score } = useFormats();
  const chosen = everybody.find((one) => one.staffId === staffId);
  const now = chosen && part ? pointsOf(chosen, part) : undefined;
  return (
    <>
      <p className={css.lead}>{t('whatIf.lead')}</p>
      <Form<ScoreChange>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ part: 'WRITTEN' }}
        onFinish={(change) => ask.mutate(change)}
      >
        <PersonSelect name="staffId" label={t('whatIf.who')} people={everybody} loading={isPending} />
        <Choice
          name="part"
          label={t('whatIf.part')}
          options={PARTS.map((one) => ({ value: one, label: t(`common:part.${one}`) }))}
        />
        <ScoreField
          name="score"
          label={t('whatIf.score')}
          {...(now === undefined ? {} : { hint: t('whatIf.now', { score: score(now) }) })}
        />
        {part === 'INTERVIEW' ? <ScoreField name="adaptability" label={t('whatIf.adaptability')} optional /> : null}
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          {t('whatIf.ask')}
        </Button>
      </Form>
      <div aria-live="polite" className={css.answer}>
        {ask.isError ? <ProblemNotice error={ask.error} title={t('whatIf.refused')} /> : null}
        {ask.data ? <Moves answer={ask.data} /> : null}
      </div>
    </>
  );
}

const COUNTS = ['qualified', 'seniors', 'intermediates', 'juniors'] as const;

function Moves({ answer: { before, after, moves } }: { readonly answer: WhoMoves }) {
  const { t } = useTranslation('ranking');
  return (
    <>
      <h2 className={css.heading}>{t('whatIf.moves', { count: moves.length })}</h2>
      <p className={css.counts}>
        {COUNTS.map((key) => (
          <span key={key}>
            {t(`figure.${key}`)} {before[key]}
            {before[key] === after[key] ? null : <b> → {after[key]}</b>}
          </span>
        ))}
      </p>
      {moves.length === 0 ? (
        <Nothing text={t('whatIf.none')} />
      ) : (
        <DataTable
          caption={t('whatIf.moves', { count: moves.length })}
          rows={moves}
          rowKey={(move) => move.staffId}
          columns={[
            {
              key: 'name',
              title: t('column.name'),
              rowHeader: true,
              render: (move) => (
                <>
                  {move.name} <span className={css.id}>{move.staffId}</span>
                </>
              ),
            },
            {
              key: 'rank',
              title: t('column.rank'),
              numeric: true,
              render: ({ rankBefore, rankAfter }) => (
                <>
                  {rankBefore ?? '–'} → <b>{rankAfter ?? '–'}</b>
                </>
              ),
            },
            { key: 'tier', title: t('column.tier'), render: (move) => <TierMove move={move} /> },
          ]}
        />
      )}
    </>
  );
}

function TierMove({ move: { tierBefore, tierAfter } }: { readonly move: RankMove }) {
  const { t } = useTranslation('ranking');
  const mark = (tier: string | null) => (tier ? <RmTierMark tier={tier} /> : t('whatIf.noTier'));
  return tierBefore === tierAfter ? (
    mark(tierAfter)
  ) : (
    <>
      {mark(tierBefore)} → {mark(tierAfter)}
    </>
  );
}
