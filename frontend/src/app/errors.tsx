import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../shared/ui/PageHeader.tsx';

export function NotThere() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHeader title={t('page.missing')} lead={t('page.missingText')} />
      <Link to="/">{t('page.home')}</Link>
    </>
  );
}

/** A page of ours broke. Says so plainly; a fresh load is the remedy, also after a new version was installed. */
export function Crashed() {
  const { t } = useTranslation('common');
  return (
    <div role="alert">
      <PageHeader title={t('page.crashed')} lead={t('page.crashedText')} />
      <Button type="primary" onClick={() => location.reload()}>
        {t('page.reload')}
      </Button>
    </div>
  );
}
