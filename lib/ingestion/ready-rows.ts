import type { IncomingMention } from '@/lib/domain/mention';
import { contentHashOf, identityOf } from '@/lib/intake/files/identity';
import { analyseMentions } from './analysis-pool';
import type { BatchRow } from './mention-rows';

/** Mentions identified (while the pool reads them) and analysed, in their order. */
export async function readyRows(mentions: readonly IncomingMention[], key: string): Promise<BatchRow[]> {
  const analysed = analyseMentions(mentions);
  const hashes = mentions.map((mention) => ({ ...identityOf(mention, key), contentHash: contentHashOf(mention) }));
  const readings = await analysed;
  return mentions.flatMap((mention, index) => {
    const hash = hashes[index];
    return hash ? [{ mention, ...hash, reading: readings[index] ?? null }] : [];
  });
}
