'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CueLine } from '@/lib/domain/vocabulary';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { Button } from '../../_ui/button';
import { Badge, DriverDot, PolaritySign } from '../../_ui/marks';
import { useNames } from '../../_ui/use-names';
import { useCueName } from './use-change-words';

const SHOWN = 4;

interface Props {
  readonly cue: CueLine;
  readonly language: EditedLanguage;
  readonly isSilenced: boolean;
  /** Not applied yet: what it would do can be seen. */
  readonly preview: ReactNode;
  /** Left out where the reader may not. */
  readonly onSilence?: ((silenced: boolean) => void) | undefined;
}

/** What an entry says, beside its name. */
function Meaning({ cue }: Pick<Props, 'cue'>) {
  const t = useTranslations('vocabulary');
  const cause = useTranslations('cause');
  const mentions = useTranslations('mentions');
  const names = useNames();
  const { says, driver, touchpoint, subReason, kind } = cue;
  if (says === 'leaving') return kind === null ? null : t('cues.kindSaid', { kind: mentions(`leavingKinds.${kind}`) });
  if (says === 'place' && touchpoint !== null) {
    const place = names.touchpoint(touchpoint);
    return driver === null
      ? t('cues.placeOf', { touchpoint: place })
      : t('cues.placeJudged', { touchpoint: place, driver: names.driver(driver) });
  }
  return [
    // Of praise it names what the praise is the other pole of.
    subReason === null || cue.polarity === 'positive' ? null : cause(`subReasons.${subReason}`),
    touchpoint === null ? null : names.touchpoint(touchpoint),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** One of the language's own entries: what it says, how, and whether it is listened for. */
export function CueRow({ cue, language, isSilenced, preview, onSilence }: Props) {
  const t = useTranslations('vocabulary');
  const shell = useTranslations('shell');
  const name = useCueName()(cue.rule);
  const more = cue.examples.slice(SHOWN);
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0 flex-1 text-[0.8125rem]">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
          {cue.driver === null || cue.says !== 'driver' ? null : <DriverDot driver={cue.driver} />}
          {cue.polarity === null ? null : <PolaritySign polarity={cue.polarity} label={shell(cue.polarity)} />}
          <span className={clsx('text-sm font-medium', isSilenced && 'text-muted line-through')}>{name}</span>
          {isSilenced ? <Badge tone="warn">{t('cues.silenced')}</Badge> : null}
          <span className="text-xs text-muted">
            <Meaning cue={cue} />
          </span>
        </p>
        <p lang={language} className="mt-1 text-muted [overflow-wrap:anywhere]">
          {cue.examples.slice(0, SHOWN).join(' · ')}
        </p>
        {more.length > 0 ? (
          <details className="group mt-1">
            <summary className="inline-block list-none rounded text-xs text-muted underline decoration-line-strong underline-offset-2 hover:text-ink">
              <span className="group-open:hidden">{t('cues.ways', { n: cue.patterns })}</span>
              <span className="hidden group-open:inline">{t('preview.fewer')}</span>
            </summary>
            <p lang={language} className="mt-1 text-muted [overflow-wrap:anywhere]">
              {more.join(' · ')}
            </p>
          </details>
        ) : null}
        {preview}
      </div>
      {onSilence ? (
        <Button
          size="small"
          look={isSilenced ? 'secondary' : 'quiet'}
          aria-label={t(isSilenced ? 'cues.restoreNamed' : 'cues.silenceNamed', { name })}
          onClick={() => onSilence(!isSilenced)}
        >
          {t(isSilenced ? 'cues.restore' : 'cues.silence')}
        </Button>
      ) : null}
    </li>
  );
}
