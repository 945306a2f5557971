/**
 * The Italian sentiment lexicon, basic: `weight TAB entry, entry …`, weight −4…4; `#` opens a comment. Entries are folded as the
 * tokeniser folds; adjectives stand in one form, for gender, number and case are found by the light stem; weight 0 silences.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
export const lexicon = `
# Praise: adjectives, adverbs, nouns
3.5	eccellente,eccellentemente,eccezionale,straordinario,straordinariamente,magnifico,magnificamente,meraviglioso
3.5	meravigliosamente,meraviglia,una meraviglia,spettacolare,spettacolo,uno spettacolo,fantastico,fantasticamente
3.5	fenomenale,incredibilmente buono,sensazionale,impeccabile,perfetto,perfettamente,alla perfezione,perfezione
3.5	splendido,splendidamente,stupendo,stupendamente,sublime,superbo,strepitoso,favoloso,divino,mozzafiato
3.5	indimenticabile,insuperabile,imbattibile,formidabile,grandioso,magistrale,geniale,capolavoro,un capolavoro
3.5	una favola,da favola,da sogno,un sogno,il top,top assoluto,cinque stelle,5 stelle,dieci e lode,10 e lode
3.5	voto 10,il migliore,la migliore,i migliori,le migliori,il massimo,meglio di cosi,fuori dal comune,fuori classe
3.5	fuoriclasse,squisito
3	ottimo,ottimamente,bellissimo,buonissimo,bravissimo,gentilissimo,carinissimo,molto buono,molto buona
3	molto bello,molto bella,molto bene,benissimo,delizioso,delizia,una delizia,gustosissimo,adorabile,incantevole
3	incantato,affascinante,entusiasmante,entusiasta,entusiasmo,emozionante,emozione,emozioni,favolosamente,super
3	top,wow,una bomba,bomba,pazzesco,spaziale,mitico,mitica,miticooo,fighissimo,figata,una figata,che figata
3	grande classe,di classe,da paura,da urlo,da leccarsi i baffi,da leccarsi le dita,da non perdere,da provare
3	da vedere assolutamente,imperdibile,niente da dire,nulla da dire,niente da ridire,nulla da ridire
3	niente da eccepire,nulla da eccepire,senza difetti,nessun difetto,complimenti,tanti complimenti,applausi
3	chapeau,tanta roba,il paradiso,paradiso,paradisiaco,innamorato di,una coccola,una chicca,una perla,un gioiello
3	un amore,fiore all'occhiello,alta qualita,altissima qualita,in gamba,numero uno,numeri uno
2.5	buono,buon,bello,bel,bella,belli,bei,belle,begli,bravo,brava,bravi,brave,gentile,gentilezza,cortese,cortesia
2.5	cordiale,cordialita,simpatico,simpatia,simpaticissimo,disponibile,disponibilita,accogliente,accoglienza
2.5	ospitale,ospitalita,educato,premuroso,attento,sorridente,sorriso,sorrisi,affabile,professionale,professionalita
2.5	professionista,competente,competenza,preparato,efficiente,efficienza,efficace,veloce,velocemente,velocita
2.5	velocissimo,rapido,rapidamente,rapidissimo,tempestivo,puntuale,puntualita,puntualissimo,serio,serieta
2.5	affidabile,affidabilita,onesto,onesta,sincero,comodo,comodissimo,comodita,confortevole,comfort,spazioso,ampio
2.5	luminoso,pulito,pulitissimo,pulizia impeccabile,curato,curatissimo,ben curato,ben tenuto,ben fatto,ben arredato
2.5	ottima posizione,posizione strategica,strategico,centralissimo,tranquillo,silenzioso,rilassante,relax,moderno
2.5	elegante,eleganza,raffinato,delicato,originale,gustoso,saporito,fresco,freschissimo,genuino,appetitoso
2.5	abbondante,generoso,ricco,economico,conveniente,convenientissimo,onesti,prezzi onesti,prezzo onesto
2.5	prezzo giusto,prezzi giusti,prezzi modici,ottimo rapporto,buon rapporto,ottimo prezzo,buon prezzo,poco costoso
2.5	pratico,utile,utilissimo,semplice da usare,facile,facilissimo,facilmente,intuitivo,solido,robusto,resistente
2.5	soddisfatto,soddisfattissimo,soddisfacente,soddisfazione,contento,contentissimo,felice,felicissimo,felicita
2.5	felicemente,gioia,gioie,allegro,allegria,orgoglioso,orgoglio,fiero,fortunato,fortunatamente,divertente
2.5	divertentissimo,divertimento,spassoso,esilarante,interessante,interessantissimo,coinvolgente,appassionante
2.5	commovente,brillante,intelligente,talento,talentuoso,creativo,innovativo,geniali,riuscito,successo,un successo
2.5	vittoria,vincente,campione,campioni,eroe,amabile,amorevole,affettuoso,tenero,dolce,dolcissimo,dolcezza,carino
2.5	carina,caruccio,piacevole,piacevolmente,piacevolmente sorpreso,piacevolissimo,piacere,un piacere
2.5	un vero piacere,figo,fico,figa,fighi,forte,fortissimo,grande,grandi,grandissimo,grandee,impressionante,notevole
2.5	consigliatissimo,consigliato,consigliabile,raccomandato,consigliatissima,eccellenza,di ottima qualita
2.5	ottima qualita,cura dei dettagli,attenzione ai dettagli,invidiabile,valido,validissimo,come nuovo,tranquillita
2.5	serenita,sereno,salutare,magico,magia,romantico,suggestivo
1.6	bene,meglio,migliore,migliori,corretto,correttamente,adeguato,discreto,conforme,conforme alla descrizione
1.6	come da descrizione,come descritto,qualita,di qualita,buona qualita,sicuro,sicurezza,positivo,positivamente
1.6	favorevole,ideale,vantaggio,vantaggioso,omaggio,regalo,fortuna,speranza,pace,amicizia,amore,amo,bacio,baci
1.6	abbraccio,abbracci,festa,auguri,tanti auguri,buon compleanno,evviva,viva,forza,daje,sollievo,sollevato
1.6	bella sorpresa,buona esperienza,bella esperienza,bella scoperta,bel posto,bel locale,nessun problema
1.6	nessun problemi,senza problemi,senza problema,senza alcun problema,zero problemi,senza intoppi,nessun intoppo
1.6	senza attese,nessuna attesa,senza stress,niente male,mica male,non male,non e male,per niente male
1.6	non e affatto male,in orario,nei tempi,nei tempi previsti,in anticipo,prima del previsto,grazie,grazie mille
1.6	mille grazie,tante grazie,grazie di tutto,grazie di cuore,ringrazio,ringraziamo,ringraziare,ringraziamento
1.6	ringraziamenti,non vedo l'ora,non vedo l ora,finalmente,meno male,per fortuna,merito,meritato,meritatissimo
1.6	merita,meritano,saggio,equilibrato,ordinato,organizzato,ben organizzato,ben servito,ben fornito,rinnovato
1.6	soluzione,giusto,giustamente
0.7	haha,hahaha,ahah,ahaha,ahahah,ahahaha,ahahahah,ahahahaha,ahahahahah,lol,rido,buongiorno,buonasera,buonanotte
0.7	buona giornata,buona serata,buona notte,buona domenica,buon weekend,buon appetito,accettabile,decente,dignitoso
0.7	ok
# Praise: verbs
3	adorare,adoro,adora,adori,adoriamo,adorano,adorato,adorava,adoravano,adorando,adorai,adorasti,adorera
3	adorerebbe,ci siamo innamorati,innamorato,innamorata,innamorati,innamorate,mi sono innamorata
3	mi sono innamorato,consiglio vivamente,lo consiglio vivamente,super consiglio,straconsigliato,straconsiglio
3	consiglio a tutti,consigliatissimi,consiglio a occhi chiusi,ad occhi chiusi,a occhi chiusi
3	ha superato le aspettative,supera le aspettative,oltre le aspettative,oltre ogni aspettativa
3	sopra le aspettative,ti amo,vi amo,vi adoro,ti adoro,amiamo,amato,amare,ti voglio bene,vi voglio bene
3	voglio bene
2.5	piace,piacciono,piacque,piaciuto,piaciuta,piaciuti,piaciute,piacera,piaciono,mi piace,mi piace molto
2.5	mi piace tantissimo,ci e piaciuto,e piaciuto,apprezzare,apprezzo,apprezza,apprezzi,apprezziamo,apprezzano
2.5	apprezzato,apprezzava,apprezzavano,apprezzando,apprezzai,apprezzasti,apprezzera,apprezzerebbe,apprezzatissimo
2.5	consigliare,consiglio,consiglia,consiglii,consigliiamo,consigliano,consigliava,consigliavano,consigliando
2.5	consigliai,consigliasti,consigliera,consiglierebbe,lo consiglio,la consiglio,ve lo consiglio,raccomandare
2.5	raccomando,raccomanda,raccomandi,raccomandiamo,raccomandano,raccomandava,raccomandavano,raccomandando
2.5	raccomandai,raccomandasti,raccomandera,raccomanderebbe,soddisfa,soddisfare,colpito positivamente
2.5	colpita positivamente,colpiti positivamente,stupito,stupisce,sorprendente,sorpreso positivamente
2.5	sorpresa positivamente,sorpresi positivamente,sorprende,sorprendere,impressionare,impressiono,impressiona
2.5	impressioni,impressioniamo,impressionano,impressionato,impressionava,impressionavano,impressionando
2.5	impressionai,impressionasti,impressionera,impressionerebbe,emozionare,emoziono,emoziona,emozioniamo,emozionano
2.5	emozionato,emozionava,emozionavano,emozionando,emozionai,emozionasti,emozionera,emozionerebbe,convince,convinto
2.5	convincente,divertirsi,divertirmi,divertirci,divertito,divertita,divertiti,divertite,ci siamo divertiti
2.5	conquistare,conquisto,conquista,conquisti,conquistiamo,conquistano,conquistato,conquistava,conquistavano
2.5	conquistando,conquistai,conquistasti,conquistera,conquisterebbe,vale la pena,ne vale la pena,ne e valsa la pena
2.5	vale il viaggio,vale la visita,vale il prezzo,vale ogni euro,vale tutto,merita una visita,merita la visita
2.5	tornero sicuramente,ci tornero,ci tornerei,ci torneremo,torneremo,tornero,torneremo sicuramente,ci ritornero
2.5	ci ritorneremo,ritorneremo,ritornero,da tornarci,da ritornarci,ci torno,ci torno sempre,torneremo presto
2.5	voglio tornare,come a casa,come a casa propria,sentirsi a casa,sentire a casa,coccolati,coccolato,coccolare
2.5	coccolo,coccola,coccoli,coccoliamo,coccolano,coccolava,coccolavano,coccolando,coccolai,coccolasti,coccolera
2.5	coccolerebbe,trattati benissimo,mi sono trovato bene,mi sono trovata bene,ci siamo trovati bene
2.5	trovati benissimo,trovata benissimo,trovato benissimo,mangiato bene,si mangia bene,mangiato benissimo
2.5	si mangia benissimo,funziona bene,funziona benissimo,funziona perfettamente,funziona alla grande,alla grande
2.5	fa il suo dovere,fa il suo lavoro,mantiene le promesse,mantiene cio che promette,all'altezza
2.5	all'altezza delle aspettative,spedizione veloce,spedizione rapida,consegna veloce,consegna rapida
2.5	consegna puntuale,arrivato subito,arrivato in anticipo,risposta rapida,tutto perfetto,tutto ok,tutto bene
2.5	tutto ottimo,tutto buonissimo,tutto molto buono,non delude,non deludono,non delude mai,mai deluso,mai delusi
2.5	mai delusa,non me ne pento,non posso che consigliare,non posso che,non poteva andare meglio,meglio di cosi non
2.5	niente di meglio,non c'e di meglio,non manca nulla,non manca niente,nulla da invidiare,bel lavoro,ottimo lavoro
2.5	buon lavoro,ben fatta,che bello,che bella,che bellezza,che meraviglia,bellezza,che emozione,che gioia
2.5	che spettacolo,che forte,che dolce,che carino,che carina,che tenero
1.6	aiutare,aiuto,aiuta,aiuti,aiutiamo,aiutano,aiutato,aiutava,aiutavano,aiutando,aiutai,aiutasti,aiutera
1.6	aiuterebbe,aiuto prezioso,risolto,risolta,risolve,risolvono,risolvere,risoluto,risolto il problema,migliorato
1.6	migliorare,miglioro,migliora,miglioriamo,migliorano,migliorava,miglioravano,migliorando,migliorai,migliorasti
1.6	migliorera,migliorerebbe,funziona,funzionano,ridere,ridiamo,sorridere,sorride,festeggiare,festeggio,festeggia
1.6	festeggii,festeggiiamo,festeggiano,festeggiato,festeggiava,festeggiavano,festeggiando,festeggiai,festeggiasti
1.6	festeggiera,festeggierebbe,vince,vincere,vinciamo,vincono,vinto,riusciti,riuscita,ce l'ho fatta
1.6	ce l'abbiamo fatta,sostengo,sosteniamo,incoraggiante,ispirato,rassicurante,rassicurare,rassicuro,rassicura
1.6	rassicuri,rassicuriamo,rassicurano,rassicurato,rassicurava,rassicuravano,rassicurando,rassicurai,rassicurasti
1.6	rassicurera,rassicurerebbe,premiato,premio,gode,godere,godetevi,goduto
# Blame: adjectives, nouns
-3.5	pessimo,pessimamente,orribile,orribilmente,orrore,un orrore,orrendo,terribile,terribilmente,tremendo,atroce
-3.5	disgustoso,disgusto,che schifo,schifo,uno schifo,fa schifo,fanno schifo,facevano schifo,faceva schifo,schifoso
-3.5	schifosa,schifezza,una schifezza,schifezze,schifato,immondo,ripugnante,vomitevole,nauseante,rivoltante,vergogna
-3.5	una vergogna,che vergogna,vergognoso,vergognosamente,vergognatevi,vergognati,scandaloso,scandalo,inaccettabile
-3.5	inammissibile,intollerabile,insopportabile,inqualificabile,indecente,indegno,pietoso,penoso,disastro
-3.5	un disastro,disastroso,catastrofe,catastrofico,incubo,un incubo,inferno,un inferno,merda,di merda,una merda
-3.5	merde,merdoso,cagata,una cagata,cacata,monnezza,immondizia,spazzatura,ciofeca,truffa,una truffa,truffe,truffare
-3.5	truffo,truffi,truffiamo,truffano,truffato,truffava,truffavano,truffando,truffai,truffasti,truffera,trufferebbe
-3.5	truffatori,truffatore,truffaldino,imbroglio,imbroglioni,imbroglione,ladri,ladro,ladroni,ladrocinio,furto
-3.5	un furto,rubano,rubare,rubo,ruba,rubi,rubiamo,rubato,rubava,rubavano,rubando,rubai,rubasti,rubera,ruberebbe
-3.5	rapina,fregatura,una fregatura,fregature,fregato,fregata,fregati,fregano,raggiro,raggirato,frode,fraudolento
-3.5	delinquenti,criminali,criminale,ciarlatani,il peggiore,la peggiore,i peggiori,le peggiori,peggior,il peggio
-3.5	state alla larga,stare alla larga,statene alla larga,alla larga,lontani da,evitate,da evitare,evitatelo
-3.5	evitate come la peste,scappate,fuggite,mai piu,zero stelle,voto zero,voto 0,assassino,assassini,nazista
-3.5	fascista,fascisti,razzista,razzisti,razzismo,odio,corrotto,corrotti,corruzione,mafia,mafioso,mafiosi
-3	cattivo,cattiva,cattivi,cattive,scadente,scadenti,scarso,scarsa,scarsi,scarsissimo,deludente,delusione
-3	una delusione,che delusione,deluso,delusissimo,deludono,delude,mediocre,sgradevole,spiacevole,squallido
-3	squallore,deplorevole,ridicolo,ridicoli,assurdo,assurdita,buffonata,buffoni,buffone,pagliacci,pagliaccio
-3	pagliacciata,presa in giro,una presa in giro,presi in giro,prendono in giro,prendere in giro,presa per il culo
-3	presi per il culo,prendere per il culo,maleducato,maleducati,maleducazione,scortese,scortesia,scortesissimo
-3	arrogante,arroganza,antipatico,antipatici,presuntuoso,presunzione,strafottente,menefreghismo,menefreghisti
-3	se ne fregano,se ne frega,sgarbato,villano,cafone,cafoni,volgare,rozzo,aggressivo,odioso,incompetente
-3	incompetenza,incapace,incapaci,incapacita,irresponsabile,negligente,negligenza,dilettanti,poco professionale
-3	poco professionali,non professionale,mancanza di professionalita,mancanza di rispetto,mancanza di educazione
-3	irrispettoso,disonesto,disonesta,bugiardo,bugiardi,bugia,bugie,mentono,mentire,mentito,ingannare,inganno
-3	inganna,inganni,inganniamo,ingannano,ingannato,ingannava,ingannavano,ingannando,ingannai,ingannasti,ingannera
-3	ingannerebbe,ingannevole,pubblicita ingannevole,falso,falsa,falsi,false,inutile,inutili,inutilizzabile
-3	inservibile,non serve a niente,non serve a nulla,non vale niente,non vale nulla,non vale la pena
-3	non ne vale la pena,non vale il prezzo,non vale i soldi,soldi buttati,soldi sprecati,buttare i soldi
-3	butti i soldi,perdita di tempo,perdita di soldi,tempo perso,trappola per turisti,acchiappa turisti
-3	spenna turisti,non consiglio,non lo consiglio,non la consiglio,non li consiglio,sconsiglio,lo sconsiglio
-3	sconsigliato,sconsigliatissimo,sconsigliare,sconsiglia,sconsiglii,sconsigliiamo,sconsigliano,sconsigliava
-3	sconsigliavano,sconsigliando,sconsigliai,sconsigliasti,sconsigliera,sconsiglierebbe,non comprate,non compratelo
-3	non andateci,non ci andate,non andate,non ci torno,non ci tornero,non ci torneremo,non tornero,non torneremo
-3	non tornerei,non ci tornerei,non tornero piu,non ci mettero piu piede,ultima volta,prima e ultima volta
-3	lascia a desiderare,lasciano a desiderare,lascia molto a desiderare,lasciava a desiderare,sotto le aspettative
-3	al di sotto delle aspettative,inferiore alle aspettative,non all'altezza,non mi piace,non mi e piaciuto
-3	non mi e piaciuta,non ci e piaciuto,non piace,sporco,sporca,sporchi,sporche,sporcizia,lurido,luridi,sudicio
-3	fetido,puzza,puzzava,puzzano,puzzolente,puzzolenti,muffa,scarafaggi,scarafaggio,blatte,cimici,topi,fatiscente
-3	degrado,degradato,malato,malattia,intossicazione,vomito,vomitare,stupido,stupidi,stupida,idiota,idioti,cretino
-3	cretini,deficiente,deficienti,imbecille,imbecilli,coglione,coglioni,stronzo,stronza,stronzi,stronzate,stronzata
-3	bastardo,bastardi,puttana,puttane,figlio di puttana,figli di puttana,vaffanculo,fanculo,vaffa,affanculo,cazzo
-3	che cazzo,del cazzo,cazzate,cazzata,minchia,minchiate,porca puttana,porca miseria,porco dio,schifosi,infame
-3	infami,vigliacco,vigliacchi,ipocrita,ipocriti,ipocrisia,odiare,odia,odii,odiiamo,odiano,odiato,odiava,odiavano
-3	odiando,odiai,odiasti,odiera,odierebbe,detestare,detesto,detesta,detesti,detestiamo,detestano,detestato
-3	detestava,detestavano,detestando,detestai,detestasti,detestera,detesterebbe,rabbia,che rabbia,arrabbiato
-3	arrabbiata,arrabbiati,incazzato,incazzata,incazzati,incazzare,incazzo,incazza,incazzi,incazziamo,incazzano
-3	incazzava,incazzavano,incazzando,incazzai,incazzasti,incazzera,incazzerebbe,furioso,furibondo,nervoso,irritante
-3	irritato,infastidito,fastidio,fastidioso,snervante,esasperante,indignato,indignazione,rompere le palle
-3	rotto le palle,rotto il cazzo,rompicoglioni,palle,che palle,due palle,ha rotto,avete rotto,hanno rotto,stufo
-3	stufa,stanco di,morte,morto,morta,morti,morire,muore,ucciso,uccisi,uccidere,uccide,uccidono,omicidio,strage
-3	terrorismo,terroristi,attentato,guerra,guerre,violenza,violenze,violento,tragedia,tragico,dramma,drammatico
-3	vittima,vittime,sofferenza,soffrire,soffro,soffre,soffrono,dolore,dolori,doloroso,paura,terrore,terrorizzato
-3	spaventoso,angoscia,ansia,preoccupato,preoccupante,preoccupare,preoccupo,preoccupa,preoccupi,preoccupiamo
-3	preoccupano,preoccupava,preoccupavano,preoccupando,preoccupai,preoccupasti,preoccupera,preoccuperebbe,minaccia
-3	minacce,minacciare,minaccio,minaccii,minacciiamo,minacciano,minacciato,minacciava,minacciavano,minacciando
-3	minacciai,minacciasti,minacciera,minaccierebbe,pericolo,pericoloso,pericolosi,triste,tristezza,tristissimo
-3	infelice,sfortuna,sfortunato,sfortunatamente,purtroppo,piangere,piango,pianto,piange,piangendo,deprimente
-3	depresso,depressa,depressione,disperato,disperata,disperazione,fallimento,fallimentare,fallito,falliti
-2.4	lento,lenta,lenti,lentissimo,lentezza,interminabile,interminabili,infinita attesa,troppo lungo,troppo lunga
-2.4	lunga attesa,lunghe attese,ore di attesa,un'ora di attesa,attesa infinita,ritardo,ritardi,in ritardo,caro,cara
-2.4	cari,care,carissimo,troppo caro,troppo cara,costoso,costosissimo,eccessivo,eccessivamente,esagerato,esoso
-2.4	prezzi alti,prezzi folli,prezzo eccessivo,prezzi esagerati,prezzi gonfiati,abuso,abusivo,difetto,difetti
-2.4	difettoso,rotto,rotta,rotti,rotte,rompe,si rompe,si e rotto,si e rotta,guasto,guasta,guasti,danneggiato
-2.4	danneggiata,rovinato,rovinare,rovino,rovina,rovini,roviniamo,rovinano,rovinava,rovinavano,rovinando,rovinai
-2.4	rovinasti,rovinera,rovinerebbe,graffiato,strappato,arrugginito,usurato,bug,crash,si blocca,bloccato,bloccata
-2.4	bloccati,non funziona,non funzionano,non funzionava,non ha mai funzionato,non funziona piu,smesso di funzionare
-2.4	non va,non va bene,non si apre,non carica,non risponde,non rispondono,nessuno risponde,nessuna risposta
-2.4	senza risposta,mai risposto,non risponde mai,non rispondono mai,nessuna spiegazione,nessuna soluzione
-2.4	nessun aiuto,non arrivato,mai arrivato,non e arrivato,non e mai arrivato,mai arrivata,mai ricevuto
-2.4	non ho ricevuto,non ho mai ricevuto,ancora aspettando,sto ancora aspettando,sto aspettando da,perso,persa,persi
-2.4	perdere,perdono,perde,perdiamo,perdita,perdite,sconfitta,sconfitte,irraggiungibile,impossibile,impossibili
-2.4	impossibile contattare,errore,errori,sbagliato,sbagliata,sbagliati,sbagliare,sbaglio,sbaglia,sbaglii,sbagliiamo
-2.4	sbagliano,sbagliava,sbagliavano,sbagliando,sbagliai,sbagliasti,sbagliera,sbaglierebbe,problema,problemi
-2.4	problematico,guai,casino,un casino,confusione,disorganizzato,disorganizzazione,caos,caotico,rumoroso,rumorosa
-2.4	rumorosi,rumore,rumori,chiasso,freddo e,cibo freddo,arrivato freddo,fredda e,insipido,insipida,senza sapore
-2.4	sa di niente,sapeva di niente,immangiabile,immangiabili,indigesto,unto,unta,gommoso,crudo,cruda,bruciato
-2.4	bruciata,stantio,scaduto,scaduti,surgelato,congelato,riscaldato,precotto,piccolissimo,minuscolo,angusto,scomodo
-2.4	scomoda,scomodi,stretto,vecchio e,vecchia e,obsoleto,antiquato,trasandato,trascurato,buio,brutto,brutta,brutti
-2.4	brutte,bruttissimo,noioso,noiosa,noiosi,noia,noiosissimo,annoia,annoiato,pesante,faticoso,stanco,stanca,stanchi
-2.4	stancante,stress,stressante,stressato,insufficiente,insoddisfatto,insoddisfacente,insoddisfazione,trattati male
-2.4	trattato male,trattata male,mangiato male,si mangia male,servizio pessimo,maltrattato,mal gestito
-2.4	mal organizzato,mal fatto,ignorato,ignorati,reclamo,reclami,lamentela,lamentele,lamentare,lamento,lamenta
-2.4	lamenti,lamentiamo,lamentano,lamentato,lamentava,lamentavano,lamentando,lamentai,lamentasti,lamentera
-2.4	lamenterebbe,denuncia,denunciare,denuncio,denuncii,denunciiamo,denunciano,denunciato,denunciava,denunciavano
-2.4	denunciando,denunciai,denunciasti,denunciera,denuncierebbe,rivoglio i miei soldi,rivoglio i soldi
-2.4	voglio il rimborso,costi nascosti,addebitato,contraffatto,tarocco,taroccato,fragile,bassa qualita
-2.4	scarsa qualita,pessima qualita,poca qualita,manca,mancano,mancanza,mancava,mancavano,assenza di,peccato
-2.4	un peccato,che peccato,pena,ahime,rimpianto,rimpiangere,rimpiango,rimpiange,rimpiangi,rimpiangono,rimpianguto
-2.4	rimpiangeva,rimpiangendo,pentito,pentita,pentire,pento,pente,penti,pentono,pentiva,pentendo,crisi
-2.4	disoccupazione,disoccupati,sciopero,scioperi,inquinamento,tossico,incidente,incidenti,terremoto,alluvione
-2.4	distrutto,distruggere,distrugge,distruggono,distruzione,crollo,crolla,colpa,colpe,colpevole,colpevoli,accusa
-2.4	accuse,accusare,accuso,accusi,accusiamo,accusano,accusato,accusava,accusavano,accusando,accusai,accusasti
-2.4	accusera,accuserebbe,condannato,condanna,arrestato,arrestati,carcere,galera,poverta,fame,poveri,povero,povera
-2.4	poveracci,sola,mal di testa,mal di pancia,mi fa male,fa male,male,che male,uffa,uff,mah,boh,bah,bleah,puah,fuck
-2.4	wtf,fail,epic fail,sfiga,che sfiga,sfigato,sfigati,che ansia,tagli,truffati,balle,fandonie,ciarlatano
-2.4	incazzature,chiacchiere,solite chiacchiere,parole al vento,vergogne,svergognati
-1.5	peggio,peggiore,peggiori,peggiorato,peggiorare,peggioro,peggiora,peggioriamo,peggiorano,peggiorava,peggioravano
-1.5	peggiorando,peggiorai,peggiorasti,peggiorera,peggiorerebbe,medio,nella media,sufficiente appena,poco,poca
-1.5	limitato,difficile,difficili,difficolta,niente di che,nulla di che,niente di speciale,nulla di speciale
-1.5	niente di eccezionale,senza infamia e senza lode,senza infamia,anonimo,banale,scontato,strano,strana,dubbio
-1.5	dubbi,dubbioso,sospetto,da rivedere,da migliorare,si puo migliorare,potrebbe migliorare
-1.5	potrebbe essere migliore,si puo fare di meglio,mi aspettavo di piu,mi aspettavo di meglio,ci aspettavamo di piu
-1.5	mi aspettavo meglio,aspettavo di piu,aspettavo altro,non mi ha convinto,non convince,non ci ha convinto
-1.5	non entusiasma,non e il massimo,non il massimo,non proprio,non e un granche,un granche,non un granche
-1.5	tanto fumo e niente arrosto,tutto fumo e niente arrosto,rifiuto,rifiutare,rifiuta,rifiuti,rifiutiamo,rifiutano
-1.5	rifiutato,rifiutava,rifiutavano,rifiutando,rifiutai,rifiutasti,rifiutera,rifiuterebbe,annullato,annullata
-1.5	cancellato,cancellata,rimborso,reso,restituito,multa,multe,debito,debiti,ferito,feriti,ferita,ferite,febbre
-1.5	influenza,raffreddore,traffico,polemica,polemiche,attacca,attacco,attacchi,contro,fregare,frega,che me ne frega
-1.5	me ne frego,chissenefrega,invidia,invidioso,geloso,gelosia,ignorante,ignoranti,ignoranza
# Weigh nothing by themselves
0	va bene,bene o male,per bene,ben,bene comune,beni culturali,bel tempo,bel po,un bel po,buona parte,piu o meno
0	a meno che,per lo meno,per lo piu,d'accordo,grande distribuzione,grandi citta,in grado,forte di,forze,sala
0	poco fa,tra poco,fra poco,a poco a poco,poco dopo,poco prima,di poco,per poco,un poco,da poco,il meglio di
0	meglio se,tanto meglio,al meglio,cara amica,caro amico,cara mia,caro mio,cari amici,mia cara,giusto per
0	giusto un,nel senso che,sicuramente,di sicuro,sicuro che,forza di,a forza di,per forza,per piacere
0	piacere di conoscerti,grandi opere,successo che,e successo,cosa e successo,che succede,successo qualcosa,fuori
0	secondo me,buona fede,guerra e pace,ricco di,ricca di,contro il tempo,senza dubbio,senza dubbi
0	senza ombra di dubbio,nessun dubbio,porto,amo dire,morto di fame,morta dal ridere,morto dal ridere
0	morire dal ridere,muoio dal ridere,di fronte,stufa a pellet,la stufa
`;
