import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeLine } from '../../../shared/api/notices.ts';
import { type Act, useAct } from '../../../shared/api/useAct.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { PersonSelect } from '../../../shared/ui/PersonSelect.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type Committee, type Ground, type Motion, type NewRecusal, recuse, vote } from '../api.ts';
import css from './OwnVote.module.css';
import { TierCounts } from './TierCounts.tsx';

/** What a member declares; that one votes on oneself or on what one marked, the service notices by itself. */
const DECLARED: readonly Ground[] = ['KINSHIP', 'REPORTING_LINE', 'OWN_MARKING'];
const LONGEST_REASON = 2000;

interface OwnVoteProps {
  readonly motion: Motion;
  readonly committee: Committee;
  readonly scope: readonly NoticeLine[];
}

type Step = 'recuse' | 'for' | 'against';

/** What a member does about an open motion: recuse first, then vote, once. */
export function OwnVote({ motion, committee, scope }: OwnVoteProps) {
  const { t } = useTranslation('committee');
  const me = useMe();
  const [asked, setAsked] = useState<Step>();
  const touches = [
    ['grading', 'motion', motion.motionId],
    ['grading', 'notices', motion.planId],
    ['grading', 'motions'],
  ];
  const declare = useAct<NewRecusal, Motion>({ send: (input, key) => recuse(motion.motionId, input, key), touches });
  const inFavour = useAct<void, Motion>({ send: () => vote(motion, { inFavour: true }), touches });
  const against = useAct<{ reason: string }, Motion>({
    send: ({ reason }) => vote(motion, { inFavour: false, reason }),
    touches,
  });
  if (!me.personId || !committee.members.includes(me.personId)) return null;
  const cast = motion.votes.find(({ memberId }) => memberId === me.personId);
  if (cast) {
    return (
      <Panel title={t('own.title')}>
        <p>{t(cast.inFavour ? 'own.wasFor' : 'own.wasAgainst')}</p>
      </Panel>
    );
  }
  const dialog = <Input,>(step: Step, act: Act<Input, Motion>) => ({
    open: asked === step,
    onClose: () => setAsked(undefined),
    title: t(`own.${step}.name`),
    lead: t(`own.${step}.lead`),
    confirm: t(`own.${step}.confirm`),
    act,
  });
  const facts = [
    { label: t('motion.notice'), value: t('motion.version', { version: motion.noticeVersion }) },
    { label: t('motion.scope'), value: <TierCounts lines={scope} /> },
    { label: t('motion.hash'), value: <code>{motion.noticeHash}</code> },
  ];
  return (
    <Panel title={t('own.title')} lead={t('own.lead')}>
      <div className={css.acts}>
        <Button type="primary" onClick={() => setAsked('for')} aria-haspopup="dialog">
          {t('own.for.name')}
        </Button>
        <Button danger onClick={() => setAsked('against')} aria-haspopup="dialog">
          {t('own.against.name')}
        </Button>
        <Button onClick={() => setAsked('recuse')} aria-haspopup="dialog">
          {t('own.recuse.name')}
        </Button>
      </div>
      <ActDialog {...dialog('for', inFavour)} facts={facts} />
      <ActDialog {...dialog('against', against)} facts={facts} danger>
        <TextField name="reason" label={t('own.reason')} longest={LONGEST_REASON} rows={4} />
      </ActDialog>
      <ActDialog {...dialog('recuse', declare)}>
        <PersonSelect name="staffId" label={t('own.candidate')} people={scope} />
        <Choice
          name="ground"
          label={t('own.ground')}
          options={DECLARED.map((ground) => ({ value: ground, label: t(`ground.${ground}`) }))}
        />
      </ActDialog>
    </Panel>
  );
}
