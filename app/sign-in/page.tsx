import { redirect } from 'next/navigation';
import { wayBack } from '@/lib/http/way-back';
import { AccessFrame } from '../_access/access-frame';
import { SignInForm } from '../_access/sign-in-form';
import { pageTitle, serverTranslator } from '../_shell/page-title';
import { readSession } from '../_shell/read-session';

export const generateMetadata = () => pageTitle((messages) => messages.access.signInTitle);

interface Props {
  readonly searchParams: Promise<{ readonly to?: string | readonly string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { to: asked } = await searchParams;
  const to = (typeof asked === 'string' ? wayBack(asked) : null) ?? '/';
  if (await readSession()) redirect(to);
  const t = await serverTranslator();
  return (
    <AccessFrame title={t('access.signInTitle')} body={t('shell.tagline')}>
      <SignInForm to={to} />
    </AccessFrame>
  );
}
