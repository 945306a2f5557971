'use client';

import { useQuery } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { causeQuery } from '../_data/cause';
import { activeFilters, type FilterKey } from '../_data/filter-params';
import { Button } from '../_ui/button';
import { Choice } from '../_ui/choice';
import { Pop } from '../_ui/pop';
import { FIXED_VALUES } from './is-filter-value';
import { SearchBox } from './search-box';
import { NO_FILTERS } from './nothing-matches';
import { useFilterLabels } from './use-filter-labels';
import { usePageSearch } from './use-page-search';
import { useWorkspace } from './workspace-context';

const fixed = [
  'driver',
  'touchpoint',
  'stage',
  'polarity',
  'leaving',
  'standing',
  'kind',
  'rating',
] as const satisfies readonly FilterKey[];

const measured = ['source', 'channel', 'product', 'location', 'lang'] as const;

function Adder({ name, values }: { readonly name: FilterKey; readonly values: readonly string[] }) {
  const t = useTranslations('filters');
  const label = useFilterLabels();
  const { params, set } = usePageSearch();
  const chosen = params.getAll(name);
  const left = values.filter((value) => !chosen.includes(value));
  return (
    <label className="block text-[0.8125rem] font-medium">
      <span className="mb-1 block">{t(name)}</span>
      <Choice
        value=""
        className="w-full"
        disabled={left.length === 0}
        onChange={(event) => set({ [name]: [...chosen, event.target.value] })}
        options={[{ value: '', label: t('any') }, ...left.map((value) => ({ value, label: label(name, value) }))]}
      />
    </label>
  );
}

function Adders() {
  const { workspace, packPlaces } = useWorkspace();
  const places = Object.keys(packPlaces);
  // Which sources, channels, products there are: the breakdowns of everything, asked only when someone looks.
  const { data } = useQuery(causeQuery(workspace.slug, 'all', 'all', ''));
  return (
    <div className="grid grid-cols-2 gap-3">
      {fixed.map((key) => (
        <Adder key={key} name={key} values={FIXED_VALUES[key] ?? []} />
      ))}
      {places.length > 0 ? <Adder name="packTouchpoint" values={places} /> : null}
      {measured.map((key) => (
        <Adder
          key={key}
          name={key}
          values={data?.breakdowns[key].map((item) => item.value).filter((value) => value !== '') ?? []}
        />
      ))}
    </div>
  );
}

/** Adds to the question; several values of one filter mean “or”. */
export function FilterPicker() {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  const count = activeFilters(params).length;
  return (
    <Pop title={t('filters')} Icon={ListFilter} label={t('filtersCount', { n: count })}>
      {() => (
        <>
          <div className="mb-3">
            <SearchBox />
          </div>
          <Adders />
          <Button
            size="small"
            look="quiet"
            className="mt-3"
            disabled={count === 0}
            onClick={() =>
              set({ ...NO_FILTERS, from: params.get('from'), to: params.get('to'), compare: params.get('compare') })
            }
          >
            {t('clear')}
          </Button>
        </>
      )}
    </Pop>
  );
}
