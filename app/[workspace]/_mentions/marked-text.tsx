'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import type { OpinionAnswer } from '@/lib/domain/answers';
import type { Part } from '@/lib/domain/mention';
import { prepareHighlights, type SentenceLabel } from '@/lib/charts/prepare-highlights';
import { PolaritySign, PoleSign } from '../../_ui/marks';
import { useNames } from '../../_ui/use-names';

interface Props {
  readonly text: string;
  readonly part: Part;
  readonly opinions: readonly OpinionAnswer[];
  /** Sentences to sign by their pole; none where left out. */
  readonly sentences?: readonly SentenceLabel[];
}

/** A text with its evidence: coloured by driver, signed by shape where each opinion ends; + or − before a sentence with a pole. */
export function MarkedText({ text, part, opinions, sentences }: Props) {
  const t = useTranslations('mentions');
  const shell = useTranslations('shell');
  const names = useNames();
  const nameOf = (opinion: OpinionAnswer) =>
    t('opinionLabel', {
      driver: names.pole(opinion.driver, opinion.polarity === 'positive'),
      touchpoint: names.touchpoint(opinion.touchpoint),
      polarity: shell(opinion.polarity),
    });
  return prepareHighlights(text, part, opinions, sentences).map((segment) => {
    const covering = segment.opinions.flatMap((index) => opinions[index] ?? []);
    const first = covering[0];
    const pole = segment.pole ? <PoleSign polarity={segment.pole} label={t(`sentence.${segment.pole}`)} /> : null;
    if (!first)
      return (
        <span key={segment.start}>
          {pole}
          {segment.text}
        </span>
      );
    const marked = (
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
              key={`${opinion.start}-${opinion.driver}-${opinion.touchpoint}-${opinion.polarity}`}
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
    return pole ? (
      <span key={segment.start}>
        {pole}
        {marked}
      </span>
    ) : (
      marked
    );
  });
}
