import { UsedLink } from '../../_access/used-link';

export default function InvitationUsed() {
  return <UsedLink kind="invitation" />;
}
