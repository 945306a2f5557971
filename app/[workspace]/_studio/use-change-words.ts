'use client';

import { useMessages, useTranslations } from 'use-intl';
import type { EditChange } from '@/lib/domain/edit-change';
import type { CueEdit } from '@/lib/domain/workspace-edits';
import { useNames } from '../../_ui/use-names';
import { useWeightWords } from './use-weight-words';

const LONGEST = 60;

/** The first phrases of a cue, as many as fit in a line. */
export function phrasesInShort(patterns: string): string {
  const flat = patterns.replace(/\s+/gu, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, flat.lastIndexOf(' ', LONGEST))} …`;
}

/** What people call a language's own cue: by the catalogue, else by its id. */
export function useCueName(): (rule: string) => string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = useMessages().cueNames;
  return (rule) => {
    const dot = rule.indexOf('.');
    return names[rule.slice(0, dot)]?.[rule.slice(dot + 1)] ?? rule.slice(dot + 1).replaceAll('-', ' ');
  };
}

/** What an own cue says, in words. */
export function useCueMeaning(): (cue: CueEdit) => string {
  const t = useTranslations('vocabulary');
  const mentions = useTranslations('mentions');
  const names = useNames();
  return (cue) => {
    if (cue.says === 'leaving') return t('changes.leavingMeaning', { kind: mentions(`leavingKinds.${cue.kind}`) });
    if (cue.says === 'place') return t('changes.placeMeaning', { touchpoint: names.touchpoint(cue.touchpoint) });
    const touchpoint = cue.touchpoint === null ? t('own.touchpointAny') : names.touchpoint(cue.touchpoint);
    return t('changes.driverMeaning', { driver: names.pole(cue.driver, cue.polarity === 'positive'), touchpoint });
  };
}

/** A change as a sentence. */
export function useChangeWords(): (change: EditChange) => string {
  const t = useTranslations('vocabulary');
  const words = useWeightWords();
  const nameOf = useCueName();
  const meaningOf = useCueMeaning();
  return (change) => {
    if (change.kind === 'cue') {
      return t('changes.cue', { phrases: phrasesInShort(change.cue.patterns), meaning: meaningOf(change.cue) });
    }
    if (change.kind === 'cue-removed') return t('changes.cueRemoved', { name: nameOf(change.id) });
    if (change.kind === 'silence') {
      return t(change.silenced ? 'changes.silenced' : 'changes.restored', { name: nameOf(change.rule) });
    }
    const { entry, weight } = change;
    if (weight === null) return t('changes.wordBack', { entry });
    return t('changes.word', { entry, weight: words.figure(weight), word: words.word(weight) });
  };
}
