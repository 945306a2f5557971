'use client';

import { useTranslations } from 'use-intl';
import type { PreviewExample, ReadEitherWay } from '@/lib/domain/vocabulary';
import { OpinionName } from '../../_ui/opinion-name';
import { Piece } from './marked-piece';
import { ToneBadge } from './tone-badge';

interface SideProps {
  readonly title: string;
  readonly reading: ReadEitherWay;
  readonly other: ReadEitherWay;
}

const keyOf = ({ driver, touchpoint, polarity }: ReadEitherWay['opinions'][number]): string =>
  `${driver} ${touchpoint} ${polarity}`;

/** One of the two readings: its tone, and what it has that the other has not. */
function Side({ title, reading, other }: SideProps) {
  const t = useTranslations('vocabulary');
  const others = new Set(other.opinions.map(keyOf));
  const alone = reading.opinions.filter((opinion) => !others.has(keyOf(opinion)));
  return (
    <>
      <dt className="text-xs text-muted">{title}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-xs">
        <ToneBadge label={reading.label} score={reading.score} />
        {reading.leaving === other.leaving ? null : <span>{t(`preview.leavingSignals.${reading.leaving}`)}</span>}
        {alone.map((opinion) => (
          <span key={keyOf(opinion)} className="inline-flex items-baseline gap-1.5">
            <OpinionName opinion={opinion} />
          </span>
        ))}
      </dd>
    </>
  );
}

/** A text that would be read otherwise, with both readings. */
export function Example({ example }: { readonly example: PreviewExample }) {
  const t = useTranslations('vocabulary');
  const { piece, lang, before, after } = example;
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <Piece piece={piece} lang={lang} />
      <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5 gap-y-1">
        <Side title={t('preview.before')} reading={before} other={after} />
        <Side title={t('preview.after')} reading={after} other={before} />
      </dl>
    </li>
  );
}
