import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { noticesQuery } from '../../../shared/api/notices.ts';
import { type Act, useAct } from '../../../shared/api/useAct.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { decideRanking, postNotice, type Ranking } from '../api.ts';

const STEPS = ['submit', 'post', 'approve'] as const;
type Step = (typeof STEPS)[number];

/** What may be done next with a ranking, by the reader's role. Who submitted it is refused the approval by the service. */
export function RankingActs({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTranslation('ranking');
  const me = useMe();
  const facts = useFacts(ranking);
  const [asked, setAsked] = useState<Step>();
  const { data: notices } = useQuery(noticesQuery(ranking.planId));
  const touches = [['grading'], ['home']];
  const acts: Record<Step, Act<void>> = {
    submit: useAct({ send: () => decideRanking('submission', ranking), touches }),
    post: useAct({ send: (_, key) => postNotice(ranking, key), touches }),
    approve: useAct({ send: () => decideRanking('approval', ranking), touches }),
  };
  const due: Record<Step, boolean> = {
    submit: ranking.state === 'COMPUTED' && hasRole(me, 'marketing'),
    post: ranking.state !== 'COMPUTED' && notices?.length === 0 && hasRole(me, 'marketing'),
    approve: ranking.state === 'SUBMITTED' && hasRole(me, 'committee', 'hr'),
  };
  return (
    <>
      {notices && notices.length > 0 ? <Link to={`/notices/${ranking.planId}`}>{t('act.notice')}</Link> : null}
      {STEPS.filter((step) => due[step]).map((step) => (
        <Button
          key={step}
          type={ranking.state === 'PUBLISHED' ? 'default' : 'primary'}
          onClick={() => setAsked(step)}
          aria-haspopup="dialog"
        >
          {t(`act.${step}.name`)}
        </Button>
      ))}
      {STEPS.map((step) => (
        <ActDialog
          key={step}
          open={asked === step}
          onClose={() => setAsked(undefined)}
          title={t(`act.${step}.title`)}
          lead={t(`act.${step}.lead`)}
          facts={facts}
          confirm={t(`act.${step}.confirm`)}
          act={acts[step]}
        />
      ))}
    </>
  );
}

/** What exactly is decided on: the counts, who put it forward, and the hash that binds the decision to these lines. */
function useFacts(ranking: Ranking) {
  const { t } = useTranslation('ranking');
  const { count, moment } = useFormats();
  const facts = [
    { label: t('act.exam'), value: ranking.title },
    { label: t('figure.candidates'), value: count(ranking.candidates) },
    { label: t('figure.qualified'), value: count(ranking.qualified) },
    {
      label: t('act.tiers'),
      value: `${count(ranking.seniors)} / ${count(ranking.intermediates)} / ${count(ranking.juniors)}`,
    },
    { label: t('act.scheme'), value: ranking.schemeId },
    { label: t('act.hash'), value: <code>{ranking.hash.slice(0, 12)}</code> },
  ];
  return ranking.submittedBy
    ? [...facts, { label: t('act.submitted'), value: `${ranking.submittedBy} · ${moment(ranking.submittedAt)}` }]
    : facts;
}
