import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { type HandoverDetail, type HandoverItem, TOUCHED, tick, untick } from '../api.ts';
import css from './Checks.module.css';

interface ChecksProps {
  readonly detail: HandoverDetail;
  readonly tag: string | undefined;
  readonly editable: boolean;
}

/** The checklist: a box and a remark for each item, as on paper. */
export function Checks({ detail, tag, editable }: ChecksProps) {
  const { documentId } = detail.document;
  const act = useAct<{ item: HandoverItem; ticked: boolean; remark: string }>({
    send: async ({ item, ticked, remark }, key) => {
      if (ticked) await tick([documentId], [{ item: item.code, remark }], key);
      else await untick(documentId, item.code, tag);
    },
    touches: TOUCHED,
  });
  return (
    <>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      <ul className={css.items}>
        {detail.items.map((item) => (
          <Item
            key={`${item.code} ${item.remark}`}
            item={item}
            editable={editable && !act.isPending}
            onChange={(ticked, remark) => act.mutate({ item, ticked, remark })}
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly item: HandoverItem;
  readonly editable: boolean;
  readonly onChange: (ticked: boolean, remark: string) => void;
}

function Item({ item, editable, onChange }: ItemProps) {
  const { t } = useTranslation('handover');
  const { moment } = useFormats();
  const text = useText();
  const [remark, setRemark] = useState(item.remark ?? '');
  const ticked = item.at !== null;
  const name = text(item) + (item.mandatory ? '' : t('checks.optional'));
  return (
    <li className={css.item}>
      <Checkbox checked={ticked} disabled={!editable} onChange={({ target }) => onChange(target.checked, remark)}>
        {name}
      </Checkbox>
      {editable ? (
        <Input
          className={`${css.remark} no-print`}
          aria-label={t('checks.remarkOn', { item: name })}
          placeholder={t('word.remark')}
          value={remark}
          maxLength={500}
          onChange={({ target }) => setRemark(target.value)}
          onBlur={() => (ticked && remark !== (item.remark ?? '') ? onChange(true, remark) : undefined)}
        />
      ) : null}
      {ticked ? (
        <p className={css.by}>
          {editable || !item.remark ? '' : `${item.remark} · `}
          {t('checks.by', { who: item.by, moment: moment(item.at) })}
        </p>
      ) : null}
    </li>
  );
}
