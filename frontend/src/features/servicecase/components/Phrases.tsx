import { useQuery } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { rulesQuery } from '../api.ts';

/** Warns of phrases that an answer should not contain (S-06), while it is being written. */
export function Phrases({ field }: { readonly field: string }) {
  const { t } = useTranslation('servicecase');
  const { list } = useFormats();
  const { data: rules } = useQuery(rulesQuery);
  const written: unknown = Form.useWatch(field, Form.useFormInstance());
  const bare = typeof written === 'string' ? written.replace(/\s+/g, '') : '';
  const found = (rules?.forbiddenPhrases ?? []).filter((phrase) => bare.includes(phrase.replace(/\s+/g, '')));
  return found.length > 0 ? (
    <Alert type="warning" showIcon role="status" title={t('phrases', { phrases: list(found) })} />
  ) : null;
}
