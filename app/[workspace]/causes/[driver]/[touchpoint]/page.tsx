import { notFound } from 'next/navigation';
import { isDriver, isTouchpoint } from '@/lib/charts/vocabulary';
import { pageTitle } from '../../../../_shell/page-title';
import { CauseView } from '../../../_cause/cause-view';

export const generateMetadata = () => pageTitle((messages) => messages.shell.causes);

interface Props {
  readonly params: Promise<{ readonly driver: string; readonly touchpoint: string }>;
}

export default async function CausePage({ params }: Props) {
  const { driver, touchpoint } = await params;
  if (driver !== 'all' && !isDriver(driver)) notFound();
  if (touchpoint !== 'all' && !isTouchpoint(touchpoint)) notFound();
  return <CauseView driver={driver} touchpoint={touchpoint} />;
}
