import { UsedLink } from '../../_access/used-link';

export default function SetUpLinkUsed() {
  return <UsedLink kind="set-up" />;
}
