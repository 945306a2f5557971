'use client';

import { useTranslations } from 'use-intl';
import type { OneImport } from '../../_data/imports';
import { Notice } from '../../_ui/states';
import { useFigures } from '../../_ui/use-figures';
import { DropZone } from './drop-zone';

interface Props {
  readonly fileName: string;
  readonly upload: NonNullable<OneImport['upload']>;
  readonly onFile: (file: File) => void;
}

/** A file of which only some parts arrived: a page cannot open it again by itself, so it asks for it. */
export function Interrupted({ fileName, upload, onFile }: Props) {
  const t = useTranslations('importing');
  const figures = useFigures();
  const percent = figures.percent(Math.min(1, (upload.parts.length * upload.partSize) / upload.size));
  return (
    <div className="space-y-6">
      <Notice tone="info" title={t('interrupted', { name: fileName })}>
        {t('interruptedBody', { percent })}
      </Notice>
      <DropZone onFile={onFile} />
    </div>
  );
}
