import { Button } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofDocument } from '../api.ts';
import { sha256 } from '../model/sha256.ts';
import css from './DocumentsField.module.css';

interface DocumentsFieldProps {
  readonly id?: string;
  readonly value?: readonly ProofDocument[];
  readonly onChange?: (documents: readonly ProofDocument[]) => void;
}

/** Documents stay with the branch; their names and hashes are kept. Value and change come from `Form.Item`. */
export function DocumentsField({ id, value = [], onChange }: DocumentsFieldProps) {
  const { t } = useTranslation('development');
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: FileList | null) => {
    const hashed = await Promise.all(
      Array.from(files ?? [], async (file) => ({
        name: file.name,
        sha256: sha256(new Uint8Array(await file.arrayBuffer())),
      })),
    );
    onChange?.([...value.filter((old) => hashed.every(({ sha256: hash }) => hash !== old.sha256)), ...hashed]);
    if (input.current) input.current.value = '';
  };
  return (
    <div>
      <input
        ref={input}
        id={id ?? own}
        type="file"
        multiple
        tabIndex={-1}
        className="sr-only"
        aria-label={t('file.documents')}
        onChange={({ target }) => void add(target.files)}
      />
      <Button onClick={() => input.current?.click()}>{t('file.choose')}</Button>
      <ul className={css.list}>
        {value.map(({ name, sha256: hash }) => (
          <li key={hash}>
            <span>
              {name} <code className={css.hash}>{hash.slice(0, 16)}…</code>
            </span>
            <Button
              type="link"
              size="small"
              onClick={() => onChange?.(value.filter((one) => one.sha256 !== hash))}
              aria-label={t('file.removeNamed', { name })}
            >
              {t('file.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
