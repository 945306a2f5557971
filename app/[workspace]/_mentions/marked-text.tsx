'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import type { OpinionAnswer } from '@/lib/domain/answers';
import type { Part } from '@/lib/domain/mention';
import { prepareHighlights } from '@/lib/charts/prepare-highlights';
import { PolaritySign } from '../../_ui/marks';
import { useNames } from '../../_ui/use-names';

interface Props {
  readonly text: string;
  readonly part: Part;
  readonly opinions: readonly OpinionAnswer[];
}

/** A text with its evidence: coloured by driver, signed by shape where each opinion ends. */
export function MarkedText({ text, part, opinions }: Props) {
  const t = useTranslations('mentions');
  const shell = useTranslations('shell');
  const names = useNames();
  const nameOf = (opinion: OpinionAnswer) =>
    t('opinionLabel', {
      driver: names.pole(opinion.driver, opinion.polarity === 'positive'),
      touchpoint: names.touchpoint(opinion.touchpoint),
      polarity: shell(opinion.polarity),
    });
  return prepareHighlights(text, part, opinions).map((segment) => {
    const covering = segment.opinions.flatMap((index) => opinions[index] ?? []);
    const first = covering[0];
    if (!first) return <span key={segment.start}>{segment.text}</span>;
    return (
      <mark
        key={segment.start}
        title={covering.map(nameOf).join('\n')}
        className={clsx('mark-driver', `driver-${first.driver}`)}
      >
        {segment.text}
        {segment.ending
          .flatMap((index) => opinions[index] ?? [])
          .map((opinion) => (
            <span
              key={`${opinion.start}-${opinion.driver}-${opinion.touchpoint}`}
              className={clsx(
                'relative -top-[0.45em] ml-0.5 leading-none text-driver select-none',
                `driver-${opinion.driver}`,
              )}
            >
              <PolaritySign polarity={opinion.polarity} label={nameOf(opinion)} />
            </span>
          ))}
      </mark>
    );
  });
}
