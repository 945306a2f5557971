/** Languages told apart by words; the others by n-grams only. */
export const VOTED = ['en', 'es', 'pt', 'fr', 'it', 'de', 'ca', 'nl'] as const;
export type Voted = (typeof VOTED)[number];

/** Function words, folded (ñ kept). A word of several languages shares its vote among them. Own curation, MIT. */
const functionWords: Record<Voted, string> = {
  en: `the and you that was for with they this have from had not but what all were when we there can an your which their will would
    about if out so who a been has them more no my than its it's i'm don't didn't can't doesn't wasn't isn't very just get got our us i is are be am
    of to in it on at he she his her as by or do does did how then now only after before because over where why being could should
    any some too much many really never always again here also back even still while been into off up down don`,
  es: `a el la los las un una unos unas y que de del en es no se lo por con para su sus al mas muy pero como fue son esta este esto estan esos eso esa
    todo todos toda todas nos hay sin sobre si ya cuando donde porque quien mi mis me te le les yo tu nosotros ustedes usted ellos ella
    ha han he hemos habia era eran ser tiene tienen tengo hace hacer fui fuimos estaba estaban estuvo estuvimos bien mal mucho mucha muchos muchas poco
    nada nunca siempre tambien aunque hasta desde entre otra otro otros otras mejor peor solo gracias o ni les cada dia dias años año buen buena bueno
    muchas asi aqui ahi ahora despues antes cual cuanto tan tanto puede pueden soy eres somos hola vamos va van voy`,
  pt: `o a os as um uma uns umas e que de do da dos das em no na nos nas nao se por com para seu sua seus suas ao aos mais muito muita mas como foi sao
    esta este isso isto tudo todos nos ha sem sobre ja quando onde porque quem meu minha me te lhe eu voce voces eles ela ele tem tenho fazer foram
    estava estao bem mal pouco nada nunca sempre tambem ate desde entre outro outra melhor pior so obrigado obrigada ou nem cada dia boa bom pra pelo pela
    aqui agora depois antes qual quanto tao pode ser era vou vai estou num numa dum duma deste desta dessa desse neste nesta nesse nessa naquele naquela pelos pelas
    aquele aquela nosso nossa nossos nossas`,
  fr: `a le la les un une des et que qui de du en est ne pas se il elle on nous vous ils elles par avec pour son sa ses au aux plus tres mais comme sont
    cette ce ces tout tous toute sans sur si deja quand ou parce mon ma mes me te lui je tu c'est j'ai qu'il n'est d'un d'une l'on ete etait
    sont avait ont fait faire bien mal peu rien jamais toujours aussi jusqu depuis entre autre meilleur merci chaque jour ici apres avant dans leur
    avons avez suis etre meme encore quoi donc`,
  it: `a il lo la i gli le un uno una e che di del della dei delle in e non si per con suo sua suoi al alla piu molto molta ma come sono
    questo questa questi quello tutto tutti tutta senza su se gia quando dove perche chi mio mia mi ti io tu noi voi loro lei lui c'e ho hai ha abbiamo hanno
    stato stata era erano essere fatto fare bene male poco niente mai sempre anche fino tra fra altro meglio grazie ogni giorno qui dopo prima nel nella sul
    degli dal dalla cosi ancora solo`,
  de: `der die das den dem des ein eine einen einem einer und dass von zu im in ist nicht sich mit fur auf als auch es an er sie wir ihr ich du man aber
    wie war waren sind hat haben habe wird werden wurde noch nur so schon wenn wo weil wer mein meine mir mich dir dich uns euch aus bei nach vor uber unter zum zur
    kein keine sehr viel mehr immer nie hier jetzt gut danke oder doch mal heute alle kann`,
  ca: `a el la els les un una uns unes i que de del dels en es no se per amb per al als mes molt molta pero com ha han son aquest aquesta aixo tot tots
    sense sobre si ja quan on perque qui meu meva em et li jo tu nosaltres vostes ells ella he hem tenen tinc fer estava be mal poc res mai sempre tambe fins
    des entre altre millor pitjor nomes gracies o cada dia bo bona aqui ara despres abans l'hotel d'un d'una s'ha va van`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft heb hebben was waren wordt door over ze zich
    hij wij jij ik je mijn deze dit die wat zo geen meer heel erg goed veel altijd nooit hier nu dank of wel kan`,
};

const shared = new Map<string, Voted[]>();
for (const language of VOTED) {
  for (const word of new Set(functionWords[language].split(/\s+/))) {
    const languages = shared.get(word);
    if (languages) languages.push(language);
    else shared.set(word, [language]);
  }
}

export interface Vote {
  readonly languages: readonly number[];
  readonly weight: number;
  /** Languages that may write it too, which have a part in it. */
  readonly sisters: readonly number[];
}

/** Votes of a function word: for which languages (indexes of `VOTED`) and how much each. */
export const functionVotes: ReadonlyMap<string, Vote> = new Map(
  [...shared].map(([word, languages]): [string, Vote] => [
    word,
    {
      languages: languages.map((language) => VOTED.indexOf(language)),
      weight: 1 / (languages.length * languages.length),
      sisters: [],
    },
  ]),
);
