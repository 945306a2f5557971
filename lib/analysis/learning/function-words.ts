import type { AnalysedLanguage } from '../types';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Function words and counting words: none is an entry by itself, nor does one make a phrase of a word. Own curation, MIT. */
export const functionWords: Readonly<Record<AnalysedLanguage, ReadonlySet<string>>> = {
  en: words(`a an the and or but if so as than then that this these those there here it its it's i you he she we they me him her us them my
    your his our their mine yours who whom whose which what when where why how of to in on at by for from with into onto over under about
    after before between through during up down out off is am are was were be been being do does did done doing have has had having will
    would shall should can could may might must not no nor n't i'm i've i'd i'll you're you've it'll that's there's they're we're don't
    doesn't didn't isn't wasn't aren't weren't can't couldn't won't wouldn't haven't hasn't hadn't just also very too really one two some
    any all both each other another only own same even ever again still yet now once because while until although though get got go going
    s t u im`),
  es: words(`a al ante bajo con contra de del desde durante e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba
    estaban estado estamos estan estar estas este esto estos estoy estuve estuvo estuvimos fue fueron fui fuimos ha habia habian han has hasta
    hay hemos he hubo hacia la las le les lo los mas me mi mia mias mio mios mis muy nos nosotros nosotras nuestra nuestras nuestro nuestros
    o os otra otras otro otros para pero por porque pues que quien quienes se sea sean ser sera seran seria si sido siendo sin sobre sois
    somos son soy su sus suya suyas suyo suyos tal tambien tan tanto tanta te ti tiene tienen tienes tengo tenemos tenia tenian tuve tuvo
    tuvimos tuvieron tener tu tus tuya tuyo u un una unas uno unos usted ustedes va van vamos voy ver vi vosotros vuestra vuestro y ya yo como
    cuando cuanto cual cuales donde todo toda todos todas cada mismo misma mismos mismas algun alguna algunos algunas alguno varios varias
    cualquier cualquiera ademas asi aun aunque ahora aqui ahi alli alla luego entonces mientras segun tras dos tres cuatro cinco seis siete
    ocho nueve diez primera primero segunda segundo ultimo ultima hacer hace hacen hizo hicieron haber solo solamente mucho mucha muchos
    muchas bastante casi`),
};
