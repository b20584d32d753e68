import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { statusOf } from '../../../shared/api/problem.ts';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { ClientTierMark } from '../../../shared/ui/tier.tsx';
import { caseQuery, type DevelopmentCase } from '../api.ts';
import { CaseActs } from '../components/CaseActs.tsx';
import { CaseMark } from '../components/CaseMark.tsx';
import { Claims } from '../components/Claims.tsx';
import { FileClaim } from '../components/FileClaim.tsx';

/** One client: who claims to have developed it, what the rule says, what was decided and what it does. */
export function DevelopmentPage() {
  const { caseId = '' } = useParams();
  const { t } = useTranslation('development');
  const query = useQuery(caseQuery(caseId));
  if (statusOf(query.error) === 404) {
    return (
      <Stack>
        <PageHeader title={t('title')} />
        <Nothing text={t('notThere')}>
          <Link to="/developments">{t('back')}</Link>
        </Nothing>
      </Stack>
    );
  }
  return (
    <Answer query={query} rows={8}>
      {({ value, tag }) => <Whole one={value} tag={tag} />}
    </Answer>
  );
}

function Whole({ one, tag }: { readonly one: DevelopmentCase; readonly tag: string | undefined }) {
  const { t } = useTranslation('development');
  const { date } = useFormats();
  const me = useMe();
  const mayContest =
    one.takesClaims &&
    hasRole(me, 'relationship-manager') &&
    one.claims.every(({ own, state }) => !own || state === 'REFUSED');
  return (
    <Stack>
      <PageHeader
        eyebrow={t('title')}
        title={one.clientName}
        lead={
          <>
            <CaseMark one={one} /> <Link to="/developments">{t('back')}</Link>
          </>
        }
        actions={
          <>
            {mayContest ? <FileClaim contested={one} /> : null}
            <CaseActs one={one} tag={tag} />
          </>
        }
      />
      {one.returnReason && one.state === 'OPEN' ? (
        <Alert type="warning" showIcon title={t('returned')} description={one.returnReason} />
      ) : null}
      {one.state === 'DECIDED' ? <Decision one={one} /> : null}
      <Panel title={t('facts.title')}>
        <FactList
          facts={[
            { label: t(one.clientId ? 'word.clientId' : 'word.registration'), value: one.clientId ?? one.registration },
            ...(one.tier ? [{ label: t('word.tier'), value: <ClientTierMark tier={one.tier} /> }] : []),
            ...(one.newcomer ? [{ label: t('facts.kind'), value: t('facts.newcomer') }] : []),
            ...(one.imported
              ? [{ label: t('facts.imported'), value: `${one.imported.name} ${one.imported.staffId}` }]
              : []),
            {
              label: t('word.contestUntil'),
              value: one.contestUntil ? date(one.contestUntil) : t('facts.notConfirmed'),
            },
          ]}
        />
      </Panel>
      <Claims one={one} />
      {one.rule ? <RuleSays one={one} /> : null}
    </Stack>
  );
}

function RuleSays({ one }: { readonly one: DevelopmentCase }) {
  const { t } = useTranslation('development');
  const { percent, list, date } = useFormats();
  const rule = one.rule;
  if (!rule) return null;
  return (
    <Panel title={t('rule.title')} lead={t('rule.lead')}>
      <FactList
        facts={[
          {
            label: t('rule.answer'),
            value: list(rule.shares.map(({ name, share }) => `${name} ${percent(share, 4)}`)),
          },
          { label: t('rule.why'), value: t(`rule.${rule.ground}`, { name: rule.shares[0]?.name ?? '' }) },
          ...(one.state === 'PROPOSED'
            ? [
                {
                  label: t('rule.proposed'),
                  value: t(one.departs ? 'rule.departs' : 'rule.follows', { by: one.proposedBy }),
                },
                { label: t('word.decisionReason'), value: one.reason },
                { label: t('word.effectiveFrom'), value: date(one.effectiveFrom) },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function Decision({ one }: { readonly one: DevelopmentCase }) {
  const { t } = useTranslation('development');
  const { date, moment, percent, list } = useFormats();
  const text = useText();
  const sharing = one.claims.filter(({ share }) => Number(share ?? 0) > 0);
  return (
    <Panel title={t('decision.title')}>
      <Alert
        type={one.effect === 'HOLDS' ? 'success' : 'info'}
        showIcon
        title={t(`effect.${one.effect}`)}
        description={one.effectRuleText ? `${one.effectRule} · ${text(one.effectRuleText)}` : undefined}
      />
      <FactList
        facts={[
          {
            label: t('word.developers'),
            value: list(sharing.map(({ name, share }) => `${name} ${percent(share, 4)}`)),
          },
          { label: t('word.effectiveFrom'), value: date(one.effectiveFrom) },
          { label: t('word.decisionReason'), value: one.reason },
          {
            label: t('decision.signed'),
            value: t('decision.both', {
              maker: one.proposedBy,
              checker: one.approvedBy,
              at: moment(one.approvedAt),
            }),
          },
        ]}
      />
    </Panel>
  );
}
