/**
 * The French sentiment lexicon, basic: `weight TAB entry, entry …`, weight −4…4; `#` opens a comment. Entries are folded as the
 * tokeniser folds; adjectives stand in one form, for gender, number and case are found by the light stem; weight 0 silences.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
export const lexicon = `
# Praise: adjectives, adverbs, nouns
3.5	excellent,excellemment,exceptionnel,exceptionnellement,extraordinaire,extraordinairement,magnifique
3.5	magnifiquement,merveilleux,merveille,une merveille,merveilleusement,spectaculaire,fantastique,formidable
3.5	formidablement,phenomenal,sensationnel,impeccable,impeccablement,parfait,parfaitement,perfection
3.5	a la perfection,splendide,sublime,superbe,superbement,epoustouflant,eblouissant,somptueux,somptueusement,divin
3.5	exquis,inoubliable,incroyable,incroyablement bon,incomparable,irreprochable,remarquable,remarquablement
3.5	grandiose,magistral,genial,geniaux,geniale,geniales,genialissime,prodigieux,hors du commun,hors pair,au top
3.5	top du top,le top,topissime,5 etoiles,cinq etoiles,10/10,chef d'oeuvre,une tuerie,une pepite,pepite,un bijou
3.5	un regal,un vrai regal,un delice,un pur bonheur,un pur delice,que du bonheur,le meilleur,la meilleure
3.5	les meilleurs,les meilleures,coup de coeur
3	tres bon,tres bonne,tres bons,tres bonnes,tres bien,super bien,super bon,trop bien,trop bon,trop bonne
3	trop beau,trop belle,trop cool,delicieux,delicieusement,delice,succulent,savoureux,adorable,adorablement
3	magique,magie,feerique,idyllique,paradisiaque,paradis,enchanteur,enchante,ravi,ravissant,conquis,bluffant
3	bluffe,epatant,epate,emerveille,emerveillement,comble,canon,extra,super,top,nickel,nickel chrome,rien a redire
3	rien a dire,rien a reprocher,tip top,au poil,mortel,enorme,dingue,ouf,style,frais et bon,grande classe
3	la classe,classe,bravo,bravissimo,chapeau,chapeau bas,felicitations,felicitation,un sans faute,sans faute
3	sans defaut,aucun defaut,zero defaut,que du positif,du tonnerre,a tomber,a tomber par terre,a couper le souffle
3	hors norme,de toute beaute,aux petits oignons,aux petits soins,a recommander,a ne pas manquer,a ne pas rater
3	a voir absolument,un must,incontournable,le kif,kiffer,kiffe,kiffes,kiffent,kiffons,kiffez,kiffait,kiffaient
3	kiffant,kiffera,kifferont,kifferait,du feu de dieu,de ouf
2.5	bon,bonne,bons,bonnes,beau,bel,belle,beaux,belles,joli,jolie,joliment,agreable,agreablement
2.5	agreablement surpris,agreablement surprise,plaisant,plaisir,un plaisir,un vrai plaisir,charmant,charme
2.5	accueillant,chaleureux,chaleureusement,sympathique,sympa,sympas,sympatoche,souriant,sourire,aimable,aimablement
2.5	amabilite,gentil,gentille,gentillesse,gentiment,attentionne,attentif,prevenant,serviable,devoue,disponible et
2.5	bienveillant,bienveillance,poli,courtois,courtoisie,professionnel,professionnalisme,competent,competence
2.5	efficace,efficacement,efficacite,reactif,reactivite,rapide,rapidement,rapidite,ponctuel,ponctualite,serieux
2.5	soigne,soigneux,soigneusement,impec,confortable,confortablement,confort,cosy,cocooning,douillet,spacieux
2.5	lumineux,propre,propres,proprete,bien situe,bien place,idealement situe,idealement place,bien entretenu
2.5	bien equipe,bien emballe,calme,paisible,reposant,relaxant,depaysant,depaysement,moderne,elegant,elegance
2.5	raffine,raffinement,chic,original,copieux,genereux,gouteux,gourmand,frais,fraicheur,fondant,croustillant
2.5	appetissant,abordable,raisonnable,bon marche,pas cher,pas chers,pas chere,bon rapport,excellent rapport
2.5	rapport qualite prix imbattable,imbattable,avantageux,pratique,utile,fiable,fiabilite,solide,robuste,intuitif
2.5	facile,facilement,simple d'utilisation,ergonomique,performant,puissant,satisfait,satisfaisant,satisfaction
2.5	content,contente,contents,heureux,heureuse,heureusement,bonheur,joie,joyeux,fier,fiere,fierte,reconnaissant
2.5	enthousiaste,passionnant,passionne,captivant,emouvant,touchant,drole,hilarant,marrant,rigolo,amusant
2.5	divertissant,interessant,brillant,talentueux,talent,intelligent,inspirant,creatif,ingenieux,astucieux,innovant
2.5	reussi,reussite,succes,victoire,gagnant,champion,championne,champions,genie,heros,mignon,mignonne,choupi
2.5	choupinou,parfait etat,bon etat,comme neuf,qualite au rendez vous,au rendez vous,a la hauteur
2.5	a la hauteur de nos attentes,bien cuit,bien recu,bien accueilli,bien accueillis,bien accueillie,bon accueil
2.5	excellent accueil,cool,meilleur moment,chouette,chouettes,honnete,honnetete,transparent,loyal,digne
2.5	recommandable,irresistible,delicat,tendre,douceur,apaisant,ressourcant,convivial,convivialite
1.6	bien,mieux,meilleur,meilleure,meilleurs,meilleures,correct,correctement,convenable,juste prix,prix justes
1.6	prix corrects,prix raisonnables,prix doux,conforme,conforme a la description,conforme a mes attentes,fidele
1.6	fidele a la description,qualite,de qualite,bonne qualite,sur,securise,securisant,rassurant,rassure,positif
1.6	favorable,ideal,avantage,atout,bonus,cadeau,cadeaux,chance,chanceux,espoir,paix,amitie,amour,amoureux,bisous
1.6	bisou,calin,fete,anniversaire joyeux,joyeux anniversaire,bon anniversaire,vive,youpi,hourra,yes,ouii,ole
1.6	soulage,soulagement,sourires,ambiance,bonne ambiance,belle surprise,bonne surprise,bonne adresse,belle adresse
1.6	bonne experience,belle experience,bon moment,bons moments,beau moment,belle decouverte,bonne decouverte
1.6	sans souci,sans soucis,aucun souci,aucun probleme,sans probleme,sans problemes,pas de probleme,pas de souci
1.6	pas de soucis,rien a signaler,sans encombre,sans accroc,sans attente,pas d'attente,pas decu,pas decue,pas decus
1.6	jamais decu,jamais decue,jamais decus,pas mal,pas mal du tout,plutot pas mal,pas mauvais,pas mauvaise
1.6	dans les temps,dans les delais,avant la date,en avance,a l'heure,merci,mercii,merci beaucoup,mille mercis
1.6	merci infiniment,un grand merci,grand merci,merci a,merci pour,remerciements,remercie,remercions,hate,j'ai hate
1.6	trop hate,hate d'y etre,vivement,privilegie,soutien,solidaire,solidarite,sage,intact,durable,equitable
1.6	efficient
0.7	mdr,mdrr,ptdr,lol,haha,hahaha,hehe,xptdr,rire,rires,bonne journee,bonne soiree,bonne nuit,bonjour,bon appetit
0.7	bon week end,bon courage,acceptable,decent,honorable,ok
# Praise: verbs
3	adorer,adore,adores,adorent,adorons,adorez,adorait,adoraient,adorant,adorera,adoreront,adorerait,j'adore
3	on adore,j'ai adore,nous avons adore,je kiffe,raffoler,raffole,raffoles,raffolent,raffolons,raffolez,raffolait
3	raffolaient,raffolant,raffolera,raffoleront,raffolerait,surkiffer,surkiffe,surkiffes,surkiffent,surkiffons
3	surkiffez,surkiffait,surkiffaient,surkiffant,surkiffera,surkifferont,surkifferait,recommande vivement
3	recommande fortement,recommande chaudement,recommande a 100,recommande sans hesiter,recommande les yeux fermes
3	je recommande a,vivement recommande,depasse les attentes,depasse nos attentes,au dela de mes attentes
3	au dela de nos attentes,je t'aime,je vous aime,on vous aime,l'aime,enchanter,enchantes,enchantent,enchantons
3	enchantez,enchantait,enchantaient,enchantant,enchantera,enchanteront,enchanterait
2.5	aimer,aime,aimes,aiment,aimons,aimez,aimait,aimaient,aimant,aimera,aimeront,aimerait,j'aime,j'aime bien
2.5	j'aime beaucoup,bien aime,beaucoup aime,apprecier,apprecie,apprecies,apprecient,apprecions,appreciez,appreciait
2.5	appreciaient,appreciant,appreciera,apprecieront,apprecierait,recommander,recommande,recommandes,recommandent
2.5	recommandons,recommandez,recommandait,recommandaient,recommandant,recommandera,recommanderont,recommanderait
2.5	conseiller,conseille,conseilles,conseillent,conseillons,conseillez,conseillait,conseillaient,conseillant
2.5	conseillera,conseilleront,conseillerait,plait,plu,plait beaucoup,nous a plu,m'a plu,m'a beaucoup plu,ravir
2.5	ravit,regaler,regale,regales,regalent,regalons,regalez,regalait,regalaient,regalant,regalera,regaleront
2.5	regalerait,se regaler,seduit,seduire,epater,epates,epatent,epatons,epatez,epatait,epataient,epatera,epateront
2.5	epaterait,bluffer,bluffes,bluffent,bluffons,bluffez,bluffait,bluffaient,bluffera,blufferont,blufferait
2.5	impresionner,impresionne,impresionnes,impresionnent,impresionnons,impresionnez,impresionnait,impresionnaient
2.5	impresionnant,impresionnera,impresionneront,impresionnerait,impressionner,impressionne,impressionnes
2.5	impressionnent,impressionnons,impressionnez,impressionnait,impressionnaient,impressionnant,impressionnera
2.5	impressionneront,impressionnerait,satisfaire,y retourne,j'y retourne,j'y retournerai,y retournerai
2.5	y retournerons,nous y retournerons,y retournerais,on y retournera,on y retourne,nous reviendrons,je reviendrai
2.5	reviendrai,reviendrons,reviendrai sans hesiter,on reviendra,a refaire,n'hesitez pas,n'hesitez pas a y aller
2.5	n'hesitez surtout pas,allez y les yeux fermes,les yeux fermes,foncez,foncez y,vaut le detour,valait le detour
2.5	valent le detour,vaut le coup,valait le coup,vaut la peine,en vaut la peine,vaut son prix,merite le detour
2.5	merite d'etre connu,rien de mieux,rien de tel,on ne peut mieux,on ne peut que,on ne peut plus
2.5	je ne peux que recommander,ne peux que recommander,jamais eu de probleme,ne decoit pas,ne decoit jamais
2.5	ne m'a pas decu,n'a pas ete decu,n'avons pas ete decus,ne regrette pas,ne regrette rien,aucun regret
2.5	sans regret,rien ne manque,il ne manque rien,manque de rien,me manque pas,tient ses promesses,tient la route
2.5	fait le job,fait le taf,fait plaisir,ca fait plaisir,fait du bien,ca fait du bien,fonctionne bien
2.5	fonctionne tres bien,fonctionne parfaitement,marche bien,marche tres bien,marche parfaitement,marche nickel
2.5	livraison rapide,envoi rapide,reponse rapide,service rapide,rapide et efficace,simple et rapide
1.6	aider,aide,aides,aident,aidons,aidez,aidait,aidaient,aidant,aidera,aideront,aiderait,resolu,resoudre,depanner
1.6	depanne,depannes,depannent,depannons,depannez,depannait,depannaient,depannant,depannera,depanneront,depannerait
1.6	reussir,gagner,gagne,gagnes,gagnent,gagnons,gagnez,gagnait,gagnaient,gagnera,gagneront,gagnerait,felicite
1.6	feliciter,felicitons,profiter,profite,profites,profitent,profitons,profitez,profitait,profitaient,profitant
1.6	profitera,profiteront,profiterait,amuser,amuse,amuses,amusent,amusons,amusez,amusait,amusaient,amusera
1.6	amuseront,amuserait,rigoler,rigole,rigoles,rigolent,rigolons,rigolez,rigolait,rigolaient,rigolant,rigolera
1.6	rigoleront,rigolerait,sauver,sauve,sauves,sauvent,sauvons,sauvez,sauvait,sauvaient,sauvant,sauvera,sauveront
1.6	sauverait,meriter,merite,merites,meritent,meritons,meritez,meritait,meritaient,meritant,meritera,meriteront
1.6	meriterait,ameliore,amelioration,progres,facilite,encourage,encourageant,soutenir,soutenons,soutenez,soutient
1.6	fonctionne,fonctionnent,sourit,celebrer,celebre,celebres,celebrent,celebrons,celebrez,celebrait,celebraient
1.6	celebrant,celebrera,celebreront,celebrerait,partage du bonheur,bien joue,bien fait,bien range,bien pense
1.6	bien concu,vivre ensemble,motiver,motive,motives,motivent,motivons,motivez,motivait,motivaient,motivant
1.6	motivera,motiveront,motiverait,motivation
# Blame: adjectives, nouns
-3.5	nul,nulle,nuls,nulles,nullissime,nul a chier,nullite,horrible,horriblement,horreur,une horreur,affreux
-3.5	affreusement,epouvantable,execrable,abominable,atroce,immonde,infame,infect,degueulasse,degueu,degoutant
-3.5	degoute,degout,repugnant,ecoeurant,puant,pourri,une honte,honte,honteux,honteusement,scandaleux,scandale
-3.5	scandaleusement,inadmissible,inacceptable,intolerable,insupportable,inqualifiable,innommable,lamentable
-3.5	lamentablement,pitoyable,minable,desastreux,desastre,catastrophe,catastrophique,cauchemar,un cauchemar
-3.5	cauchemardesque,enfer,un enfer,infernal,merde,de la merde,merdique,merdiques,merdier,bordel,quel bordel,daube
-3.5	une daube,bouse,arnaque,une arnaque,arnaques,arnaquer,arnaquent,arnaquons,arnaquez,arnaquait,arnaquaient
-3.5	arnaquant,arnaquera,arnaqueront,arnaquerait,arnaqueur,arnaqueurs,arnaqueuse,escroc,escrocs,escroquerie
-3.5	escroquer,escroque,escroques,escroquent,escroquons,escroquez,escroquait,escroquaient,escroquant,escroquera
-3.5	escroqueront,escroquerait,voleur,voleurs,vol manifeste,voleuse,du vol,c'est du vol,bandit,bandits,charlatan
-3.5	charlatans,fraude,frauduleux,tromperie,mensonger,pire,le pire,la pire,les pires,le plus nul,a fuir,fuyez
-3.5	a eviter,a eviter absolument,a eviter a tout prix,evitez,passez votre chemin,n'y allez pas,n'achetez pas
-3.5	n'achetez surtout pas,ne commandez pas,plus jamais,jamais plus,on ne m'y reprendra plus
-3.5	on ne nous y reprendra plus,zero,0 etoile,zero etoile,assassin,meurtre,torturer,torture,tortures,torturent
-3.5	torturons,torturez,torturait,torturaient,torturant,torturera,tortureront,torturerait,criminel,nazi,fasciste
-3.5	haine,raciste,racisme,viol,violeur,corrompu,corruption
-3	mauvais,mauvaise,mauvaises,tres mauvais,tres mal,mediocre,mediocrite,decevant,deception,une deception
-3	grosse deception,quelle deception,decu,decue,decus,decues,decoit,decoivent,decevoir,tres decu,desagreable
-3	desagreablement,deplaisant,deplorable,navrant,consternant,affligeant,desolant,ridicule,ridiculement,absurde
-3	grotesque,lamentables,foutage de gueule,du foutage de gueule,se foutent,se foutent de,se moquent,se moque de
-3	se fichent,s'en fichent,s'en foutent,moquerie,irrespect,irrespectueux,manque de respect,aucun respect,mepris
-3	meprisant,meprisable,hautain,arrogant,arrogance,condescendant,malpoli,impoli,mal eleve,mal aimable,pas aimable
-3	pas aimables,desagreables,grossier,grossierete,agressif,agressivite,odieux,antipathique,froid et distant
-3	incompetent,incompetence,incapable,incapables,incapacite,irresponsable,negligent,negligence,amateurisme
-3	pas professionnel,pas serieux,pas du tout serieux,aucun professionnalisme,manque de professionnalisme
-3	je m'en foutisme,malhonnete,malhonnetete,menteur,menteurs,mensonge,mensonges,mentir,mentent,mentait,menti
-3	tromper,trompe,trompee,trompes,publicite mensongere,faux,fausse,fausses,inutile,inutilement,inutilisable
-3	ne sert a rien,sert a rien,ne vaut rien,ne vaut pas,ne vaut pas le coup,ne vaut pas son prix,vaut pas le coup
-3	pas la peine,perte de temps,perte d'argent,argent jete par les fenetres,jete par les fenetres,argent perdu
-3	temps perdu,attrape touriste,attrape touristes,attrape nigaud,piege a touristes,usine a touristes
-3	ne recommande pas,je ne recommande pas,ne recommande absolument pas,ne recommande a personne,deconseille
-3	je deconseille,a deconseiller,deconseiller,deconseilles,deconseillent,deconseillons,deconseillez,deconseillait
-3	deconseillaient,deconseillant,deconseillera,deconseilleront,deconseillerait,n'aime pas,j'aime pas
-3	j'aime pas du tout,pas aime,n'ai pas aime,n'avons pas aime,pas apprecie,ne reviendrai pas,ne reviendrai plus
-3	ne reviendrons pas,ne reviendrons plus,n'y retournerai pas,n'y retournerai plus,n'y retournerai jamais
-3	n'y retournerons pas,n'y retournerons plus,n'y remettrai plus,n'y remettrai pas,plus les pieds
-3	remettrai plus les pieds,derniere fois,c'est la derniere fois,laisse a desirer,laissait a desirer
-3	laissent a desirer,laisse vraiment a desirer,pas a la hauteur,pas terrible,pas terribles,pas top,pas bon
-3	pas bonne,pas bien,pas genial,bof,bof bof,a la limite de,limite insalubre,insalubre,crasseux,crasse,sale,sales
-3	salete,saletes,degrade,delabre,vetuste,cafards,cafard,punaises de lit,punaises,souris mortes,moisi,moisissure
-3	moisissures,odeur nauseabonde,nauseabond,mauvaise odeur,mauvaises odeurs,pue,puait,puanteur,malade,maladie
-3	intoxication,intoxication alimentaire,vomi,vomir,gerbe,gerber,idiot,stupide,debile,debiles,con,conne,cons
-3	connard,connards,connasse,connerie,conneries,salaud,salauds,salope,encule,encules,putain de,pute,fils de pute
-3	fdp,ntm,ta gueule,ferme ta gueule,abruti,abrutis,cretin,imbecile,bouffon,clown,tocard,lache,hypocrite
-3	hypocrites,hypocrisie,detester,deteste,detestes,detestent,detestons,detestez,detestait,detestaient,detestant
-3	detestera,detesteront,detesterait,je deteste,hais,hair,hait,je hais,rage,la rage,enrage,colere,furieux,fureur
-3	enerver,enerve,enerves,enervent,enervons,enervez,enervait,enervaient,enervant,enervera,enerveront,enerverait
-3	agacer,agace,agaces,agacent,agacons,agacez,agacait,agacaient,agacant,agacera,agaceront,agacerait,saouler,saoule
-3	saoules,saoulent,saoulons,saoulez,saoulait,saoulaient,saoulant,saoulera,saouleront,saoulerait,souler,soule
-3	soules,soulent,soulons,soulez,soulait,soulaient,soulant,soulera,souleront,soulerait,gonfler,gonfle,gonfles
-3	gonflent,gonflons,gonflez,gonflait,gonflaient,gonflant,gonflera,gonfleront,gonflerait,casse couille
-3	casse couilles,casse les couilles,fait chier,me fait chier,fais chier,ca me saoule,chiant,chiante,chiants,relou
-3	reloue,relous,ras le bol,marre,j'en ai marre,en ai marre,y'en a marre,exasperant,exaspere,revoltant,revolte
-3	indigne,indignation,outre,outrage,honteuse,mort,morts,morte,deces,decede,tue,tuee,tues,tuer,tuent,tuant
-3	attentat,attentats,terrorisme,terroriste,terroristes,guerre,guerres,violence,violences,violent,drame,dramatique
-3	tragique,tragedie,victime,victimes,souffrir,souffre,souffrance,souffrances,souffrent,souffrant,douleur,douleurs
-3	douloureux,peur,terrifiant,terreur,effrayant,angoisse,angoissant,inquietant,inquietude,inquiet,menace,menaces
-3	menacer,menacent,menacons,menacez,menacait,menacaient,menacant,menacera,menaceront,menacerait,danger,dangers
-3	dangereux,dangereuse,triste,tristesse,tristement,malheureux,malheureusement,malheur,pleurer,pleurs,deprimer
-3	deprime,deprimes,depriment,deprimons,deprimez,deprimait,deprimaient,deprimant,deprimera,deprimeront,deprimerait
-3	depression,desespoir,desesperant,desespere
-2.4	terrible,terriblement decevant,lent,lente,lenteur,tres lent,interminable,interminables,trop long,trop longue
-2.4	trop longs,attente interminable,longue attente,des heures d'attente,une heure d'attente,attendu une heure
-2.4	attendre plus,retard,retards,retarde,en retard,delais non respectes,annule sans,cher,chere,chers,cheres
-2.4	trop cher,trop chere,tres cher,hors de prix,exorbitant,excessif,excessivement cher,abuse,abusif,abus
-2.4	prix abusif,surfait,surcote,surevalue,rate,ratage,echec,echouer,echoue,echoues,echouent,echouons,echouez
-2.4	echouait,echouaient,echouant,echouera,echoueront,echouerait,flop,fiasco,defaut,defauts,defectueux,defectueuse
-2.4	defaillant,defaillance,casse,cassee,casses,casser,cassent,cassons,cassez,cassait,cassaient,cassant,cassera
-2.4	casseront,casserait,abime,abimee,abimes,endommage,dechire,raye,rouille,use,en panne,panne,pannes,tombe en panne
-2.4	hors service,hs,bug,bugs,bugue,bugge,beug,plante,plante tout le temps,plantage,plantages,lag,lague
-2.4	ne marche pas,marche pas,marche plus,ne marche plus,ne fonctionne pas,fonctionne pas,ne fonctionne plus
-2.4	fonctionne plus,ne fonctionnent pas,ne s'ouvre pas,ne repond pas,ne repondent pas,ne repond jamais
-2.4	ne repondent jamais,repond pas,personne ne repond,personne pour repondre,personne ne decroche,aucune reponse
-2.4	sans reponse,pas de reponse,pas de nouvelles,aucune nouvelle,sans nouvelles,aucune explication,sans explication
-2.4	aucune solution,aucune excuse,pas d'excuses,aucune aide,jamais recu,pas recu,n'ai pas recu,n'ai jamais recu
-2.4	n'ai rien recu,jamais livre,pas livre,pas arrive,jamais arrive,n'est jamais arrive,colis perdu,perdu mon colis
-2.4	perdu,perdue,perdus,perdre,perds,perdent,perte,pertes,vole,volee,voles,injoignable,injoignables,impossible
-2.4	impossibles,impossible de joindre,impossible de contacter,impossible d'avoir,erreur,erreurs,faute,fautes
-2.4	probleme,problemes,souci,soucis,galere,galeres,galerer,complique,complexe,confus,desorganise,desorganisation
-2.4	mal organise,mauvaise organisation,manque d'organisation,pagaille,chaos,chaotique,bruyant,bruyants,bruit,bruits
-2.4	mal isole,vacarme,froid,froids,froide,tiede,tiedes,fade,fades,sans gout,sans saveur,insipide,aucun gout
-2.4	immangeable,immangeables,indigeste,gras,grasse,trop gras,trop sale,trop sucre,trop cuit,pas cuit,pas frais
-2.4	brule,caoutchouteux,sec,seche,rechauffe,surgele,surgeles,industriel,rance,perime,perimes,petit et,minuscule
-2.4	exigu,inconfortable,inconfort,etroit,vieillot,vieillotte,demode,sombre,glauque,lugubre,miteux,moche,moches,laid
-2.4	laide,laideur,hideux,ennuyeux,ennuyant,ennui,m'ennuie,chiantissime,lassant,monotone,penible,fatigant,fatigue
-2.4	fatiguee,epuise,epuisant,stress,stressant,stresse,insuffisant,mal accueilli,mal accueillis,mal recu,mal recus
-2.4	mauvais accueil,accueil froid,accueil glacial,glacial,mauvais service,mal servi,mal fait,mal foutu,mal concu
-2.4	mal entretenu,mal explique,mal paye,litige,reclamation,reclamations,plainte,plaintes,porter plainte,se plaindre
-2.4	plaindre,remboursez,remboursez moi,facture deux fois,frais caches,frais abusifs,indument,pub mensongere,scam
-2.4	contrefacon,imitation,fragile,camelote,bas de gamme,mauvaise qualite,pietre,pietre qualite,qualite mediocre
-2.4	manque de,manque,manquait,manquent,absence de,regret,regrettable,regretter,regrette,regrettes,regrettent
-2.4	regrettons,regrettez,regrettait,regrettaient,regrettant,regrettera,regretteront,regretterait,je regrette
-2.4	dommage,quel dommage,c'est dommage,helas,crise,crises,chomage,greve,greves,conflit,conflits,pollution,polluant
-2.4	pollue,toxique,accident,accidents,incendie,inondation,inondations,catastrophes,destruction,detruit,detruire
-2.4	detruisent,detruisant,ravage,ravages,disparition,echecs,critique,critiquer,critiques,critiquent,critiquons
-2.4	critiquez,critiquait,critiquaient,critiquant,critiquera,critiqueront,critiquerait,accuser,accuse,accuses
-2.4	accusent,accusons,accusez,accusait,accusaient,accusant,accusera,accuseront,accuserait,accusations,condamne
-2.4	condamnation,prison,proces,arrestation,arrete,bouchon,bouchons,embouteillages,faim,pauvrete,misere,pauvre
-2.4	pauvres,seul au monde,solitude,gueule de bois,mal de tete,mal au ventre,mal a la tete,me fait mal,fait mal
-2.4	ca fait mal,nan mais,pfff,pff,pfiou,grr,grrr,berk,beurk,mouais,la loose,loose,looser,putain,ptn,bordel de,puree
-2.4	fuck,wtf,shit,tg,honte a,honte a vous,n'importe quoi,du n'importe quoi,du grand n'importe quoi,ca craint,craint
-2.4	craignos,flippant,a chier,a vomir,a gerber,a pleurer,a jeter,poubelle,bon a jeter,poison
-1.5	moyen,moyenne,moyens,tres moyen,passable,limite,peu,mal,pas assez,trop peu,difficile,difficiles,difficilement
-1.5	difficulte,difficultes,aucun interet,sans interet,sans plus,rien d'exceptionnel,rien d'extraordinaire
-1.5	rien de special,sans ame,sans charme,quelconque,banal,bizarre,etrange,douteux,suspect,louche,desequilibre
-1.5	depasse,obsolete,vieux et,a revoir,a ameliorer,peut mieux faire,pourrait mieux faire,pourrait etre mieux
-1.5	j'attendais mieux,attendais mieux,m'attendais a mieux,m'attendais a plus,on s'attendait a mieux
-1.5	s'attendre a mieux,bruyante,lourd,lourde,lourds,insistant,intrusif,force,forcee,oblige de,obliges de,refus
-1.5	refuse,refusent,annule,annulee,annulation,annules,retourne,remplace,ralenti,ralentit,baisse de qualite
-1.5	en baisse,en chute libre,mefiez vous,mefiance,attention a,desole,desolee,excuse bidon,bidon,polemique
-1.5	incoherent,inegal,blesse,blesses,blessee,blesser,blessent,blessons,blessez,blessait,blessaient,blessant
-1.5	blessera,blesseront,blesserait,gene,genant,deranger,derange,deranges,derangent,derangons,derangez,derangait
-1.5	derangaient,derangant,derangera,derangeront,derangerait,derangeant,perturbe,perturbee,perturbations
-1.5	perturbation,bloque,bloquee,bloques,controle rate,sanction,sanctions,amende,amendes,dette,dettes,fuite,fuites
# Weigh nothing by themselves
0	bien que,bien sur,aussi bien,eh bien,ou bien,bien entendu,bien avant,bien apres,si bien que,combien,bon ben
0	bon bah,ah bon,bon alors,beau pere,belle mere,belle soeur,beau frere,mal de mer,pas mal de,d'accord
0	mort de rire,mdr mort,tout de meme,super u,super marche,tant mieux que,de mieux en,au mieux,mieux vaut,frais de
0	frais d'envoi,frais de port,frais bancaires,sans frais,simple,serieusement,propre a,mon propre,ma propre
0	son propre,sa propre,leur propre,leurs propres,ses propres,seul,risque,merci de,merci de bien vouloir
0	peu importe,un peu,peu a peu,a peu pres,sous peu,depuis peu,il y a peu,peu apres,moyens de,moyen de,au moyen de
0	en moyenne,la moyenne,le moyen,les moyens,top 10,top 5,casse croute,pas de quoi,rien que,ne t'inquiete pas
0	pas grave,plus que,chaleur,belle et bien,bel et bien,bon pour,manque plus que,les plus pauvres,bonne annee
0	bonne chance
`;
