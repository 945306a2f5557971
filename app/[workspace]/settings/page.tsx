import { pageTitle } from '../../_shell/page-title';
import { SettingsView } from '../_settings/settings-view';

export const generateMetadata = () => pageTitle((messages) => messages.settings.title);

export default function SettingsPage() {
  return <SettingsView />;
}
