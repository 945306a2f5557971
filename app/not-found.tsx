import Link from 'next/link';
import { AccessFrame } from './_access/access-frame';
import { serverTranslator } from './_shell/page-title';
import { buttonClass } from './_ui/button';

export default async function NotFound() {
  const t = await serverTranslator();
  return (
    <AccessFrame title={t('shell.notFoundTitle')} body={t('shell.notFoundBody')}>
      <Link href="/" className={buttonClass('primary', 'large')}>
        {t('shell.toOverview')}
      </Link>
    </AccessFrame>
  );
}
