import type { LanguageData } from '../language-data';
import { ownList } from '../lexicon-source';
import { lexicon } from './lexicon';

const words = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Catalan, for sentiment alone. Own curation, Raíz contributors, MIT. */
export const catalan: LanguageData = {
  lexicons: [ownList('ca.lexicon', '2026-11-25', lexicon)],
  revised: '2026-11-25',
  whenNegated: `
-1.8	funciona,funcionen,funcionava,serveix,serveixen,respon,responen,contesta,contesten,contestat,respost,arriba,arribat,lliuren,lliurat,rebut,resolen,resol,resolt,solucionen,solucionat,atenen,aten,compleix,compleixen,retornen,retornat,obre,carrega,connecta,resposta
-1.2	tornare,tornarem,tornaria,torno,val,valia,compreu,comprare,hi aneu,permet,permeten,entenc,entenen,saben,sap,puc,poden,possible,explicacio,explicacions,avisat,avisen,convenc,interessa,respecten,repetire,repetirem
`,
  negators: words(
    `no, ni, mai, gens, res, ningu, cap, sense, tampoc, poc, poca, pocs, poques, ni tan sols, de cap manera, en absolut, lluny de, manca de, falta de, deixa de ser`,
  ),
  trailingNegators: words(`gens ni mica, en absolut, de cap manera`),
  negationExceptions: words(
    `no nomes, no sols, no dubteu, no dubteu en, no dubtis, no dubto en, sense dubte, sense cap dubte, no hi ha dubte, per que no, no pot ser mes, no podia ser mes, no us ho perdeu, no t'ho perdis, no us preocupeu, no obstant, no obstant aixo, a poc a poc, fa poc, d'aqui a poc, un poc, cap a, res com, res millor, al cap de`,
  ),
  intensity: {
    molt: 1.3,
    molta: 1.2,
    molts: 1.2,
    moltes: 1.2,
    moltissim: 1.4,
    moltissima: 1.4,
    mes: 1.15,
    'molt mes': 1.3,
    'encara mes': 1.25,
    'cada cop mes': 1.25,
    tan: 1.2,
    tant: 1.2,
    tanta: 1.2,
    massa: 1.3,
    super: 1.4,
    hiper: 1.4,
    mega: 1.4,
    ultra: 1.4,
    realment: 1.2,
    veritablement: 1.25,
    totalment: 1.3,
    completament: 1.3,
    absolutament: 1.35,
    extremadament: 1.4,
    increiblement: 1.35,
    especialment: 1.2,
    particularment: 1.15,
    sincerament: 1.1,
    francament: 1.2,
    forca: 1.2,
    ben: 1.15,
    gran: 1.2,
    grans: 1.15,
    enorme: 1.25,
    autentic: 1.25,
    autentica: 1.25,
    veritable: 1.25,
    total: 1.25,
    sempre: 1.1,
    simplement: 1.15,
    'de debo': 1.2,
    "d'allo mes": 1.3,
    'una mica': 0.6,
    'un xic': 0.6,
    'un pel': 0.6,
    bastant: 1.05,
    relativament: 0.75,
    lleugerament: 0.6,
    quasi: 0.8,
    gairebe: 0.8,
    mig: 0.7,
    menys: 0.6,
    potser: 0.7,
    'de vegades': 0.75,
    'a vegades': 0.75,
    'mes o menys': 0.6,
    'en part': 0.75,
    suposadament: 0.5,
    petit: 0.75,
    petita: 0.75,
    petits: 0.75,
  },
  contrast: {
    after: words(
      `pero, tanmateix, no obstant, no obstant aixo, en canvi, ara be, malgrat tot, sino, sino que, llastima que, l'unic problema, l'unic dolent, l'unic pero`,
    ),
    before: words(
      `encara que, tot i, tot i que, malgrat, malgrat que, si be, a pesar de, per mes que, excepte, llevat de, tret de, a part de, mentre que`,
    ),
  },
  irrealis: words(
    `seria, serien, hauria, haurien, podria, podrien, tant de bo, espero, esperava, esperem, voldria, voldriem, m'agradaria, ens agradaria, agradaria, cal, caldria, fos, si fos, perque fos`,
  ),
  courtesies: words(
    `gracies, moltes gracies, mil gracies, gracies per, moltissimes gracies, merci, merces, agraeixo, agraim, una salutacio, salutacions, bon dia, bona tarda, bona nit, bona setmana`,
  ),
  neutral: { praise: { least: 0.2, rise: 0 }, blame: { least: 0.05, rise: 0.2 } },
  negationReach: 5,
  byStem: true,
};
