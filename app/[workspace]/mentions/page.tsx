import { pageTitle } from '../../_shell/page-title';
import { MentionsView } from '../_mentions/mentions-view';

export const generateMetadata = () => pageTitle((messages) => messages.mentions.title);

export default function MentionsPage() {
  return <MentionsView />;
}
