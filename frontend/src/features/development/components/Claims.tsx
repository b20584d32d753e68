import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { Claim, DevelopmentCase } from '../api.ts';
import { AnswerClaim } from './AnswerClaim.tsx';
import css from './Claims.module.css';

/** Claims side by side, the earliest proof first. */
export function Claims({ one }: { readonly one: DevelopmentCase }) {
  const { t } = useTranslation('development');
  const { date, percent } = useFormats();
  const text = useText();
  const columns: readonly Column<Claim>[] = [
    {
      key: 'claimant',
      title: t('word.claimant'),
      rowHeader: true,
      render: ({ name, branchName, own }) => (
        <>
          {name} {own ? <Mark tone="teal">{t('claims.own')}</Mark> : null}
          <span className={css.branch}>{branchName}</span>
        </>
      ),
    },
    { key: 'date', title: t('word.proofDate'), render: ({ proofDate }) => date(proofDate) },
    {
      key: 'kind',
      title: t('word.proofKind'),
      render: ({ proofKind, decisive }) => (
        <>
          {text(proofKind)} {decisive ? <Mark tone="bronze">{t('claims.decisive')}</Mark> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('word.branchAnswer'),
      render: (claim) =>
        claim.answerable ? (
          <AnswerClaim claim={claim} clientName={one.clientName} />
        ) : (
          <>
            {t(`claim.${claim.state}`)}
            {claim.answeredBy ? ` · ${claim.answeredBy}` : ''}
            {claim.refusedBecause ? <span className={css.branch}>{claim.refusedBecause}</span> : null}
          </>
        ),
    },
    ...(one.claims.some(({ share }) => share !== null)
      ? [
          {
            key: 'share',
            title: t('word.share'),
            numeric: true,
            render: ({ share }: Claim) => (share === null ? '–' : percent(share, 4)),
          },
        ]
      : []),
  ];
  const shown = one.claims.filter(({ statement }) => statement !== null);
  return (
    <Panel title={t('claims.title')} lead={t('claims.lead')}>
      <DataTable
        caption={t('claims.title')}
        columns={columns}
        rows={one.claims}
        rowKey={({ claimId }) => claimId}
        marked={({ share }) => Number(share ?? 0) > 0}
      />
      {shown.map((claim) => (
        <section key={claim.claimId} className={css.proof}>
          <h3 className={css.who}>{t('claims.of', { name: claim.name })}</h3>
          <p className={css.statement}>{claim.statement}</p>
          <ul>
            {(claim.documents ?? []).map(({ name, sha256 }) => (
              <li key={sha256}>
                {name} <code className={css.hash}>SHA-256 {sha256}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
