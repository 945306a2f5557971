import type { PackId } from '@/lib/domain/pack';
import { airlineEnglish } from './airline/cues-en';
import { airlineSpanish } from './airline/cues-es';
import { airlineJudgedAs, airlinePack } from './airline/touchpoints';
import { financeEnglish } from './finance/cues-en';
import { financeSpanish } from './finance/cues-es';
import { financeJudgedAs, financePack } from './finance/touchpoints';
import { hospitalityEnglish } from './hospitality/cues-en';
import { hospitalitySpanish } from './hospitality/cues-es';
import { hospitalityJudgedAs, hospitalityPack } from './hospitality/touchpoints';
import { retailEnglish } from './retail/cues-en';
import { retailSpanish } from './retail/cues-es';
import { retailJudgedAs, retailPack } from './retail/touchpoints';
import { softwareEnglish } from './software/cues-en';
import { softwareSpanish } from './software/cues-es';
import { softwareJudgedAs, softwarePack } from './software/touchpoints';
import { telecomEnglish } from './telecom/cues-en';
import { telecomSpanish } from './telecom/cues-es';
import { telecomJudgedAs, telecomPack } from './telecom/touchpoints';
import type { WordedPack } from './pack-cues';

/** Every pack. Only who reads with a pack imports them: the reading takes the pack itself, so that their words are not loaded without need. */
export const packs: Readonly<Record<PackId, WordedPack>> = {
  airline: { pack: airlinePack, judgedAs: airlineJudgedAs, cues: { en: airlineEnglish, es: airlineSpanish } },
  hospitality: {
    pack: hospitalityPack,
    judgedAs: hospitalityJudgedAs,
    cues: { en: hospitalityEnglish, es: hospitalitySpanish },
  },
  retail: { pack: retailPack, judgedAs: retailJudgedAs, cues: { en: retailEnglish, es: retailSpanish } },
  finance: { pack: financePack, judgedAs: financeJudgedAs, cues: { en: financeEnglish, es: financeSpanish } },
  telecom: { pack: telecomPack, judgedAs: telecomJudgedAs, cues: { en: telecomEnglish, es: telecomSpanish } },
  software: { pack: softwarePack, judgedAs: softwareJudgedAs, cues: { en: softwareEnglish, es: softwareSpanish } },
};
