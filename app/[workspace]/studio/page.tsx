import { pageTitle } from '../../_shell/page-title';
import { StudioView } from '../_studio/studio-view';

export const generateMetadata = () => pageTitle((messages) => messages.vocabulary.title);

export default function StudioPage() {
  return <StudioView />;
}
