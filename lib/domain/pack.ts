import type { Localised, Touchpoint } from './taxonomy';

/** Industries whose own touchpoints stand under those of the taxonomy; a workspace has one of them, or none. */
export const PACK_IDS = ['airline', 'hospitality', 'retail', 'finance', 'telecom', 'software'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** A touchpoint that only one industry knows. */
export interface PackTouchpoint {
  /** The touchpoint of the taxonomy it belongs to, so that figures of different industries stay comparable. */
  readonly parent: Exclude<Touchpoint, 'unspecified'>;
  readonly name: Localised;
  readonly description: Localised;
}

/** An industry's touchpoints, by id. No two packs share an id. */
export interface Pack<Id extends string = string> {
  readonly id: PackId;
  readonly name: Localised;
  readonly touchpoints: Readonly<Record<Id, PackTouchpoint>>;
}

/** The pack id that a text names; null when no pack has it. */
export function packIdOf(text: string): PackId | null {
  return PACK_IDS.find((id) => id === text) ?? null;
}
