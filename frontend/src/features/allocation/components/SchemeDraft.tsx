import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Modal } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { type Scheme, type StudiedPrice, schemeQuery } from '../api.ts';
import { schemeDraft } from '../model/priceStudy.ts';
import css from './PriceStudies.module.css';

interface SchemeDraftProps {
  readonly schemeId: string;
  readonly price: StudiedPrice;
  readonly value: string;
  readonly named: string;
  readonly onClose: () => void;
}

/** The scheme with another price, ready to be sent in: nothing is changed here, and a second person approves. */
export function SchemeDraft({ schemeId, price, value, named, onClose }: SchemeDraftProps) {
  const { t } = useTranslation('allocation');
  const scheme = useQuery(schemeQuery(schemeId));
  return (
    <Modal open title={t('study.draft.title', { price: named })} onCancel={onClose} footer={null} width={680}>
      <p className={css.hint}>{t('study.draft.lead')}</p>
      <Answer query={scheme} rows={6}>
        {(found) => <Words scheme={found} price={price} value={value} />}
      </Answer>
    </Modal>
  );
}

interface WordsProps {
  readonly scheme: Scheme;
  readonly price: StudiedPrice;
  readonly value: string;
}

function Words({ scheme, price, value }: WordsProps) {
  const { t } = useTranslation('allocation');
  const field = useRef<TextAreaRef>(null);
  const [text, setText] = useState(() => JSON.stringify(schemeDraft(scheme, price, value, bankToday()), null, 2));
  const [copied, setCopied] = useState<boolean>();
  // An intranet without TLS has no clipboard: then the text is marked, to be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      field.current?.resizableTextArea?.textArea.select();
      setCopied(false);
    }
  };
  return (
    <>
      <code className={css.address}>POST /api/portfolio/v1/schemes</code>
      <div className={css.json}>
        <Input.TextArea
          ref={field}
          rows={14}
          value={text}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
          aria-label={t('study.draft.json')}
        />
      </div>
      <Button type="primary" onClick={copy}>
        {t('study.draft.copy')}
      </Button>
      <div role="status" className={css.copied}>
        {copied === undefined ? null : (
          <Alert
            type={copied ? 'success' : 'info'}
            showIcon
            title={t(copied ? 'study.draft.copied' : 'study.draft.marked')}
          />
        )}
      </div>
    </>
  );
}
