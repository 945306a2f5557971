'use client';

import { useTranslations } from 'use-intl';
import { useFigures } from '../../_ui/use-figures';

/** How weights are written, and what they mean in words. */
export function useWeightWords() {
  const t = useTranslations('vocabulary');
  const figures = useFigures();
  const sizeOf = (weight: number): 1 | 2 | 3 | 4 => {
    const size = Math.abs(weight);
    if (size <= 1) return 1;
    return size <= 2 ? 2 : size < 3.5 ? 3 : 4;
  };
  return {
    figure: (weight: number) => (weight === 0 ? '0' : figures.signed(weight, Number.isInteger(weight) ? 0 : 1)),
    word: (weight: number) =>
      weight === 0 ? t('weight.words.zero') : t(`weight.words.${weight < 0 ? 'n' : 'p'}${sizeOf(weight)}`),
  };
}
