'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { EditChange } from '@/lib/domain/edit-change';
import { LoadError } from '../../_ui/load-state';
import { Meter } from '../../_ui/meter';
import { SkeletonLines } from '../../_ui/skeleton';
import { Example } from './preview-example';
import { PreviewByHand } from './preview-by-hand';
import { PreviewFigures } from './preview-figures';
import { PreviewStars } from './preview-stars';
import { type PreviewSoFar, usePreview } from './use-preview';

const strong = (chunks: ReactNode) => <b className="figures font-semibold">{chunks}</b>;

interface LoadedProps {
  readonly preview: PreviewSoFar;
  readonly isDone: boolean;
}

function HowFar({ preview: { read, of } }: Pick<LoadedProps, 'preview'>) {
  const t = useTranslations('vocabulary');
  const text = t('preview.soFar', { read, of });
  return (
    <div className="mt-3 space-y-1.5">
      <Meter label={t('preview.working')} value={of === 0 ? null : read / of} text={text} />
      <p className="figures text-xs text-muted">{text}</p>
    </div>
  );
}

function Loaded({ preview, isDone }: LoadedProps) {
  const t = useTranslations('vocabulary');
  const { read, touched, examples, byHand, byStars } = preview;
  return (
    <div className="@container">
      <p aria-live="polite" className="text-[0.9375rem]">
        {t.rich(isDone ? 'preview.headline' : 'preview.headlineSoFar', {
          touched,
          read,
          b: strong,
        })}
      </p>
      {isDone ? null : <HowFar preview={preview} />}
      <PreviewFigures preview={preview} />
      {isDone ? <PreviewByHand byHand={byHand} /> : null}
      {isDone && byStars ? <PreviewStars stars={byStars} /> : null}
      {examples.length > 0 ? (
        <section className="mt-5">
          <h4 className="text-xs text-muted">{t('preview.examples')}</h4>
          <ul className="mt-2 divide-y divide-line">
            {examples.map((example) => (
              <Example key={example.piece.mention} example={example} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

interface Props {
  /** The version that the changes are laid over. */
  readonly edition: number;
  readonly changes: readonly EditChange[];
  /** Whether the readings are held against the stars, too. */
  readonly stars?: boolean;
}

/** What changes would do to the texts: growing while they are looked at, and said so. */
export function PreviewResult({ edition, changes, stars = false }: Props) {
  const { preview, isDone, error, retry } = usePreview(edition, changes, stars);
  return (
    <>
      {error ? <LoadError error={error} onRetry={retry} /> : null}
      {preview ? <Loaded preview={preview} isDone={isDone} /> : error ? null : <SkeletonLines lines={3} />}
    </>
  );
}
