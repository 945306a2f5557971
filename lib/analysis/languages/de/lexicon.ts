/**
 * The German sentiment lexicon, basic: `weight TAB entry, entry …`, weight −4…4; `#` opens a comment. Entries are folded as the
 * tokeniser folds; adjectives stand in one form, for gender, number and case are found by the light stem; weight 0 silences.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
export const lexicon = `
# Praise: adjectives, adverbs, nouns
3.5	hervorragend,ausgezeichnet,exzellent,exzellenz,fantastisch,phantastisch,grossartig,grandios,phanomenal
3.5	sensationell,spektakular,fabelhaft,traumhaft,ein traum,einfach traumhaft,wundervoll,wunderbar,wunderschon
3.5	wunderschoen,wunderhubsch,perfekt,perfektion,makellos,einwandfrei,tadellos,vorzuglich,vortrefflich,erstklassig
3.5	weltklasse,spitzenklasse,extraklasse,uberragend,herausragend,aussergewohnlich,ausserordentlich gut
3.5	unvergesslich,unubertroffen,unubertrefflich,unschlagbar,bombastisch,gottlich,himmlisch,paradiesisch,meisterwerk
3.5	meisterhaft,brillant,genial,geilste,beste,bester,bestes,besten,das beste,der beste,die beste,am besten
3.5	allerbeste,allerbesten,bestens,5 sterne,funf sterne,volle punktzahl,10 von 10,eine glatte eins,note 1,hammer
3.5	der hammer,hammermassig,der wahnsinn,wahnsinn gut,absoluter wahnsinn,ein genuss,hochgenuss,ein gedicht
3.5	ein highlight,absolutes highlight,mega,megagut,megageil,mega gut
3	sehr gut,sehr gute,sehr guter,sehr gutes,sehr guten,super,supergut,superlecker,toll,tolle,toller,tolles,tollen
3	tollem,klasse,spitze,spitzenmassig,top,prima,famos,kostlich,lecker,superb,delikat,schmackhaft,himmlisch gut
3	geil,geile,geiler,geiles,geilen,saugeil,endgeil,cool,supercool,krass gut,fett,hammergeil,porno gut,entzuckend
3	bezaubernd,zauberhaft,marchenhaft,atemberaubend,beeindruckend,beeindruckt,eindrucksvoll,uberwaltigend
3	uberwaltigt,faszinierend,fasziniert,begeistert,begeisternd,begeisterung,begeistern,begeisterte,verliebt
3	ein muss,absolutes muss,ein volltreffer,volltreffer,ein juwel,juwel,eine perle,glucksgriff,ein geheimtipp
3	nichts auszusetzen,nichts zu meckern,nichts zu beanstanden,gibt nichts zu meckern,keine beanstandungen
3	ohne beanstandung,keine mangel,rundum zufrieden,vollauf zufrieden,voll und ganz zufrieden,mehr als zufrieden
3	sehr zufrieden,vollste zufriedenheit,zu meiner vollsten zufriedenheit,zur vollsten zufriedenheit
3	volle zufriedenheit,daumen hoch,hut ab,chapeau,respekt,bravo,gluckwunsch,herzlichen gluckwunsch,alles gute
3	alles bestens,bestens zufrieden,liebe es,ich liebe,lieben es,wir lieben
2.5	gut,gute,guter,gutes,guten,gutem,schon,schoen,schoner,hubsch,herrlich,angenehm,gemutlich,gemutlichkeit
2.5	behaglich,komfortabel,bequem,geraumig,grosszugig,hell und,sauber,sehr sauber,sauberkeit,gepflegt,blitzsauber
2.5	blitzblank,ordentlich,liebevoll,liebenswert,liebenswurdig,lieb,lieber mensch,herzlich,herzlichkeit,freundlich
2.5	freundlichkeit,nett,nette,netter,nettes,netten,sympathisch,sympathie,hoflich,zuvorkommend,hilfsbereit
2.5	hilfsbereitschaft,aufmerksam,gastfreundlich,gastfreundschaft,warmherzig,charmant,entgegenkommend,kulant,kulanz
2.5	kompetent,kompetenz,fachkundig,fachmannisch,professionell,professionalitat,zuverlassig,zuverlassigkeit
2.5	verlasslich,serios,ehrlich und,ehrlichkeit,fair,faire,fairer,faires,fairen,fairness,schnell,schnelle,schneller
2.5	schnelles,schnellen,blitzschnell,superschnell,zugig,prompt,punktlich,punktlichkeit,reibungslos,problemlos
2.5	unkompliziert,unproblematisch,muhelos,einfache bedienung,benutzerfreundlich,ubersichtlich,intuitiv,praktisch
2.5	nutzlich,hilfreich,hochwertig,hochwertigkeit,qualitativ hochwertig,robust,stabil,langlebig,wertig,edel,elegant
2.5	stilvoll,modern,schick,schicke,gunstig,preiswert,preisgunstig,bezahlbar,gutes preis
2.5	gutes preis leistungs verhaltnis,top preis,frisch,knusprig,saftig,zart,aromatisch,reichhaltig,reichlich,uppig
2.5	vielfaltig,abwechslungsreich,zufrieden,zufriedenstellend,zufriedenheit,glucklich,uberglucklich,gluck
2.5	glucklicherweise,freude,freudig,freu,freue,freuen,freut,freue mich,gefreut,frohlich,erfreulich
2.5	erfreulicherweise,erfreut,stolz,dankbar,dankbarkeit,lustig,witzig,amusant,spassig,spass,macht spass,viel spass
2.5	unterhaltsam,spannend,interessant,aufregend,packend,fesselnd,beruhrend,erfolgreich,erfolg,erfolge,sieg,siege
2.5	gewinner,sieger,champion,weltmeister,held,helden,ideal,optimal,empfehlenswert,sehr zu empfehlen
2.5	nur zu empfehlen,zu empfehlen,nur empfehlen,kann ich nur empfehlen,warmstens empfehlen,warmstens zu empfehlen
2.5	absolut empfehlenswert,weiterempfehlen,empfehlung,klare empfehlung,kaufempfehlung,absolute kaufempfehlung
2.5	klare kaufempfehlung,empfehle,empfehlen,empfohlen,suss,suess,susse,susser,susses,sussen,knuffig,niedlich,goldig
2.5	herzallerliebst,traumhafte,idyllisch,romantisch,entspannt,entspannend,erholsam,ruhig gelegen,ruhige lage
2.5	gute lage,zentrale lage,zentral gelegen,talentiert,talent,kreativ,innovativ,intelligent,klug,schlau,positiv
2.5	vorbildlich,mustergultig,lobenswert,lob,grosses lob,loben,gelungen,gelungene,liebling,lieblings,lieblingsladen
2.5	lieblingsrestaurant,favorit,sehenswert,lohnenswert,lohnend,einzigartig,einmalig,bemerkenswert,leidenschaft
2.5	leidenschaftlich,fein,feine,feiner,feines,feinste,geschmackvoll,gelassen,wohltuend,authentisch
1.6	besser,bessere,besserer,besseres,korrekt,angemessen,passend,passt perfekt,solide,solider,qualitat,gute qualitat
1.6	sicher und,sicherheit,vorteil,vorteile,geschenk,geschenke,hoffnung,frieden,freundschaft,liebe,verliebt in
1.6	lacheln,lachen,lach,lachelnd,feiern,feier,party,jubel,hurra,juhu,juhuu,yeah,yay,jippie,endlich,gottseidank
1.6	gott sei dank,zum gluck,erleichtert,erleichterung,kostenlos,gratis,vertrauen,vertrauenswurdig,vertrauensvoll
1.6	respektvoll,wie beschrieben,wie abgebildet,entspricht der beschreibung,wie erwartet,wie neu,danke,vielen dank
1.6	dankeschon,danke schon,danke fur,dank an,vielen lieben dank,lieben dank,besten dank,herzlichen dank
1.6	tausend dank,danke euch,danke dir,wertvoll,kostlichkeit,genuss,geniess,geniessen,geniesse,genossen,geniesst
1.6	romantik,gesund,wohl gefuhlt,wohlgefuhlt,wohlfuhlen,wohl fuhlen,willkommen,willkommen gefuhlt,gut aufgehoben
1.6	bestens aufgehoben,gut beraten,bestens beraten,gut betreut,nicht schlecht,gar nicht schlecht
1.6	gar nicht so schlecht,nicht ubel,gar nicht ubel,ganz gut,ganz okay,keine probleme,kein problem,ohne probleme
1.6	ohne problem,ohne schwierigkeiten,nie probleme,nie ein problem,keinerlei probleme,ohne stress,ohne wartezeit
1.6	keine wartezeit,kaum wartezeit,ohne weiteres,vor dem angekundigten,fruher als erwartet,schneller als erwartet
1.6	besser als erwartet,uber den erwartungen,erwartungen ubertroffen,ubertrifft,ubertroffen,hoch zufrieden
0.7	haha,hahaha,hahahaha,hihi,hehe,lol,rofl,xd,okay,akzeptabel,annehmbar,guten morgen,guten tag,gute nacht
0.7	guten abend,schonen tag,schones wochenende,schonen abend,gute besserung,guten appetit
# Praise: verbs
2.5	gefallen,gefallt,gefiel,gefallen hat,gefallt mir,hat uns gefallen,uberzeugt,uberzeugend,uberzeugen,uberzeugte
2.5	liebe dich,ich liebe dich,geliebt,lieben,liebt,mag,mochte,mogen,mag ich,geschmeckt,schmeckt,schmeckte,schmecken
2.5	hat geschmeckt,hat super geschmeckt,hat sehr gut geschmeckt,lohnt sich,lohnt,hat sich gelohnt,gelohnt
2.5	es lohnt sich,ist sein geld wert,sein geld wert,jeden cent wert,jeden euro wert,immer wieder,immer wieder gerne
2.5	immer wieder gern,gerne wieder,gern wieder,jederzeit wieder,jederzeit gerne wieder,kommen gerne wieder
2.5	komme gerne wieder,kommen wieder,komme wieder,wir kommen wieder,ich komme wieder,werden wiederkommen
2.5	werde wiederkommen,auf jeden fall wieder,sicher wieder,sofort wieder,wurde ich wieder,wurden wir wieder
2.5	immer gerne,freu mich,freuen uns,kann es kaum erwarten,kann es kaum abwarten,kaum erwarten,freu mich schon
2.5	ich freu,funktioniert super,funktioniert einwandfrei,funktioniert perfekt,funktioniert gut
2.5	funktioniert tadellos,lauft super,lauft einwandfrei,klappt super,klappt gut,hat super geklappt,alles super
2.5	alles top,alles perfekt,alles gut,alles prima,alles bestens geklappt,alles wunderbar,halt * was es verspricht
2.5	halt * was er verspricht,halten * was sie versprechen,halt * was sie verspricht,nie enttauscht
2.5	noch nie enttauscht,nicht enttauscht,wurden nicht enttauscht,wurde nicht enttauscht,enttauscht nie
2.5	lasst keine wunsche offen,liess keine wunsche offen,keine wunsche offen,bleiben keine wunsche offen
2.5	was will man mehr,mehr geht nicht,besser geht nicht,besser geht es nicht,besser geht's nicht
2.5	konnte nicht besser sein,hatte nicht besser sein konnen,es fehlt an nichts,an nichts gefehlt,fehlt an nichts
2.5	schnelle lieferung,schneller versand,prompte lieferung,super service,guter service,toller service,wie zuhause
2.5	wie zu hause,vom feinsten,1a,eins a,erste sahne,aller erste sahne,rockt,gerockt,ab geht's,feier ich,fetzt
2.5	haut mich um,lauft bei,ein traumchen,chic,suss gemacht,mit liebe zum detail,liebe zum detail
1.6	geholfen,hilft,weitergeholfen,gelost,problem gelost,gewinnt,gewinn,gewonnen,gewinnen,geklappt,klappt
1.6	freundlicherweise,verbessert,verbesserung,unterstutzt,unterstutzung,ermutigt,inspiriert,inspirierend,gefeiert
1.6	gratuliere,gratulieren,gratulation,lohnenswerte,gelacht,gerne,gern,verdient gewonnen,gelingt,gelang
1.6	schaffen wir,geschafft,bewundere,bewundern
# Blame: adjectives, nouns
-3.5	grauenhaft,grauenvoll,grausam,grausig,grasslich,grottenschlecht,grottig,unterirdisch,miserabel,miserable
-3.5	miserabler,miserables,miserablen,katastrophal,katastrophe,eine katastrophe,desaster,desastros,horror,der horror
-3.5	albtraum,alptraum,ein alptraum,die holle,holle,hollisch,entsetzlich,entsetzt,schrecklich,furchtbar,furchterlich
-3.5	abscheulich,scheusslich,widerlich,widerwartig,ekelhaft,eklig,ekelig,ekel,ekelerregend,ekeln,ekelt,zum kotzen
-3.5	kotzen,kotz,kotze,zum wurgen,abartig,pervers,unter aller sau,unter aller kanone,unter aller wurde,unertraglich
-3.5	unzumutbar,inakzeptabel,unakzeptabel,untragbar,unverschamt,unverschamtheit,eine unverschamtheit,frechheit
-3.5	eine frechheit,absolute frechheit,bodenlose frechheit,dreist,dreistigkeit,skandal,skandalos,schande
-3.5	eine schande,schandlich,beschamend,peinlich,peinlichkeit,scham,schamt euch,blamabel,armselig,armutszeugnis
-3.5	erbarmlich,jammerlich,lachhaft,ein witz,ein schlechter witz,schlechter witz,scheisse,scheiss,beschissen
-3.5	beschissene,scheissladen,saftladen,drecksladen,mistladen,sauladen,dreck,drecks,mist,schrott,mull,abfall,schund
-3.5	ramsch,nepp,abzocke,abzocker,abgezockt,abzocken,abzockerei,betrug,betruger,betrugerisch,betrugen,betrogen
-3.5	beschiss,beschissen worden,verarsche,verarscht,verarschen,verarschung,verarscht worden,gauner,ganoven
-3.5	halsabschneider,verbrecher,kriminell,diebe,dieb,diebstahl,wucher,rauber,schlechteste,schlechtester
-3.5	schlechtestes,schlechtesten,das schlechteste,schlimmste,schlimmster,schlimmsten,das letzte,das allerletzte
-3.5	nie wieder,nie mehr,niemals wieder,nie nie wieder,einmal und nie wieder,0 sterne,null sterne,keinen stern
-3.5	finger weg,hande weg,bloss nicht,auf keinen fall,nazi,nazis,nazipack,faschist,faschisten,rassist,rassisten
-3.5	rassismus,rassistisch,hass,morder,mord,vergewaltigung,pest,abschaum,arschloch,arschlocher,wichser,hurensohn
-3.5	hurensohne,missgeburt,fotze,schlampe
-3	schlecht,schlechter,schlechtes,schlimm,ubel,mies,miese,mieser,mieses,miesen,mangelhaft,ungenugend,minderwertig
-3	billigste qualitat,schlechte qualitat,mittelmassig schlecht,enttauschend,enttauscht,enttauschung
-3	eine enttauschung,enttauschte,enttauschen,enttauschende,sehr enttauscht,frustrierend,frustriert,frust
-3	frustration,argerlich,arger,argern,argere,argert,geargert,verargert,wut,wutend,sauer,stinksauer,zornig,zorn
-3	emporend,emport,emporung,genervt,nervig,nervt,nerven,nervend,nervtotend,aufregen,rege mich auf,regt mich auf
-3	unfreundlich,unfreundlichkeit,unhoflich,unverschamte,patzig,pampig,ruppig,rude,grob,schnippisch,arrogant
-3	arroganz,uberheblich,herablassend,respektlos,rucksichtslos,ignorant,ignoranz,ignoriert,ignorieren,unsympathisch
-3	unprofessionell,inkompetent,inkompetenz,unfahig,unfahigkeit,ahnungslos,keine ahnung von,dilettantisch
-3	stumperhaft,pfusch,gepfuscht,schlampig,schlamperei,nachlassig,fahrlassig,unserios,unehrlich,unfair
-3	unverlasslich,unzuverlassig,luge,lugen,lugner,lugt,gelogen,belogen,angelogen,verlogen,hintergangen,getauscht
-3	tauschung,irrefuhrend,irrefuhrung,falsche versprechungen,leere versprechungen,leere versprechen
-3	versprochen und nicht,nutzlos,unnutz,unbrauchbar,sinnlos,wertlos,zwecklos,taugt nichts,taugt nix,nichts wert
-3	nix wert,das geld nicht wert,sein geld nicht wert,nicht wert,das geld nicht,rausgeschmissenes geld
-3	rausgeworfenes geld,geldverschwendung,geldmacherei,geldschneiderei,zeitverschwendung,verschwendete zeit
-3	verschwendung,touristenfalle,reinfall,ein reinfall,flop,ein flop,fehlkauf,nicht zu empfehlen
-3	nicht empfehlenswert,nicht empfehlen,nicht weiterempfehlen,kann ich nicht empfehlen,kann nicht empfehlen
-3	keine empfehlung,rate ab,rate davon ab,abzuraten,abraten,nicht kaufen,nicht bestellen,nicht buchen
-3	kaufe nicht mehr,nicht mehr kaufen,komme nicht wieder,kommen nicht wieder,nicht wiederkommen,nicht wieder
-3	nicht mehr hin,war das letzte mal,das letzte mal,zum letzten mal,zu wunschen ubrig,lasst zu wunschen ubrig
-3	liess zu wunschen ubrig,lassen zu wunschen ubrig,sehr zu wunschen ubrig,unter den erwartungen
-3	erwartungen nicht erfullt,nicht erfullt,nicht gut,nicht schon,nicht toll,nicht gefallen,gefallt mir nicht
-3	nicht uberzeugt,nicht uberzeugen,nicht zufrieden,nicht geschmeckt,schmeckt nicht,schmeckte nicht,unzufrieden
-3	unzufriedenheit,schmutzig,dreckig,verdreckt,versifft,verschmutzt,unhygienisch,unsauber,staubig,verstaubt
-3	schmuddelig,siffig,schimmel,schimmlig,verschimmelt,kakerlaken,kakerlake,bettwanzen,ungeziefer,ratten,gestank
-3	stinkt,stank,stinken,stinkend,muffig,muffiger,mief,gammelig,vergammelt,verfault,verdorben,ranzig
-3	heruntergekommen,abgewohnt,verwahrlost,baufallig,krank,krankheit,lebensmittelvergiftung,durchfall
-3	ubergeben mussen,dumm,dumme,dummer,dummheit,blod,blode,bloder,blodes,blodsinn,bescheuert,bekloppt,idiot,idioten
-3	idiotisch,depp,deppen,trottel,vollidiot,vollpfosten,spast,penner,assi,asozial,asoziale,arsch,am arsch,fuck,fick
-3	gefickt,verdammt,verdammte,verfickt,verflucht,kacke,kack,hasse,hassen,gehasst,verabscheue,verachte,verachtung
-3	lacherlich,absurd,tot,tote,toten,tod,gestorben,sterben,stirbt,getotet,ermordet,terror,terrorist,terroristen
-3	anschlag,krieg,kriege,gewalt,brutal,tragodie,tragisch,opfer,leid,leiden,leidet,schmerz,schmerzen,schmerzhaft
-3	angst,angste,panik,bedrohung,bedroht,drohung,drohen,droht,gefahr,gefahrlich,traurig,traurigkeit,trauer
-3	unglucklich,ungluck,heulen,heul,geheult,weinen,weine,weint,deprimiert,deprimierend,depression,depressionen
-3	depressiv,verzweifelt,verzweiflung,hoffnungslos,scheitern,gescheitert,versagt,versagen,versager,verloren
-3	niederlage,verlust
-2.4	langsam,lahm,lahme,lahmarschig,ewig gewartet,ewig warten,ewigkeiten,ewige wartezeit,lange wartezeit
-2.4	lange wartezeiten,zu lange,viel zu lange,dauert ewig,dauerte ewig,stundenlang,stunden warten,stunde warten
-2.4	stunden gewartet,stunde gewartet,wochenlang,monatelang,warte seit,warten seit,warte immer noch,warte noch immer
-2.4	warten immer noch,verspatung,verspatungen,verspatet,verzogerung,verzogert,zu spat,teuer,teure,teuren,teurer
-2.4	teures,zu teuer,viel zu teuer,uberteuert,uberteuerte,vollig uberteuert,masslos uberteuert,wucherpreise
-2.4	unverschamt teuer,saftige preise,horrend,horrende,versteckte kosten,defekt,defekte,defekter,kaputt,kaputte
-2.4	kaputtes,kaputter,kaputt gegangen,kaputtgegangen,beschadigt,beschadigung,zerbrochen,zerrissen,zerkratzt
-2.4	verrostet,rostig,abgenutzt,verschlissen,mangel,fehler,fehlerhaft,fehlfunktion,bug,bugs,buggy,absturz,absturze
-2.4	sturzt ab,abgesturzt,hangt sich auf,ruckelt,funktioniert nicht,funktionieren nicht,funktionierte nicht
-2.4	funktioniert gar nicht,geht nicht,geht nicht mehr,ging nicht,lauft nicht,klappt nicht,ladt nicht,offnet nicht
-2.4	keine antwort,keine reaktion,keine ruckmeldung,keinerlei reaktion,antwortet nicht,antworten nicht
-2.4	reagiert nicht,reagieren nicht,meldet sich nicht,meldet sich keiner,meldet sich niemand,niemand geht ran
-2.4	keiner geht ran,geht keiner ran,nicht erreichbar,nicht zu erreichen,unerreichbar,niemanden erreicht
-2.4	niemand erreichbar,keiner zustandig,keiner fuhlt sich zustandig,nicht geliefert,nie geliefert,nicht angekommen
-2.4	nie angekommen,nicht erhalten,nie erhalten,nichts erhalten,bis heute nichts,bis heute nicht,bis heute keine
-2.4	immer noch nicht,noch immer nicht,immer noch keine,noch immer keine,nicht gemeldet,nicht geholfen
-2.4	nicht eingehalten,nicht gehalten,keine losung,keine erklarung,keine entschuldigung,keine hilfe,kein interesse
-2.4	null service,kein service,kundenunfreundlich,servicewuste,schlechter service,keine kulanz,problem,probleme
-2.4	problematisch,schwierigkeiten,stress,stressig,gestresst,kompliziert,umstandlich,unubersichtlich,verwirrend
-2.4	chaos,chaotisch,unorganisiert,durcheinander,laut,lauter larm,larm,larmbelastigung,hellhorig,kalt,eiskalt
-2.4	kaltes essen,lauwarm,fad,fade,geschmacklos,geschmacksneutral,ohne geschmack,ungeniessbar,unessbar,versalzen
-2.4	verkocht,verbrannt,angebrannt,zah,trocken,fettig,olig,matschig,labbrig,pappig,roh,halbroh,aufgewarmt,aufgetaut
-2.4	fertigprodukt,tiefkuhlware,abgelaufen,winzig,mickrig,eng,unbequem,ungemutlich,durchgelegen,altbacken,altmodisch
-2.4	veraltet,dunkel und,duster,schabig,hasslich,langweilig,langeweile,ode,eintonig,langatmig,lieblos,anstrengend
-2.4	muhsam,mude,erschopft,abgelehnt,ablehnung,storniert,stornierung,gekundigt,kundigung,kundigen,gekundigte
-2.4	beschwerde,beschwerden,beschwert,beschweren,reklamation,reklamiert,reklamieren,reklamationen,anwalt
-2.4	verbraucherzentrale,anzeige erstattet,mahnung,inkasso,falsch,falsche,falscher,falsches,falschen,gefalscht
-2.4	falschung,fake,plagiat,billig,billiger schrott,billigware,leider,bedauerlich,bedauerlicherweise,bedauern
-2.4	bedauere,schade,sehr schade,wirklich schade,bereue,bereut,bereuen,fehlt,fehlte,fehlen,fehlten,vermisse,vermisst
-2.4	vermissen,krise,streik,streiks,arbeitslos,skandale,vorwurf,vorwurfe,kritik,kritisiert,schuld,schuldig
-2.4	verurteilt,verhaftet,festgenommen,gefangnis,knast,unfall,unfalle,verletzt,verletzte,verletzung,brand,zerstort
-2.4	zerstorung,zerstoren,angriff,angriffe,streit,stau,armut,arm dran,hunger,einsam,einsamkeit,allein gelassen
-2.4	im stich gelassen,im stich,hilflos,kopfschmerzen,bauchschmerzen,bauchweh,kopfweh,tut weh,weh tut,weh,aua,grr
-2.4	grrr,pfui,igitt,wurg,bah,menno,mimimi,naja,na ja,oh nein,boah nee,nee echt,kein bock,keinen bock,null bock
-2.4	keine lust,keine lust mehr,kb,hab ich satt,satt haben,die schnauze voll,schnauze voll,nase voll
-2.4	nase gestrichen voll,schnauze,halts maul,halt die fresse,fresse,maul halten,lass mich in ruhe
-2.4	geht mir auf den sack,auf den sack,auf die nerven,auf den geist,auf die eier,am ende mit den nerven,wtf,shit
-2.4	fail,epic fail,facepalm
-1.5	mittelmassig,massig,durchschnittlich,durchwachsen,verbesserungswurdig,ausbaufahig,verbesserungsbedarf
-1.5	luft nach oben,noch luft nach oben,gewohnungsbedurftig,uberbewertet,nichts besonderes,nix besonderes
-1.5	nicht besonders,nicht so toll,nicht so gut,nicht wirklich gut,nicht das gelbe vom ei,gelbe vom ei,nicht der hit
-1.5	geht so,so lala,na toll,na super,weder fisch noch fleisch,hatte mehr erwartet,mehr erwartet,habe mehr erwartet
-1.5	haben mehr erwartet,besseres erwartet,konnte besser sein,konnten besser sein,hatte besser sein konnen,schwach
-1.5	schwache,schwacher,schwaches,schwer,schwierig,unmoglich,unklar,ungeeignet,unpraktisch,unnotig,unpassend
-1.5	unausgereift,unvollstandig,unpunktlich,unpersonlich,ungepflegt,ungerecht,ungern,unwohl,seltsam,komisch
-1.5	merkwurdig,fragwurdig,zweifelhaft,dubios,verdachtig,zu klein,zu laut,zu kalt,zu heiss,zu salzig,zu suss,zu eng
-1.5	zu weich,zu hart,zu voll,uberfullt,uberlaufen,ausverkauft,gesperrt,blockiert,schlechter geworden
-1.5	wird immer schlechter,immer schlechter,nachgelassen,lasst nach,verschlechtert,verschlechterung,ruckgang,sinkt
-1.5	zuruckgeschickt,zuruckgesendet,retoure,zuruckgeben,umtauschen,austauschen mussen,aufdringlich,gelangweilt
-1.5	uberfordert,desinteressiert,gestort,storend,stort,belastigt,belastigung,strafe,bussgeld,schulden,doof,doofe
-1.5	doofer,doofes,langweil,spinnt,spinner,verruckt gemacht,neid,neidisch,eifersuchtig,verwirrt,erkaltet,fieber
-1.5	grippe,kater,hart
# Weigh nothing by themselves
0	gut dass,gut so dann,so gut wie,gut moglich,gut und gerne,zu gut deutsch,alles klar,schon gut,nun gut,na gut
0	schone grusse,schon dass,ganz schon,na schon,liebe leute,liebe freunde,liebe kollegen,liebe community
0	liebe follower,liebe grusse,lieber,lieber als,guten rutsch,gute frage,guter rat,sicherheitshalber,sicher
0	sicherlich,sozial,schwer zu sagen,hart aber fair,fett gedruckt,bestenfalls,am besten ware,das beste draus
0	leidtun,leidlich,tut mir leid,es tut mir leid,tote hose,totes meer,todesstern,wohl,neu,neue,frei,weiss nicht
0	nicht schlimm,macht nichts,kein ding,schnell noch,so schnell wie moglich,schnellstmoglich,kalter kaffee
0	kalt gestellt,lauter,laut studie,laut bericht,laut medienbericht,laut polizei,laut spiegel,laut bild
0	laut umfrage,geschmack,gluck auf,zum gluck zwingen,party programm,frisch gepresst,frisch vom,mull trennen
0	opfer der,ordentliche mitglieder,brand neu,enger,freitag,freistoss,klasse 5,erste klasse,zweite klasse
0	2. klasse,in der klasse,meiner klasse,welt krieg,alte,ernst
`;
