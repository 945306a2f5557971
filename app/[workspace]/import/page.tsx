import { pageTitle } from '../../_shell/page-title';
import { ImportView } from '../_import/import-view';

export const generateMetadata = () => pageTitle((messages) => messages.importing.title);

export default function ImportPage() {
  return <ImportView />;
}
