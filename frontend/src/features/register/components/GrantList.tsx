import { useTranslation } from 'react-i18next';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { Grant, StaffAct } from '../api.ts';
import { causeOf } from '../model/cause.ts';
import css from './GrantList.module.css';

interface GrantListProps {
  readonly grants: readonly Grant[];
  readonly acts: readonly StaffAct[];
}

/** Every grant with how it stands on every day and what began each state. */
export function GrantList({ grants, acts }: GrantListProps) {
  const { t } = useTranslation('register');
  const { date, score, list } = useFormats();
  const text = useText();
  const causeWords = useCauseWords(acts);
  const today = bankToday();
  return (
    <div className={css.grants}>
      {grants.map((grant) => (
        <section key={grant.grant} aria-labelledby={`grant-${grant.grant}`}>
          <div className={css.head}>
            <h3 id={`grant-${grant.grant}`}>{t('grant.number', { grant: grant.grant })}</h3>
            <RmTierMark tier={grant.tier} />
            <p>
              {list([
                text(grant.routeName),
                grant.planId,
                ...(grant.rank === null ? [] : [t('life.rank', { rank: grant.rank })]),
                ...(grant.total === null ? [] : [t('grant.total', { total: score(grant.total) })]),
                t('grant.valid', { from: date(grant.validFrom), to: date(grant.validTo) }),
                ...(grant.renewal > 0 ? [t('grant.renewal', { count: grant.renewal })] : []),
              ])}
            </p>
          </div>
          <DataTable
            caption={t('grant.course', { grant: grant.grant })}
            rows={grant.spans}
            rowKey={(span) => span.from}
            marked={(span) => span.from <= today && (span.to === null || today < span.to)}
            columns={[
              { key: 'from', title: t('column.from'), rowHeader: true, render: (span) => date(span.from) },
              { key: 'to', title: t('column.until'), wideOnly: true, render: (span) => date(span.to) },
              { key: 'state', title: t('column.state'), render: (span) => <QualificationMark state={span.state} /> },
              { key: 'cause', title: t('column.cause'), render: (span) => causeWords(span.cause) },
            ]}
          />
        </section>
      ))}
    </div>
  );
}

/** What began a state, in words; an act with the document that it rests on. */
export function useCauseWords(acts: readonly StaffAct[]) {
  const { t } = useTranslation('register');
  return (recorded: string) => {
    const cause = causeOf(recorded, acts);
    if (cause.kind === 'succession') return t('cause.succession', { grant: cause.grant });
    if (cause.kind !== 'act') return t(`cause.${cause.kind}`);
    return cause.act
      ? t('cause.actOf', { kind: t(`kind.${cause.act.kind}.name`), basis: cause.act.basis })
      : t('cause.act');
  };
}
