import Link from 'next/link';
import { serverTranslator } from '../_shell/page-title';
import { buttonClass } from '../_ui/button';
import { AccessFrame } from './access-frame';

/** What is left of a one-time link. */
export async function UsedLink({ kind }: { readonly kind: 'set-up' | 'invitation' | 'password-reset' }) {
  const t = await serverTranslator();
  return (
    <AccessFrame title={t('access.usedLinkTitle')} body={t(`access.usedLinkBody.${kind}`)}>
      <Link href="/sign-in" className={`${buttonClass('primary', 'large')} w-full`}>
        {t('access.signIn')}
      </Link>
    </AccessFrame>
  );
}
