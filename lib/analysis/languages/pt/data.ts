import type { LanguageData } from '../language-data';
import { ownList } from '../lexicon-source';
import { lexicon } from './lexicon';

const words = (list: string): string[] => list.trim().split(/\s*,\s*/);

/** Portuguese, for sentiment alone. Own curation, Raíz contributors, MIT. */
export const portuguese: LanguageData = {
  lexicons: [ownList('pt.lexicon', '2026-11-25', lexicon)],
  revised: '2026-11-25',
  whenNegated: `
-1.8	funciona,funcionam,funcionou,funcionava,presta,prestam,responde,respondem,respondeu,responderam,atende,atendem,atendeu,resolve,resolvem,resolveu,resolveram,cumpre,cumprem,cumpriu,chega,chegou,entregam,entregaram,entregou,recebi,devolvem,devolveram,abre,carrega,conecta,serve
-1.2	tem,tinha,havia,sabem,sabe,volto,voltarei,voltaria,voltaremos,consigo,consegui,entendo,vale,valeu,compro,compensa,avisaram,avisou,explicaram,informaram,respeitam,deixam,permite,aceitam
`,
  negators: words(
    `nao, nem, n, nunca, jamais, nada, ninguem, nenhum, nenhuma, sem, tampouco, pouco, pouca, poucos, poucas, deixou de, longe de, falta de, de forma alguma, de modo algum, de jeito nenhum, nem um pouco`,
  ),
  trailingNegators: words('de jeito nenhum, nem um pouco, de forma alguma, coisa nenhuma, so que nao, sqn'),
  negationExceptions: words(
    `nao so, nao apenas, nao somente, nao hesite em, nao hesitem em, nao hesito em, nao ha duvida, nao tenho duvidas, sem duvida, sem duvidas, sem duvida alguma, sem sombra de duvida, nao obstante, nao pode deixar de, nao deixem de, nao deixe de, nao podia ser mais, nao poderia ser mais, por que nao, porque nao, nada como, nao se preocupe, nem sei, nao sei se, a nao ser, um pouco, aos poucos, pouco a pouco, daqui a pouco, ha pouco`,
  ),
  intensity: {
    muito: 1.3,
    muita: 1.2,
    muitos: 1.2,
    muitas: 1.2,
    muitissimo: 1.4,
    bem: 1.15,
    mais: 1.15,
    'muito mais': 1.3,
    tao: 1.25,
    tanto: 1.2,
    super: 1.4,
    hiper: 1.4,
    mega: 1.4,
    ultra: 1.4,
    demais: 1.3,
    demasiado: 1.3,
    bastante: 1.15,
    realmente: 1.2,
    verdadeiramente: 1.25,
    totalmente: 1.3,
    completamente: 1.3,
    absolutamente: 1.35,
    extremamente: 1.4,
    altamente: 1.3,
    incrivelmente: 1.35,
    extraordinariamente: 1.4,
    simplesmente: 1.15,
    especialmente: 1.2,
    particularmente: 1.15,
    sinceramente: 1.1,
    imensamente: 1.35,
    sempre: 1.1,
    total: 1.25,
    grande: 1.2,
    enorme: 1.25,
    verdadeiro: 1.25,
    verdadeira: 1.25,
    autentico: 1.25,
    autentica: 1.25,
    mt: 1.3,
    mto: 1.3,
    mta: 1.2,
    'um bocado': 0.8,
    'um pouco': 0.6,
    'um pouquinho': 0.6,
    pouquinho: 0.6,
    meio: 0.7,
    algo: 0.7,
    quase: 0.8,
    relativamente: 0.75,
    razoavelmente: 0.7,
    ligeiramente: 0.6,
    levemente: 0.6,
    parcialmente: 0.7,
    menos: 0.6,
    talvez: 0.7,
    supostamente: 0.5,
    'as vezes': 0.75,
    'de vez em quando': 0.7,
    'em parte': 0.75,
    'mais ou menos': 0.6,
  },
  contrast: {
    after: words(
      'mas, porem, contudo, todavia, entretanto, no entanto, mesmo assim, ainda assim, por outro lado, em contrapartida, so que, o unico problema, o unico senao, pena que',
    ),
    before: words(
      'embora, apesar de, apesar do, apesar da, apesar dos, apesar das, ainda que, mesmo que, se bem que, tirando, exceto, excepto, salvo, a parte',
    ),
  },
  irrealis: words(
    'seria, seriam, deveria, deveriam, devia, deviam, poderia, poderiam, podia, podiam, oxala, tomara, espero, esperava, gostaria, queria, quero, teria, fosse, precisa, precisam, se fosse, para que',
  ),
  courtesies: words(
    'obrigado, obrigada, obg, brigado, brigada, obrigadao, muito obrigado, muito obrigada, obrigado por, obrigada por, obrigado pela, obrigado pelo, agradeco, agradecemos, grato, grato por, valeu, vlw, bom dia, boa tarde, boa noite, abraco, abracos',
  ),
  neutral: { praise: { least: 0.2, rise: 0 }, blame: { least: 0.05, rise: 0.2 } },
  negationReach: 4,
  byStem: true,
};
