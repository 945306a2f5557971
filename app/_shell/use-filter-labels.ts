'use client';

import { useLocale, useMessages, useTranslations } from 'use-intl';
import { languageDepth } from '@/lib/analysis/languages/language-depth';
import { LEAVING_SIGNALS, POLARITIES, STAGES } from '@/lib/domain/taxonomy';
import { MENTION_KINDS } from '@/lib/domain/mention';
import type { FilterKey } from '../_data/filter-params';
import { nameSource } from '@/lib/charts/name-source';
import { isDriver, isTouchpoint } from '@/lib/charts/vocabulary';
import { useNames } from '../_ui/use-names';
import { useWorkspace } from './workspace-context';

function oneOf<T extends string>(list: readonly T[], value: string): T | undefined {
  return list.find((item) => item === value);
}

/** A channel written by us or by a program, not by people. */
const IDENTIFIER = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

function lookUp(names: Readonly<Record<string, string>>, value: string): string | undefined {
  const key = value.toLowerCase();
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** Spanish writes languages small inside a sentence; here they stand alone. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a filter's value is called by people; a value we do not know is shown as it is. */
export function useFilterLabels(): (key: FilterKey, value: string) => string {
  const t = useTranslations('filters');
  const names = useNames();
  const locale = useLocale();
  const { sources, packPlaces } = useWorkspace();
  const known = useMessages().filters;
  return (key, value) => {
    switch (key) {
      case 'driver':
        return isDriver(value) ? names.driver(value) : value;
      case 'touchpoint':
        return isTouchpoint(value) ? names.touchpoint(value) : value;
      case 'packTouchpoint':
        return Object.hasOwn(packPlaces, value) ? (packPlaces[value]?.[locale] ?? value) : value;
      case 'stage': {
        const stage = oneOf(STAGES, value);
        return stage ? names.stage(stage) : value;
      }
      case 'polarity': {
        const polarity = oneOf(POLARITIES, value);
        return polarity ? t(`polarities.${polarity}`) : value;
      }
      case 'primary':
        return value === 'true' ? t('primaryOnly') : value;
      case 'leaving': {
        const signal = oneOf(LEAVING_SIGNALS, value);
        return signal ? t(`leavings.${signal}`) : value;
      }
      case 'standing':
        return value === 'open' ? t('standingOpen') : value;
      case 'kind': {
        const kind = oneOf(MENTION_KINDS, value);
        return kind ? t(`kinds.${kind}`) : value;
      }
      case 'rating':
        return t('stars', { n: Number(value) });
      case 'source': {
        const source = sources.find(({ slug }) => slug === value);
        const given = source && source.kind !== 'sample' && source.name !== value ? source.name : undefined;
        return given ?? lookUp(known.sources, value) ?? nameSource(value);
      }
      case 'channel':
        return lookUp(known.channels, value) ?? (IDENTIFIER.test(value) ? nameSource(value) : value);
      case 'lang':
        // Anything else than a language code makes DisplayNames throw, and an address may hold anything.
        if (!/^[a-z]{2,3}$/.test(value)) return value;
        return t(`langDepth.${value === 'und' ? 'full' : languageDepth(value)}`, {
          language: capitalised(new Intl.DisplayNames([locale], { type: 'language' }).of(value) ?? value),
        });
      default:
        return value;
    }
  };
}
