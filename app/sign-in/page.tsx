import { redirect } from 'next/navigation';
import { AccessFrame } from '../_access/access-frame';
import { SignInForm } from '../_access/sign-in-form';
import { pageTitle, serverTranslator } from '../_shell/page-title';
import { readSession } from '../_shell/read-session';

export const generateMetadata = () => pageTitle((messages) => messages.access.signInTitle);

export default async function SignInPage() {
  if (await readSession()) redirect('/');
  const t = await serverTranslator();
  return (
    <AccessFrame title={t('access.signInTitle')} body={t('shell.tagline')}>
      <SignInForm />
    </AccessFrame>
  );
}
