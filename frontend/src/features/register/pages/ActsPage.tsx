import { useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { CursorPager, useCursorPaging } from '../../../shared/ui/CursorPager.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { ACT_KINDS, ACT_STATES, actsQuery } from '../api.ts';
import { ActTable } from '../components/ActTable.tsx';

/** The desk of decisions about people: what is pending first, then what was decided. */
export function ActsPage() {
  const { t } = useTranslation('register');
  const [search, setSearch] = useSearchParams();
  const paging = useCursorPaging();
  const state = search.get('state') ?? 'PROPOSED';
  const kind = search.get('kind') ?? undefined;
  const acts = useQuery(
    actsQuery({
      staffId: undefined,
      state: state === 'ALL' ? undefined : state,
      kind,
      cursor: paging.cursor,
      limit: paging.limit,
    }),
  );
  const narrow = (name: string, value: string | undefined) => {
    paging.restart();
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  };
  return (
    <>
      <PageHeader title={t('acts.title')} lead={t('acts.lead')} />
      <Toolbar label={t('filter')}>
        <Segmented
          aria-label={t('acts.chooseState')}
          value={state}
          onChange={(value) => narrow('state', value === 'PROPOSED' ? undefined : value)}
          options={[
            ...ACT_STATES.map((one) => ({ value: one as string, label: t(`act.state.${one}`) })),
            { value: 'ALL', label: t('acts.all') },
          ]}
        />
        <Select
          aria-label={t('acts.chooseKind')}
          placeholder={t('acts.allKinds')}
          value={kind ?? null}
          allowClear
          onChange={(value: string | null) => narrow('kind', value ?? undefined)}
          options={ACT_KINDS.map((one) => ({ value: one as string, label: t(`kind.${one}.name`) }))}
          popupMatchSelectWidth={false}
          className="branch-select"
        />
      </Toolbar>
      <Answer query={acts} rows={8}>
        {({ items, next }) =>
          items.length === 0 && paging.page === 1 ? (
            <Nothing text={t(state === 'PROPOSED' && !kind ? 'acts.nonePending' : 'acts.none')} />
          ) : (
            <>
              <ActTable caption={t('acts.title')} acts={items} people busy={acts.isPlaceholderData} />
              <CursorPager paging={paging} next={next} shown={items.length} busy={acts.isFetching} />
            </>
          )
        }
      </Answer>
    </>
  );
}
