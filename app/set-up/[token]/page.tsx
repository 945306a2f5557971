import { AccessFrame } from '../../_access/access-frame';
import { SetUpForm } from '../../_access/set-up-form';
import { needOpenLink } from '../../_access/need-open-link';
import { pageTitle, serverTranslator } from '../../_shell/page-title';

export const generateMetadata = () => pageTitle((messages) => messages.access.setUpTitle);

export default async function SetUpPage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const [{ token }, t] = await Promise.all([params, serverTranslator()]);
  await needOpenLink('set-up', token);
  return (
    <AccessFrame title={t('access.setUpTitle')} body={t('access.setUpBody')}>
      <SetUpForm token={token} />
    </AccessFrame>
  );
}
