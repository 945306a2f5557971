/**
 * The Catalan sentiment lexicon, basic: `weight TAB entry, entry …`, weight −4…4; `#` opens a comment. Entries are folded as the
 * tokeniser folds; adjectives stand in one form, for gender, number and case are found by the light stem; weight 0 silences.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
export const lexicon = `
# Praise: adjectives, adverbs, nouns
3.5	excel * lent,excel * lents,excellent,excepcional,extraordinari,extraordinaria,extraordinariament,magnific
3.5	magnifica,magnifics,magnifiques,meravellos,meravellosa,meravella,una meravella,espectacular,espectacle
3.5	fantastic,fantastica,fantastics,fantastiques,fenomenal,increible,sensacional,impecable,immillorable,insuperable
3.5	imbatible,perfecte,perfecta,perfectes,perfectament,perfeccio,esplendid,esplendida,estupend,sublim,brutal
3.5	brutalissim,genial,genials,fabulos,divi,divina,exquisit,exquisida,inoblidable,sorprenentment bo,de primera
3.5	de luxe,un luxe,obra mestra,una joia,una passada,passada,cinc estrelles,5 estrelles,un 10,un deu,de deu,de 10
3.5	matricula d'honor,el millor,la millor,els millors,les millors,de conte,de somni,un somni,bestial,al * lucinant
3.5	flipant
3	molt bo,molt bona,molt bons,molt bones,molt be,bonissim,bonissima,delicios,deliciosa,delicia,una delicia
3	saboros,saborosa,gustos,gustosa,encantador,encantadora,encant,adorable,precios,preciosa,bellissim,xulo,xula
3	xulissim,guai,de puta mare,de collons,collonut,collonuda,acollonant,la canya,la bomba,la hostia,la pera,tope
3	top,al * lucinat,apassionant,emocionant,captivador,magic,magica,magia,paradis,paradisiac,un plaer,plaer,un goig
3	goig,fa goig,per llepar se els dits,llepar se els dits,de llepar se els dits,per sucar hi pa,de categoria
3	fora de serie,de traca,cap pega,cap queixa,ni una queixa,sense cap queixa,res a dir,cap defecte,sense defectes
3	visita obligada,imprescindible,enhorabona,felicitats,felicitacions,chapeau,bravo,ole,visca,un encert,encert
3	tot un encert
2.5	bo,bon,bona,bons,bones,bonic,bonica,bonics,boniques,maco,maca,macos,maques,guapo,guapa,guapos,guapes,bell,bella
2.5	agradable,agradablement,amable,amables,amablement,amabilitat,simpatic,simpatica,simpatics,simpatiques,simpatia
2.5	atent,atenta,atents,atentes,servicial,educat,educada,cordial,acollidor,acollidora,acollidors,acolliment
2.5	acollida excel * lent,carinyos,afectuos,afecte,proper,propera,calid,calida,professional,professionals
2.5	professionalitat,competent,competencia professional,eficient,eficients,eficiencia,eficac,eficacos,eficacia
2.5	rapid,rapida,rapids,rapides,rapidament,rapidesa,agil,agils,puntual,puntuals,puntualitat,fiable,fiables,honest
2.5	honesta,honrat,sincer,transparent,comode,comoda,comodes,comoditat,confortable,confort,net,neta,nets,netes
2.5	netissim,netissima,polit,pulcre,ben cuidat,ben cuidada,ben situat,ben situada,ben ubicat,ben comunicat,centric
2.5	centrica,ampli,amplia,espaios,lluminos,lluminosa,tranquil,tranquil * la,tranquils,tranquil * litat,relaxant
2.5	modern,elegant,elegancia,refinat,original,fresc,fresca,frescos,fresques,abundant,generos,generosa,variat
2.5	variada,barat,barata,barats,barates,be de preu,bon preu,bons preus,molt bon preu,preu just,preu raonable
2.5	bona relacio,bona relacio qualitat preu,economic,economica,assequible,practic,practica util,util,utils,facil
2.5	facils,facilment,senzill d'utilitzar,intuitiu,resistent,robust,durador,satisfet,satisfeta,satisfets
2.5	satisfactori,satisfaccio,content,contenta,contents,contentes,felic,felicos,felicitat,felicment,alegre,alegria
2.5	alegries,joia,il * lusio,il * lusionat,orgull,orgullos,orgullosa,agrait,agraida,afortunat,afortunada,divertit
2.5	divertida,divertits,diversio,entretingut,entretinguda,gracios,interessant,interessants,intel * ligent,brillant
2.5	talent,creatiu,innovador,innovadora,exit,un exit,victoria,guanyador,campio,campiona,campions,heroi,recomanable
2.5	molt recomanable,recomanat,totalment recomanable,altament recomanable,dolc,dolca,dolcos,tendre,exquisidesa
2.5	saludable,impressionant,impressionat,notable,destacable,valuos,inspirador,ben fet,ben feta,ben tractat
2.5	ben tractats,ben ates,ben atesos,ben atesa,ben explicat,ben organitzat,bon tracte,bon servei,bona atencio
2.5	bona qualitat,encantat,encantada,encantats,entusiasmat
1.6	be,millor,millors,correcte,correcta,adequat,adequada,conforme,qualitat,de qualitat,segur i,seguretat,positiu
1.6	positiva,ideal,avantatge,avantatges,regal,sort,esperanca,pau,amistat,amor,peto,petons,petonets,abracada
1.6	abracades,festa,per molts anys,bon any nou,somriure,somriures,somrient,alleujat,sense problemes,sense problema
1.6	cap problema,sense cap problema,sense incidencies,cap incidencia,sense cues,sense esperes,sense complicacions
1.6	no esta malament,gens malament,no esta gens malament,res malament,a temps,a l'hora,dins el termini,abans d'hora
1.6	abans del previst,gracies,moltes gracies,mil gracies,gracies per,moltissimes gracies,merci,merces,agraeixo
1.6	agraim,per fi,finalment,sort que,sort en tenim,menys mal,com a casa,solucio,just i,bona experiencia,bona opcio
1.6	bona compra,bona sorpresa,bona eleccio,ordenat,organitzat,renovat,net i polit,tal com es descriu
1.6	com la descripcio,ambient agradable,bon ambient,endavant
0.7	jaja,jajaja,jajajaja,haha,hahaha,hehe,lol,bon dia,bona tarda,bona nit,bona setmana,bon cap de setmana
0.7	bon profit,acceptable,decent,digne,salutacions,d'acord
# Praise: verbs
3	encanta,encanten,encantar,encantava,encantaven,m'encanta,m'ha encantat,ens ha encantat,ens encanta
3	ens va encantar,em va encantar,ens han encantat,adorar,adoro,adora,adores,adorem,adoren,adorat,adorada,adorava
3	adoraven,adorant,adoraria,adorin,estimar,estimo,estima,estimes,estimem,estimen,estimat,estimada,estimava
3	estimaven,estimant,estimaria,estimin,t'estimo,us estimo,enamorar,enamoro,enamora,enamores,enamorem,enamoren
3	enamorat,enamorada,enamorava,enamoraven,enamorant,enamoraria,enamorin,enamorat de,recomano molt,molt recomanat
3	recomano totalment,recomano sense dubtar ho,recomano a tothom,recomanem a tothom,supera les expectatives
3	va superar les expectatives,ha superat les expectatives,supera les meves expectatives
2.5	agrada,agraden,agradar,agradava,agradat,agradaven,agradara,m'agrada,m'agrada molt,m'ha agradat,ens ha agradat
2.5	ens va agradar,em va agradar,recomanar,recomano,recomana,recomanes,recomanem,recomanen,recomanada,recomanava
2.5	recomanaven,recomanant,recomanaria,recomanin,aconsellar,aconsello,aconsella,aconselles,aconsellem,aconsellen
2.5	aconsellat,aconsellada,aconsellava,aconsellaven,aconsellant,aconsellaria,aconsellin,gaudir,gaudit,gaudeix
2.5	gaudim,hem gaudit,vam gaudir,fruir,fruit,delectar,delecto,delecta,delectes,delectem,delecten,delectat,delectada
2.5	delectava,delectaven,delectant,delectaria,delectin,sorprenent,sorpres gratament,sorpresa gratament
2.5	sorpresos gratament,gratament,convenc,convencut,impressiona,emocionar,emociono,emociona,emociones,emocionem
2.5	emocionen,emocionat,emocionada,emocionava,emocionaven,emocionaria,emocionin,val la pena,va valer la pena
2.5	ha valgut la pena,val molt la pena,val cada euro,val el que costa,mereix la pena,hi tornare,hi tornarem
2.5	hi tornaria,hi tornariem,tornare,tornarem,tornarem segur,tornare segur,repetire,repetirem,repetiria,per repetir
2.5	per tornar hi,ganes de tornar,amb ganes de tornar,amb ganes de repetir,tot perfecte,tot molt be,tot molt bo
2.5	tot genial,tot correcte,funciona be,funciona molt be,funciona perfectament,va molt be,va perfecte
2.5	ha anat molt be,compleix el que promet,compleix les expectatives,a l'alcada,esta a l'alcada,a l'altura,no decep
2.5	no decepciona,no defrauda,mai decep,mai no decep,mai falla,no falla,no es pot demanar mes
2.5	no s'hi pot demanar mes,millor impossible,no podia ser millor,no li falta res,no hi falta res,entrega rapida
2.5	resposta rapida,servei rapid,quina passada,quina meravella,que bo,que be,quin goig,que maco,que maca,que bonic
2.5	que xulo,quina alegria,un crac,cracs,crac,uns cracs,sou els millors,son els millors
1.6	ajudar,ajudo,ajuda,ajudes,ajudem,ajuden,ajudat,ajudada,ajudava,ajudaven,ajudant,ajudaria,ajudin,m'han ajudat
1.6	ens van ajudar,resolt,resoldre,resolen,solucionat,solucionada,solucionaren,va solucionar,van solucionar
1.6	millorat,millorar,milloro,millora,millores,millorem,milloren,millorada,millorava,milloraven,millorant
1.6	milloraria,millorin,funciona,funcionen,guanyar,guanyo,guanya,guanyes,guanyem,guanyen,guanyat,guanyada,guanyava
1.6	guanyaven,guanyant,guanyaria,guanyin,celebrar,celebro,celebra,celebres,celebrem,celebren,celebrat,celebrada
1.6	celebrava,celebraven,celebrant,celebraria,celebrin,riure,mereix,merescut,merescuda,aprofito,aprofitar,aprofitat
1.6	confio,confiar,confiem,confianca,de confianca
# Blame: adjectives, nouns
-3.5	pessim,pessima,pessims,pessimes,pessimament,horrible,horriblement,horror,un horror,horroros,horrorosa,terrible
-3.5	terribles,terriblement,espantos,espantosa,nefast,nefasta,lamentable,deplorable,fastigos,fastigosa,fastic
-3.5	quin fastic,fa fastic,asqueros,asquerosa,repugnant,immund,putrefacte,podrit,podrida,vergonya,una vergonya
-3.5	quina vergonya,vergonyos,vergonyosa,vergonyant,escandalos,escandol,inacceptable,inadmissible,intolerable
-3.5	insuportable,indignant,indigne,infecte,merda,una merda,de merda,merdos,porqueria,una porqueria,escombraries
-3.5	una brossa,brossa,desastre,un desastre,desastros,desastrosa,catastrofe,catastrofic,malson,un malson,infern
-3.5	un infern,infernal,estafa,una estafa,estafes,estafar,estafo,estafem,estafen,estafat,estafada,estafava,estafaven
-3.5	estafant,estafaria,estafin,estafador,estafadors,engany,un engany,enganys,enganyar,enganyo,enganya,enganyes
-3.5	enganyem,enganyen,enganyat,enganyada,enganyava,enganyaven,enganyant,enganyaria,enganyin,lladre,lladres,robatori
-3.5	un robatori,robar,roben,robat,robaven,robats,frau,timo,un timo,timat,timats,delinquents,criminals,mafiosos
-3.5	pirates,xoricos,pocavergonyes,pocavergonya,el pitjor,la pitjor,els pitjors,les pitjors,pitjor experiencia
-3.5	de pena,fa pena,fugiu,fugiu ne,eviteu,eviteu lo,eviteu la,no hi aneu,a evitar,mai mes,mai mes hi torno
-3.5	zero estrelles,feixista,feixistes,nazi,nazis,racista,racistes,racisme,odi,assassi,assassins,corrupte,corruptes
-3.5	corrupcio
-3	dolent,dolenta,dolents,dolentes,dolentissim,mal servei,mala atencio,mal tracte,mala qualitat,decebedor
-3	decebedora,decepcio,una decepcio,decepcionant,decebut,decebuda,decebuts,decepcionar,decepciono,decepciona
-3	decepciones,decepcionem,decepcionen,decepcionat,decepcionada,decepcionava,decepcionaven,decepcionaria
-3	decepcionin,decep,frustrant,frustrat,frustracio,mediocre,desagradable,desagradables,antipatic,antipatica
-3	antipatics,antipatiques,maleducat,maleducada,maleducats,mal educat,mala educacio,falta d'educacio
-3	falta de respecte,manca de respecte,falta de professionalitat,manca de professionalitat,poc professional
-3	poc professionals,poc amable,poc amables,groller,grollera,grollers,borde,bordes,arrogant,arrogancia,prepotent
-3	prepotents,prepotencia,xulesc,xuleria,menyspreu,despectiu,irrespectuos,incompetent,incompetents,incompetencia
-3	inutil,inutils,inepte,ineptes,negligent,negligencia,deixadesa,desidia,irresponsable,ridicul,ridicula,absurd
-3	absurda,vergonyosos,mentida,mentides,mentider,mentiders,mentir,menteixen,mentit,fals,falsa,publicitat enganyosa
-3	enganyos,enganyosa,deshonest,no serveix de res,no serveix per res,no val res,no val la pena,no val el que costa
-3	diners llencats,llencar els diners,llencar diners,perdre el temps,perdua de temps,perdua de diners,temps perdut
-3	trampa per turistes,trampa per a turistes,no ho recomano,no el recomano,no la recomano,no recomano,no recomanem
-3	no recomanable,gens recomanable,desaconsellar,desaconsello,desaconsella,desaconselles,desaconsellem
-3	desaconsellen,desaconsellat,desaconsellada,desaconsellava,desaconsellaven,desaconsellant,desaconsellaria
-3	desaconsellin,no hi tornare,no hi tornarem,no hi torno,no tornare,no tornarem,no tornaria,no repetirem
-3	no repetire,ultima vegada,es l'ultima vegada,l'ultim cop,deixa molt a desitjar,deixa forca a desitjar
-3	deixa bastant a desitjar,deixa a desitjar,deixen a desitjar,deixava molt a desitjar,deixen molt a desitjar
-3	per sota de les expectatives,no esta a l'alcada,no m'agrada,no m'ha agradat,no ens ha agradat,no ens va agradar
-3	no em va agradar,no agrada,brut,bruta,bruts,brutes,brutissim,bruticia,porc,porca,pudor,pudent,pudents,fa pudor
-3	feia pudor,pudia,floridura,humitats,escarabats,panerola,paneroles,xinxes,rates,intoxicacio,vomitar,malalt
-3	malaltia,idiota,idiotes,imbecil,imbecils,estupid,estupida,ximple,ruc,burro,fill de puta,fills de puta,cabro
-3	cabrons,malparit,malparits,gilipolles,puta,collons de,hostia puta,odiar,odio,odia,odies,odiem,odien,odiat
-3	odiada,odiava,odiaven,odiant,odiaria,odiin,detestar,detesto,detesta,detestes,detestem,detesten,detestat
-3	detestada,detestava,detestaven,detestant,detestaria,detestin,rabia,quina rabia,enfadat,enfadada,enfadats
-3	emprenyat,emprenyada,emprenyats,emprenya,emprenyador,indignat,indignada,indignats,indignacio,furios,irritant
-3	molest,molesta,molestos,molestia,molesties,molestar,molesto,molestes,molestem,molesten,molestat,molestada
-3	molestava,molestaven,molestant,molestaria,molestin,fart,farta,farts,n'estic fart,n'estic farta,cansat de
-3	cansada de,fins als collons,fins els collons,fins als nassos,mort,morta,morts,morir,moren,assassinat,guerra
-3	guerres,violencia,violent,tragedia,tragic,victima,victimes,patir,pateix,pateixen,patiment,dolor,dolors,por
-3	terror,angoixa,ansietat,preocupat,preocupada,preocupant,preocupacio,amenaca,amenaces,amenacar,amenaco,amenacem
-3	amenacen,amenacat,amenacada,amenacava,amenacaven,amenacant,amenacaria,amenacin,perill,perillos,perillosa,trist
-3	trista,tristos,tristes,tristesa,tristissim,infelic,malauradament,desgraciadament,per desgracia,desgracia,plorar
-3	ploro,plora,plores,plorem,ploren,plorat,plorada,plorava,ploraven,plorant,ploraria,plorin,depriment,deprimit
-3	desesperat,desesperant,desesperacio,fracas,un fracas
-2.4	lent,lenta,lents,lentes,lentissim,lentitud,lentissima,etern,eterna,interminable,massa temps,massa lent
-2.4	triguen molt,va trigar molt,van trigar molt,triga molt,triguen massa,hores d'espera,hores esperant
-2.4	una hora esperant,esperant des de,encara espero,encara esperem,llarga espera,llargues cues,cues,cua llarga
-2.4	retard,retards,amb retard,endarrerit,car,cara,cars,cares,carissim,carissima,massa car,massa cara,molt car
-2.4	molt cara,preu abusiu,preus abusius,abusiu,abus,abusos,exagerat,desorbitat,sobrevalorat,defecte,defectes
-2.4	defectuos,defectuosa,espatllat,espatllada,espatllats,espatllar,espatllo,espatlla,espatlles,espatllem,espatllen
-2.4	espatllava,espatllaven,espatllant,espatllaria,espatllin,trencat,trencada,trencats,trencar,trenco,trenca,trences
-2.4	trencem,trencen,trencava,trencaven,trencant,trencaria,trencin,avariat,avaria,avaries,malmes,malmesa,ratllat
-2.4	rovellat,desgastat,gastat,error,errors,errada,falla,fallen,fallar,fallo,falles,fallem,fallat,fallada,fallava
-2.4	fallaven,fallant,fallaria,fallin,penja,es penja,es bloqueja,bloquejat,problema,problemes,problematic
-2.4	incidencia greu,complicat,complicada,confus,confusa,embolic,caos,caotic,desorganitzat,desorganitzada
-2.4	desorganitzacio,soroll,sorolls,sorollos,sorollosa,sorollosos,menjar fred,fred i,freda i,va arribar fred,insipid
-2.4	insipida,sense gust,sense sabor,no tenia gust,incomestible,immenjable,cru,crua,cremat,cremada,sec com,greixos
-2.4	olios,salat,massa salat,recuit,reescalfat,congelat,caducat,caducats,minuscul,petitissim,incomode,incomoda
-2.4	incomodes,estret,vell i,antiquat,obsolet,desfasat,fosc i,descuidat,deixat,lleig,lletja,lletjos,lletges,avorrit
-2.4	avorrida,avorrits,avorriment,pesat,pesada,pesats,cansat,cansada,estres,estressant,estressat,insuficient
-2.4	mal ates,mal atesos,mal tractat,mal organitzat,mal fet,mal feta,mal explicat,maltractament,ignoren,ignorat
-2.4	ignorats,ignorar,ens van ignorar,no funciona,no funcionen,no funcionava,no ha funcionat,no va be,no va
-2.4	deixat de funcionar,ha deixat de funcionar,no respon,no responen,no contesten,no contesta,ningu respon
-2.4	ningu contesta,ningu aten,sense resposta,cap resposta,cap explicacio,sense explicacio,cap solucio,sense solucio
-2.4	no ha arribat,no arriba,no m'ha arribat,mai ha arribat,no he rebut,encara no he rebut,no he rebut res
-2.4	impossible,impossibles,impossible contactar,perdre,perden,perdut,perduda,perdua,perdues,derrota,derrotes
-2.4	equivocat,equivocada,equivocacio,queixa,queixes,queixar,queixar me,queixar se,reclamacio,reclamacions
-2.4	full de reclamacions,fulls de reclamacions,denuncia,denunciar,denuncio,denuncies,denunciem,denuncien,denunciat
-2.4	denunciada,denunciava,denunciaven,denunciant,denunciaria,denunciin,vull els meus diners
-2.4	que em tornin els diners,retorneu me,cobrat de mes,ens van cobrar de mes,costos ocults,falsificat,fragil
-2.4	baixa qualitat,poca qualitat,falta,faltava,manca,mancanca,llastima,una llastima,quina llastima,llastimos,pena
-2.4	quina pena,penos,penosa,penos servei,lamento,penedit,penedida,penedeixo,em penedeixo,crisi,vaga,vagues,atur
-2.4	aturat,contaminacio,accident,accidents,incendi,inundacio,destrossat,destruit,destruccio,culpa,culpable
-2.4	culpables,acusat,acusen,condemnat,preso,detingut,detinguts,detencions,pobresa,pobre,pobres,fam,solitud
-2.4	mal de cap,mal de panxa,fa mal,em fa mal,m'ha fet mal,ai las,uf,uff,puaj,ecs,wtf,fail,quin rotllo,rotllo
-2.4	un rotllo,quin pal,un pal,quina putada,putada,una putada,cagada,una cagada,cagat,repressio,imposicio,injust
-2.4	injusta,injusticia,injusticies
-1.5	pitjor,pitjors,cada cop pitjor,cada vegada pitjor,de mal en pitjor,empitjorar,empitjoro,empitjora,empitjores
-1.5	empitjorem,empitjoren,empitjorat,empitjorada,empitjorava,empitjoraven,empitjorant,empitjoraria,empitjorin,fluix
-1.5	fluixa,fluixos,fluixet,regular,normalet,mediocres,millorable,a millorar,hauria de millorar,podria millorar
-1.5	podria ser millor,podria estar millor,s'ha de millorar,m'esperava mes,esperava mes,esperavem mes
-1.5	ens esperavem mes,esperava alguna cosa mes,no es el que esperava,no era el que esperava,res de l'altre mon
-1.5	res de l'altre dijous,res especial,res d'especial,no es per tant,no n'hi ha per tant,sense pena ni gloria
-1.5	ni fu ni fa,no mata,del munt,dificil,dificils,dificultat,dificultats,dubtos,dubtosa,estrany,estranya,sospitos
-1.5	limitat,escas,escassa,escassos,just de,massa petit,massa petita,massa soroll,massa gent,lluny de tot,malament
-1.5	molt malament,mal,mala,dolentots,poc,poca,devolucio,reemborsament,anul * lat,anul * lada,cancel * lat
-1.5	cancel * lada,cancel * len,multa,multes,deute,deutes,ferit,ferits,ferida,febre,grip,constipat,transit,polemica
-1.5	enveja,ignorant,ignorants,ignorancia,prohibit,prohibicio
# Weigh nothing by themselves
0	be comu,si be,ara be,mes aviat,o be,tambe,ben be,mes be dit,d'acord amb,bon nombre,bona part,bona part de
0	gran part,mes o menys be,cal dir,per por de,sort que no,net de,en net,net i clar,mal de,mal que,val mes,mes val
0	de cara a,cara a,la cara,a la cara,cara cara,fa falta,si fa falta,no fa falta,sense falta,just ara,just despres
0	just abans,la competencia,per sort o per,el net,la neta,un mica,poc despres,poc abans,poc a poc,a poc a poc
0	fa poc,d'aqui poc,un poc,amb cura,sense por,no tinguis por,no passa res,cap por,festa major,dia de festa
0	dies de festa,per mor de,de mort natural
`;
