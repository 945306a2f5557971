import { AccessFrame } from '../../_access/access-frame';
import { ResetForm } from '../../_access/reset-form';
import { needOpenLink } from '../../_access/need-open-link';
import { pageTitle, serverTranslator } from '../../_shell/page-title';

export const generateMetadata = () => pageTitle((messages) => messages.access.resetTitle);

export default async function ResetPage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const [{ token }, t] = await Promise.all([params, serverTranslator()]);
  await needOpenLink('password-reset', token);
  return (
    <AccessFrame title={t('access.resetTitle')}>
      <ResetForm token={token} />
    </AccessFrame>
  );
}
