import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { staffOfQuery } from '../../../shared/api/staff.ts';
import { useMe } from '../../../shared/auth/me.ts';
import { BranchSelect } from '../../../shared/ui/BranchSelect.tsx';
import { Toolbar } from '../../../shared/ui/Toolbar.tsx';
import { CLIENT_TIERS } from '../../../shared/ui/tier.tsx';
import { CATEGORIES, type ClientFilter, LOAN_CLASSES, SORTS } from '../api.ts';
import css from './Clients.module.css';

type Change = (changes: Partial<Record<keyof ClientFilter, string | undefined>>) => void;

interface FiltersProps {
  readonly filter: ClientFilter;
  readonly bankWide: boolean;
  readonly oversees: boolean;
  readonly onChange: Change;
}

/** What narrows the list; each control stands in the address, so a link shows the same. */
export function Filters({ filter, bankWide, oversees, onChange }: FiltersProps) {
  const { t } = useTranslation(['clients', 'common']);
  const choices = (values: readonly string[], label: (value: string) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <Toolbar label={t('filter.label')}>
      <Input.Search
        key={filter.q ?? ''}
        aria-label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        defaultValue={filter.q ?? ''}
        allowClear
        onSearch={(words) => onChange({ q: words.trim() || undefined })}
        className={css.search ?? ''}
      />
      {bankWide ? (
        <BranchSelect value={filter.branchId} onChange={(branchId) => onChange({ branchId, holder: undefined })} />
      ) : null}
      {oversees ? <HolderSelect filter={filter} onChange={onChange} /> : null}
      <Choice
        label={t('filter.tier')}
        all={t('filter.allTiers')}
        value={filter.tier}
        options={choices(CLIENT_TIERS, (tier) => t(`common:clientTier.${tier}`))}
        onChange={(tier) => onChange({ tier })}
      />
      <Choice
        label={t('filter.category')}
        all={t('filter.allCategories')}
        value={filter.category}
        options={choices(CATEGORIES, (category) => t(`category.${category}`))}
        onChange={(category) => onChange({ category })}
      />
      <Choice
        label={t('filter.loanClass')}
        all={t('filter.allLoanClasses')}
        value={filter.loanClass}
        options={choices(LOAN_CLASSES, (loanClass) => t(`loanClass.${loanClass}`))}
        onChange={(loanClass) => onChange({ loanClass })}
      />
      <Choice
        label={t('filter.sort')}
        all={t('sort.ID')}
        value={filter.sort === 'ID' ? undefined : filter.sort}
        options={choices(SORTS, (sort) => t(`sort.${sort}`))}
        onChange={(sort) => onChange({ sort })}
      />
      <fieldset className={css.chips} aria-label={t('filter.quick')}>
        <Chip
          text={t('chip.gap')}
          on={filter.tier === 'UNTIERED'}
          onToggle={(on) => onChange({ tier: on ? 'UNTIERED' : undefined })}
        />
        {oversees ? (
          <Chip
            text={t('chip.withoutResponsible')}
            on={filter.withoutResponsible === 'true'}
            onToggle={(on) => onChange({ withoutResponsible: on ? 'true' : undefined })}
          />
        ) : null}
        <Chip
          text={t('chip.nonPerforming')}
          on={filter.nonPerforming === 'true'}
          onToggle={(on) => onChange({ nonPerforming: on ? 'true' : undefined })}
        />
        <Chip
          text={t('chip.premium')}
          on={filter.premium === 'true'}
          onToggle={(on) => onChange({ premium: on ? 'true' : undefined })}
        />
        <Chip
          text={t('chip.difficult')}
          on={filter.difficultyFrom !== undefined}
          onToggle={(on) => onChange({ difficultyFrom: on ? '4' : undefined })}
        />
      </fieldset>
    </Toolbar>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: { value: string; label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={all}
      value={value ?? null}
      allowClear
      onChange={(chosen: string | null) => onChange(chosen ?? undefined)}
      options={options}
      popupMatchSelectWidth={false}
      className={css.choice ?? ''}
    />
  );
}

/** People of the branch in question: the one chosen, else the reader's own. */
function HolderSelect({ filter, onChange }: { readonly filter: ClientFilter; readonly onChange: Change }) {
  const { t } = useTranslation('clients');
  const me = useMe();
  const branchId = filter.branchId ?? (me.bankWide ? undefined : (me.unitId ?? undefined));
  const { data: people = [], isFetching } = useQuery({
    ...staffOfQuery(branchId ?? ''),
    enabled: branchId !== undefined,
  });
  const known = people.map(({ staffId, name }) => ({ value: staffId, label: `${name} ${staffId}` }));
  const options =
    filter.holder && !known.some(({ value }) => value === filter.holder)
      ? [{ value: filter.holder, label: filter.holder }, ...known]
      : known;
  return (
    <Select
      aria-label={t('filter.holder')}
      placeholder={t('filter.allHolders')}
      value={filter.holder ?? null}
      loading={isFetching}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(holder: string | null) => onChange({ holder: holder ?? undefined })}
      options={options}
      notFoundContent={branchId === undefined ? t('filter.branchFirst') : undefined}
      popupMatchSelectWidth={false}
      className={css.choice ?? ''}
    />
  );
}

interface ChipProps {
  readonly text: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

function Chip({ text, on, onToggle }: ChipProps) {
  return (
    <Button
      size="small"
      shape="round"
      type={on ? 'primary' : 'default'}
      aria-pressed={on}
      onClick={() => onToggle(!on)}
    >
      {text}
    </Button>
  );
}
