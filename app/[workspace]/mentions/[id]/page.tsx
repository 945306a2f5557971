import { pageTitle } from '../../../_shell/page-title';
import { MentionView } from '../../_mentions/mention-view';

export const generateMetadata = () => pageTitle((messages) => messages.mentions.title);

export default async function MentionPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  return <MentionView id={id} />;
}
