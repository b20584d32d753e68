import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { type Column, DataTable } from '../../../shared/ui/DataTable.tsx';
import sheet from '../../../shared/ui/Sheet.module.css';
import type { Competition, Criterion, PutUp } from '../api.ts';
import css from './AnnouncementSheet.module.css';

/** The announcement as it hangs on the wall; on paper it is all that is printed until there is a result. */
export function AnnouncementSheet({ competition }: { readonly competition: Competition }) {
  const { t } = useTranslation(['competition', 'common']);
  const { date } = useFormats();
  const text = useText();
  const words = {
    from: date(competition.applyFrom),
    until: date(competition.applyUntil),
    on: date(competition.decideOn),
    count: competition.fewestMembers,
    rule: competition.rule,
    ground: text(competition.groundText),
  };
  const clients: readonly Column<PutUp>[] = [
    { key: 'name', title: t('word.client'), rowHeader: true, render: ({ name }) => name },
    { key: 'branch', title: t('word.branch'), render: ({ branchName }) => branchName },
    { key: 'tier', title: t('word.tier'), render: ({ tier }) => t(`common:clientTier.${tier}`) },
  ];
  const criteria: readonly Column<Criterion>[] = [
    { key: 'title', title: t('word.criterion'), rowHeader: true, render: ({ title }) => text(title) },
    { key: 'weight', title: t('word.weight'), numeric: true, render: ({ weight }) => `${weight}%` },
    { key: 'source', title: t('word.source'), render: ({ source }) => t(`source.${source}`) },
  ];
  return (
    <article className={sheet.sheet} aria-labelledby="announcement-title">
      <header className={sheet.head}>
        <p className={sheet.word}>{t('sheet.word')}</p>
        <h2 id="announcement-title" className={sheet.title}>
          {competition.title}
        </h2>
      </header>
      <p className={sheet.text}>{t('sheet.opening', words)}</p>
      {competition.notice.split(/\n+/).map((paragraph) => (
        <p key={paragraph} className={sheet.text}>
          {paragraph}
        </p>
      ))}
      <h3 className={sheet.section}>{t('sheet.clients')}</h3>
      <DataTable
        caption={t('sheet.clients')}
        columns={clients}
        rows={competition.clients}
        rowKey={({ clientId }) => clientId}
      />
      <h3 className={sheet.section}>{t('sheet.criteria')}</h3>
      <DataTable
        caption={t('sheet.criteria')}
        columns={criteria}
        rows={competition.criteria}
        rowKey={({ code }) => code}
      />
      <p className={css.note}>{t('sheet.ties')}</p>
      <h3 className={sheet.section}>{t('sheet.how')}</h3>
      <p className={sheet.text}>{t('sheet.apply', words)}</p>
      <p className={sheet.text}>{t('sheet.panel', words)}</p>
      <p className={sheet.text}>{t('sheet.until')}</p>
      <div className={sheet.signature}>
        <p>{t('sheet.department')}</p>
        <p>{competition.announcedAt ? date(competition.announcedAt) : t('sheet.notAnnounced')}</p>
      </div>
    </article>
  );
}
