import { UsedLink } from '../../_access/used-link';

export default function ResetLinkUsed() {
  return <UsedLink kind="password-reset" />;
}
