import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { Figures } from '../../../shared/ui/Figures.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type Scorecard, scorecardQuery } from '../api.ts';
import { ClassTable } from '../components/ClassTable.tsx';
import { IndicatorTable } from '../components/IndicatorTable.tsx';
import { RoracWaterfall } from '../components/RoracWaterfall.tsx';

/** Why one relationship manager has this score: the profit step by step, then the four dimensions. */
export function ScorecardPage() {
  const { periodId = '', staffId = '' } = useParams();
  const card = useQuery(scorecardQuery(periodId, staffId));
  return (
    <Answer query={card} rows={12}>
      {(data) => <Card periodId={periodId} card={data} />}
    </Answer>
  );
}

function Card({ periodId, card }: { readonly periodId: string; readonly card: Scorecard }) {
  const { t } = useTranslation(['scoreboard', 'common']);
  const { score, money } = useFormats();
  const me = useMe();
  return (
    <Stack>
      <PageHeader
        eyebrow={[card.tier ? t(`common:rmTier.${card.tier}`) : undefined, card.staffId].filter(Boolean).join(' · ')}
        title={card.staffId === me.personId ? t('card.mine') : t('card.of', { name: card.name })}
        lead={
          <>
            <BranchName branchId={card.branchId} /> · <Link to={`/scoreboard/${periodId}`}>{t('card.back')}</Link>
          </>
        }
      />
      <Figures
        figures={[
          { label: t('column.score'), value: score(card.score), strong: true },
          { label: t('column.rank'), value: card.rank },
          { label: t('column.rorac'), value: money(card.rorac) },
          { label: t('dimension.ADDITIONAL'), value: score(card.additionalScore) },
        ]}
      />
      <Panel title={t('waterfall.title')} lead={t('waterfall.lead')}>
        <RoracWaterfall classes={card.classes} />
      </Panel>
      <Panel title={t('classes.title')} lead={t('classes.lead')}>
        <ClassTable classes={card.classes} rorac={card.rorac} />
      </Panel>
      <Panel title={t('indicators.title')} lead={t('indicators.lead')}>
        <IndicatorTable dimensions={card.dimensions} additional={card.additional} />
      </Panel>
    </Stack>
  );
}
