'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { MentionSummary, OpinionAnswer } from '@/lib/domain/answers';
import { usePageSearch } from '../../_shell/use-page-search';
import { OpinionName } from '../../_ui/opinion-name';
import { MarkedText } from './marked-text';
import { MentionFacts, useMentionDate } from './mention-facts';

interface Props {
  readonly mention: MentionSummary;
  /** Which opinions to mark; all when left out. */
  readonly marks?: (opinion: OpinionAnswer) => boolean;
}

function OpinionTags({ opinions }: { readonly opinions: readonly OpinionAnswer[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {opinions.map((opinion) => (
        <li
          key={`${opinion.in}-${opinion.start}-${opinion.driver}-${opinion.touchpoint}-${opinion.polarity}`}
          className="inline-flex items-center gap-1.5"
        >
          <OpinionName opinion={opinion} />
        </li>
      ))}
    </ul>
  );
}

/** One mention in a list: the whole card opens it. */
export function MentionItem({ mention, marks }: Props) {
  const t = useTranslations('mentions');
  const { to } = usePageSearch();
  const dateOf = useMentionDate();
  const opinions = marks ? mention.opinions.filter(marks) : mention.opinions;
  return (
    <article
      lang={mention.language === 'und' ? undefined : mention.language}
      className="relative rounded-lg px-2 py-4 hover:bg-hover"
    >
      <Link
        href={to(`/mentions/${encodeURIComponent(mention.id)}`)}
        aria-label={t('open', { date: dateOf(mention) })}
        className="absolute inset-0 rounded-lg"
      />
      <MentionFacts mention={mention} />
      {mention.title ? (
        <h3 className="mt-1.5 font-semibold">
          <MarkedText text={mention.title} part="title" opinions={opinions} />
        </h3>
      ) : null}
      {mention.text === '' ? (
        <p className="mt-1.5 text-muted italic">{t('noText')}</p>
      ) : (
        <p className="mt-1.5 line-clamp-5 leading-relaxed sm:line-clamp-6 break-words whitespace-pre-line">
          <MarkedText text={mention.text} part="text" opinions={opinions} />
        </p>
      )}
      <OpinionTags opinions={opinions} />
    </article>
  );
}
