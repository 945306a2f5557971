import type { Voted } from './function-words';

/**
 * What the shortest reviews are made of in the languages that have no lexicon here, folded (ñ kept): so that "ottimo" or
 * "nul" stays what it is. Words that Spanish or English share are listed too, since then they tell less. Own curation, MIT.
 */
export const reviewWords: Partial<Record<Voted, string>> = {
  pt: `otimo otima otimos pessimo pessima pessimos bom boa bons boas ruim ruins mau ma maus horrivel horriveis terrivel terriveis excelente excelentes
    perfeito perfeita maravilhoso maravilhosa maravilha incrivel fantastico fantastica adorei adoro amei gostei gosto recomendo nunca jamais legal bacana
    show demais lixo vergonha porcaria nota dez caro cara barato barata lento lenta rapido rapida delicioso deliciosa gostoso gostosa saboroso sujo suja
    limpo limpa lindo linda bonito bonita simpatico simpaticos simpatica atencioso atenciosos educado educados mal atendimento servico produto entrega
    comida quarto quartos equipe preco precos qualidade loja aplicativo funciona chegou veio errado quebrado atrasado atrasada demora demorado demorada
    golpe engano enganoso fraude decepcao decepcionante decepcionado dinheiro fora volto voltarei voltaremos parabens obrigado obrigada valeu nota
    amavel tranquilo confortavel facil dificil melhor pior regular razoavel normal genial super sensacional espetacular nada cafe vale pena`,
  fr: `bon bonne bons bonnes tres bien mal mauvais mauvaise mauvais excellent excellente excellents excellentes parfait parfaite genial geniale super
    superbe superbes magnifique magnifiques formidable incroyable top nul nulle nuls horrible horribles terrible affreux affreuse decevant decevante
    decu decue deception catastrophe catastrophique honteux honte scandaleux arnaque voleurs lamentable mediocre moyen moyenne sale propre cher chere
    lent lente rapide rapides efficace agreable desagreable sympa sympathique gentil gentille gentils accueillant aimable aimables impoli service
    personnel accueil chambre chambres nourriture repas livraison colis commande produit qualite prix rapport magasin merci bravo recommande recommander
    deconseille fuir eviter jamais plus marche fonctionne adore deteste aime pas ravi ravie contente content delicieux delicieuse correct pratique facile
    pire meilleur vraiment trop jolie joli beau belle calme confortable inadmissible inacceptable a fuir`,
  it: `ottimo ottima ottimi ottime pessimo pessima pessimi pessime buono buona buoni buone bene male malissimo benissimo buonissimo buonissima bello bella
    belli belle bellissimo bellissima brutto brutta orribile orribili terribile terribili eccellente eccellenti perfetto perfetta fantastico fantastica
    stupendo stupenda meraviglioso meravigliosa magnifico magnifica splendido splendida eccezionale favoloso incredibile schifo schifoso vergogna
    vergognoso delusione deludente deluso delusa truffa truffatori ladri caro cara cari economico lento lenta veloce velocissimo rapido rapida puntuale
    gentile gentili gentilissimo gentilissimi cortese cortesi simpatico simpatici disponibile disponibili maleducati maleducato scortese scortesi sporco
    sporca pulito pulita delizioso squisito servizio personale camera camere cibo cucina spedizione pacco prodotto qualita prezzo prezzi negozio
    consigliato consiglio sconsiglio sconsigliato grazie complimenti bravi bravo mai piu funziona adoro piace niente peggio peggiore migliore super
    mediocre insufficiente accettabile discreto carino carina comodo facile difficile assolutamente davvero proprio soldi buttati prima da evitare`,
  de: `gut gute guter gutes guten schlecht schlechte schlechter schlechtes sehr super toll tolle tolles toller klasse spitze prima perfekt perfekte
    hervorragend ausgezeichnet ausgezeichnete wunderbar wunderschon fantastisch grossartig genial schon schone schoner schones lecker kostlich furchtbar
    schrecklich grauenhaft grauenvoll katastrophe katastrophal miserabel unverschamt frechheit abzocke betrug betruger enttauschend enttauscht enttauschung
    mangelhaft mies mittelmassig teuer gunstig billig langsam schnell schnelle punktlich freundlich freundliche freundlicher unfreundlich unfreundliches
    unhoflich nett nette hilfsbereit sauber sauberes dreckig schmutzig service personal zimmer essen lieferung paket produkt qualitat preis preise
    geschaft laden empfehlenswert empfehlung empfehle nie wieder immer gerne danke funktioniert nicht liebe hasse zufrieden unzufrieden kaputt
    defekt bequem einfach schwierig schlechteste beste bester nettes mist schrott mull geht gar`,
  ca: `bo bona bons bones molt be mal malament excellent pessim pessima horrible terrible genial fantastic fantastica perfecte perfecta
    esplendid esplendida meravellos meravellosa preciosa preciosos bonic bonica lleig brut bruta net neta car cara barat lent lenta rapid rapida
    amable amables simpatic simpatics maleducat maleducats servei personal menjar habitacio qualitat preu preus botiga gracies recomano recomanable
    tornarem tornare mai decebut decebuda estafa lladres vergonya desastre funciona encanta agrada bonissim millor pitjor res`,
  nl: `goed goede slecht slechte heel erg prima top uitstekend uitstekende geweldig geweldige fantastisch fantastische prachtig prachtige mooi mooie
    lekker lekkere heerlijk heerlijke perfect perfecte super leuk leuke vreselijk verschrikkelijk waardeloos waardeloze ramp drama schandalig schande
    oplichters oplichting teleurstellend teleurgesteld matig duur goedkoop traag langzaam snel snelle vriendelijk vriendelijke onvriendelijk aardig
    behulpzaam schoon vies smerig service personeel kamer kamers eten levering bezorging pakket product kwaliteit prijs winkel aanrader aanbevolen
    nooit meer bedankt dank werkt niet tevreden ontevreden kapot makkelijk moeilijk beste slechtste geen niets`,
};
