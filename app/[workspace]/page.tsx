import { pageTitle } from '../_shell/page-title';
import { OverviewView } from './_overview/overview-view';

export const generateMetadata = () => pageTitle((messages) => messages.overview.title);

export default function OverviewPage() {
  return <OverviewView />;
}
