'use client';

import { LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MentionDetail } from '@/lib/metrics/read-mention';

/** Which words tell that the writer goes, or may: the kind, named, and each of them as it stands in the text. */
export function LeavingWords({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  if (mention.leavingKind === null || mention.leavingCues.length === 0) return null;
  return (
    <p className="mt-5 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-[0.8125rem]">
      <LogOut aria-hidden="true" className="size-3.5 shrink-0 self-center text-muted" />
      <span className="font-medium">{t('leavingWords', { kind: t(`leavingKinds.${mention.leavingKind}`) })}</span>
      {mention.leavingCues.map((cue) => (
        <span
          key={`${cue.in} ${cue.start}`}
          lang={mention.language === 'und' ? undefined : mention.language}
          className="break-words text-muted"
        >
          «{cue.text}»
        </span>
      ))}
    </p>
  );
}
