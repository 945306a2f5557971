import { AccessFrame } from '../../_access/access-frame';
import { InvitationForm } from '../../_access/invitation-form';
import { needOpenLink } from '../../_access/need-open-link';
import { pageTitle, serverTranslator } from '../../_shell/page-title';

export const generateMetadata = () => pageTitle((messages) => messages.access.inviteTitle);

export default async function InvitePage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const [{ token }, t] = await Promise.all([params, serverTranslator()]);
  await needOpenLink('invitation', token);
  return (
    <AccessFrame title={t('access.inviteTitle')}>
      <InvitationForm token={token} />
    </AccessFrame>
  );
}
