/**
 * The Portuguese sentiment lexicon, basic: `weight TAB entry, entry …`, weight −4…4; `#` opens a comment. Entries are folded as the
 * tokeniser folds; adjectives stand in one form, for gender, number and case are found by the light stem; weight 0 silences.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
export const lexicon = `
# Praise: adjectives and adverbs
3.5	excelente,excepcional,extraordinario,magnifico,maravilhoso,maravilhosamente,espetacular,espectacular,fantastico
3.5	fenomenal,incrivel,incriveis,sensacional,impecavel,impecaveis,impecavelmente,perfeito,perfeitamente,esplendido
3.5	estupendo,sublime,soberbo,inesquecivel,inesqueciveis,insuperavel,imbativel,deslumbrante,divino,brilhante
3.5	fabuloso,primoroso,eximio,nota 10,nota dez,nota mil,nota 1000,cinco estrelas,5 estrelas,de excelencia
3.5	melhor de todos,melhor de sempre,melhor do mundo,o melhor,a melhor,os melhores,as melhores
3.5	simplesmente o melhor
3	otimo,optimo,otimamente,genial,adoravel,adoraveis,encantador,encantadora,encantadores,apaixonante,delicioso
3	deliciosamente,saboroso,saborosissimo,lindo,lindissimo,belissimo,maravilha,delicia,uma delicia,excelencia
3	admiravel,esplendoroso,formidavel,surreal de bom,bom demais,boa demais,muito bom,muito boa,muito bons
3	muito boas,muito bem,bem demais,lindo demais,linda demais,top,topzera,topissimo,show de bola,showzaco
3	foda demais,do caralho,fodastico,irado,massa demais,mara,divo,diva,perfeicao,sem palavras,apaixonado,obra prima
3	espetaculo,espectaculo,um espetaculo,show,fofo,fofa,fofissimo,fofinho,fofinha,arrasou,arrasaram,arrasa
3	arrasando,arrasei,lacrou,lacraram,melhor coisa
2.5	bom,boa,bons,boas,bem feito,bem feita,bonito,belo,bela,belos,belas,gostoso,gostosa,agradavel,agradaveis
2.5	agradavelmente,amavel,amaveis,gentil,gentis,gentilissimo,simpatico,simpatia,simpatiquissimo,atencioso
2.5	prestativo,prestavel,prestaveis,educado,cordial,cordiais,acolhedor,acolhedora,acolhedores,acolhimento,carinhoso
2.5	carinho,carinhosamente,querido,queridissimo,amoroso,competente,competencia,profissional,profissionais
2.5	profissionalismo,eficiente,eficientes,eficiencia,eficaz,eficazes,confiavel,confiaveis,fiavel,fiaveis,honesto
2.5	honestidade,confortavel,confortaveis,confortavelmente,conforto,aconchegante,aconchego,limpo,limpinho,limpissimo
2.5	impecavelmente limpo,bem cuidado,bem localizado,bem situado,otima localizacao,rapido,rapidez,rapidissimo
2.5	rapidamente,agil,ageis,agilidade,veloz,pratico,praticidade,util,uteis,comodo,moderno,elegante,chique,charmoso
2.5	charme,requintado,sofisticado,interessante,interessantissimo,divertido,divertidissimo,engracado,criativo
2.5	inovador,inovadora,inteligente,talentoso,talento,fresco,fresquinho,apetitoso,suculento,generoso,farto,variado
2.5	acessivel,acessiveis,barato,baratinho,baratissimo,em conta,bom preco,bons precos,preco justo,precos justos
2.5	excelente relacao,custo beneficio,bom custo beneficio,otimo custo beneficio,organizado,pontual,pontualidade
2.5	pontualmente,solicito,disponivel para ajudar,bacana,legal,legais,maneiro,massa,porreiro,fixe,giro,gira,giros
2.5	giras,espetaculoso,tri bom,daora,da hora,dahora,supimpa,firmeza,tudo de bom,recomendavel,recomendaveis
2.5	recomendadissimo,satisfatorio,satisfeito,satisfeitissimo,satisfacao,contente,feliz,felizes,felicidade
2.5	felizmente,alegre,alegria,animado,animadissimo,empolgado,empolgante,emocionante,emocionado,orgulhoso,orgulho
2.5	abencoado,grato,gratidao,gratificante,realizado,tranquilo,sossegado,seguro,seguranca,vitoria,vencedor,vencedora
2.5	sucesso,campeao,campea,campeoes,conquista,heroi,idolo,rainha,rei,poderosa,poderoso,gato,gata,gatissimo,gatinho
2.5	maravilhado,encantado,divertidamente,gratificado,calmo,positivo,positivamente,inspirador,inspiradora,bonitinho
2.5	bonitao
1.6	melhor,melhores,melhorou bastante,novo em folha,correto,correcto,adequado,razoavel preco,suficiente,funcional
1.6	funcionais,facil,faceis,facilidade,facilmente,simples de usar,intuitivo,resistente,duravel,duraveis,robusto
1.6	leve,silencioso,espacoso,amplo,claro,cheiroso,perfumado,quentinho,macio,justo,vantagem,vantajoso,compensador
1.6	qualidade,de qualidade,boa qualidade,alta qualidade,sorte,sortudo,esperanca,saudavel,saudaveis,merecido
1.6	merecidamente,favorito,favorita,preferido,preferida,especial,especiais,unico no genero,importante,paz,amizade
1.6	amor,amores,amorzinho,sorriso,sorrisos,sorridente,sorrindo,festa,parabens,viva,uhul,uhuu,eba,oba,bravo,aplausos
1.6	palmas,abraco,abracos,beijo,beijos,bjs,beijinhos,esforcado,dedicado,dedicacao,cuidado nos detalhes,cuidadoso
1.6	cuidadosamente,atento,atencao aos detalhes,respeitoso,garantia de qualidade,bom gosto,bom humor,boa vontade
1.6	boa musica,boa comida,bom atendimento,boa experiencia,boa sorte,agrado,delicado,surpreendente
1.6	surpreendido positivamente,surpreendeu positivamente,ansioso para voltar,curti muito,que bom,que boa,ainda bem
1.6	gracas a deus,finalmente consegui,finalmente
# Praise: verbs
3	adorar,adoro,adora,adoras,adoram,adoramos,adorou,adorei,adoraram,adorava,adoravam,adorando,adoraria,adorariam
3	adore,adorem,amo,amamo,amei,amar,amamos,amava,amando,amaram,amou,encantou,encanta,encantei,encantaram,encantam
3	apaixonei,me apaixonei,apaixonada,apaixonados,apaixonadas,super recomendo,super recomendamos,recomendo muito
3	recomendo demais,recomendo fortemente,recomendo vivamente,recomendo a todos,recomendo de olhos fechados
3	altamente recomendado,altamente recomendavel,vale muito a pena,vale cada centavo,vale cada centimo
3	superou as expectativas,superou as minhas expectativas,superou minhas expectativas,supera as expectativas
3	superou todas as expectativas,acima das expectativas,amo muito,amo demais,te amo,amo te,amo voces,to apaixonada
3	to apaixonado,voltarei com certeza,voltarei sempre,com certeza voltarei,voltaremos com certeza,sem defeitos
3	nao tem defeito,zero defeitos
2.5	gosto,gostei,gostamos,gostaram,gosta,gostou,gostava,gostam,gostando,curti,curto,curtimos,curtiram,curte,curtiu
2.5	curtindo,aprovo,aprovei,aprovamos,aprovado,aprovada,aprovados,aprovaram,aprovadissimo,recomendo,recomendamos
2.5	recomendei,recomendaria,recomendado,recomendada,recomendados,recomendem,recomende,agradou,agrada,agradaram
2.5	agradam,agradado,surpreendeu,surpreenderam,impressionou,impressionante,impressionado,impressionada
2.5	impressionaram,satisfez,satisfaz,diverti,divertimos,me diverti,diverti me,valeu a pena,valeu muito a pena
2.5	vale a pena,vale a visita,vale a compra,compensa,compensou,voltarei,voltaremos,voltaria,quero voltar
2.5	volto sempre,pretendo voltar,vou voltar,iremos voltar,a repetir,para repetir,a voltar,a nao perder,nao percam
2.5	imperdivel,imperdiveis,de parabens,esta de parabens,estao de parabens,voces sao demais,demais da conta,e demais
2.5	foi demais,sao demais,tudo perfeito,tudo otimo,tudo muito bom,tudo certo,deu tudo certo,deu certo,funciona bem
2.5	funciona muito bem,funciona perfeitamente,funcionou bem,cumpre o que promete,cumpriu o que prometeu
2.5	cumpre o prometido,como descrito,conforme descrito,conforme o anunciado,chegou antes,chegou antes do prazo
2.5	antes do prazo,chegou rapido,chegou rapidinho,chegou direitinho,bem embalado,entrega rapida,resposta rapida
2.5	bem atendido,bem atendida,bem atendidos,bem recebido,bem recebidos,bem tratado,bem tratados,muito atenciosos
2.5	otimo atendimento,excelente atendimento,mal posso esperar,nao vejo a hora,que saudade boa,melhor impossivel
2.5	nao podia ser melhor,nao poderia ser melhor,nada a apontar,nada a reclamar,nada a dizer,so elogios
2.5	so tenho elogios,so tenho a agradecer,sem reclamacoes,nota maxima,muito acima da media,acima da media
2.5	fora de serie,de primeira,de outro mundo,do outro mundo,de tirar o folego,de cortar a respiracao
2.5	de morrer por mais,de comer e chorar por mais,de lamber os dedos,um luxo,de luxo,um mimo,uma joia,que orgulho
2.5	que lindo,que linda,que fofo,que fofa,que maravilha,que delicia,que sonho,que felicidade,que alegria,que amor
2.5	meu amor,morri de amores,melhor dia,melhor pessoa,me ganhou,ganhou um cliente,cliente fiel,cinco estrelinhas
2.5	mandou bem,mandaram bem,mandou muito bem,ta de parabens,e top,muito top,sensacao boa,caprichado,capricharam
2.5	capricho
1.6	ajudou,ajudaram,ajudam,ajuda,ajudado,solucionou,solucionaram,solucionado,resolveu,resolveram,resolvido
1.6	resolvida,resolveu o problema,resolveu meu problema,resolveram o meu problema,sem problemas,sem problema
1.6	sem qualquer problema,nenhum problema,sem complicacoes,sem burocracia,sem filas,sem stress,sem demora
1.6	sem dor de cabeca,elogio,elogios,elogiar,elogiou,elogiei,elogiamos,agradeco,agradecemos,agradecido,agradecida
1.6	obrigado,obrigada,obg,brigado,brigada,obrigadao,muito obrigado,muito obrigada,obrigado por,obrigada por
1.6	obrigado pela,obrigado pelo,valeu,vlw,grato por,melhorou,melhoraram,melhorado,melhorada,evoluiu,confio
1.6	confiamos,confianca,de confianca,merece,merecem,mereceu,comemorar,comemorando,comemoramos,comemorou,conseguimos
1.6	consegui,ganhou,ganhamos,ganhei,ganharam,venceu,venceram,vencemos,venci,acertou,acertaram,acertei,cumpriu
1.6	cumpriram,cumpre,cumprem,foi rapido,muito rapido,e rapido,super rapido,bem rapido,funciona,funcionam
1.6	a par da expectativa,dentro do prazo,no prazo,a tempo,bem tranquilo,gostoso demais,nao e mau,nao e ma
1.6	nao e ruim,nada mau,nada mal,ate que e bom,vale o preco,vale o investimento,boa compra,bom investimento
1.6	boa escolha,otima escolha,boa opcao,otima opcao,boa surpresa,agradavel surpresa,sorri,sorrir,rindo,ri muito
1.6	rindo muito,rachei,chorei de rir,morri de rir,morrendo de rir,torcendo por,merecia mais,bora,partiu
1.6	vamos com tudo,tamo junto,tmj,e nois
0.7	kk,kkk,kkkk,rs,rsrs,rsrsrs,haha,hahaha,hehe,hehehe,ahaha,ahahah,risos,lol,bom dia,boa tarde,boa noite
0.7	boa semana,bom fim de semana,boa viagem,ok,aceitavel,aceitaveis,decente
# Blame: adjectives, adverbs, nouns
-3.5	pessimo,pessimamente,horrivel,horriveis,horrivelmente,horroroso,horror,um horror,terrivel,terriveis
-3.5	terrivelmente,pavoroso,lamentavel,lamentaveis,vergonhoso,vergonha,uma vergonha,vergonhosamente,que vergonha
-3.5	deploravel,deploraveis,intragavel,intoleravel,intoleraveis,inaceitavel,inaceitaveis,inadmissivel,inadmissiveis
-3.5	insuportavel,insuportaveis,abominavel,detestavel,repugnante,asqueroso,nojento,nojo,um nojo,que nojo,nojeira
-3.5	podre,imundo,imundice,imundicie,lixo,um lixo,uma merda,merda,merdas,bosta,uma bosta,porcaria,uma porcaria
-3.5	uma porra,desastre,um desastre,desastroso,catastrofe,catastrofico,pesadelo,um pesadelo,fraude,fraudulento,golpe
-3.5	golpistas,golpista,burla,burloes,burlao,vigarice,vigarista,vigaristas,aldraboes,aldrabao,aldrabice,ladrao
-3.5	ladroes,roubo,um roubo,roubalheira,roubar,roubam,roubou,roubaram,roubado,roubada,roubei,roubando,bandido
-3.5	bandidos,enganacao,enganador,enganadora,pilantra,pilantras,pilantragem,safado,safados,safadeza,picareta
-3.5	picaretas,picaretagem,estelionato,falcatrua,o pior,a pior,os piores,as piores,pior de sempre,pior experiencia
-3.5	pior do mundo,pior empresa,pior atendimento,zero estrelas,nota zero,nota 0,fujam,fuja,corram,fujam daqui
-3.5	nunca mais,nunca mais volto,nunca mais compro,nunca mais voltarei,jamais volto,criminoso,criminosos,nazista
-3.5	fascista,genocida,corrupto,corruptos,corrupcao,crime,assassino,assassinos,assassinato,estupro,tortura,odio
-3	ruim,ruins,muito ruim,ruim demais,malissimo,mau,ma,maus,mas,muito mau,muito mal,fraquissimo,decepcionante
-3	decepcao,uma decepcao,que decepcao,decepcionado,decepcionada,decepcionou,decepcionaram,decepcionei,decepcionar
-3	desilusao,desiludido,desiludiu,desiludiram,desapontado,desapontamento,frustrante,frustracao,frustrado
-3	revoltante,revoltado,revolta,indignado,indignacao,indigno,irritante,irritado,irritada,irritados,furioso,raiva
-3	que raiva,odio mortal,odeio,odiei,odiamos,odiar,odiando,odiava,odiaram,detesto,detestei,detestamos,detestar
-3	detestava,desprezo,desprezivel,ridiculo,ridiculamente,absurdo,um absurdo,absurdamente caro,palhacada
-3	falta de respeito,uma falta de respeito,desrespeito,desrespeitoso,falta de educacao,falta de profissionalismo
-3	falta de higiene,falta de consideracao,falta de atencao,descaso,um descaso,total descaso,desleixo,negligencia
-3	negligente,incompetente,incompetentes,incompetencia,amador,amadorismo,antiprofissional,nao profissional
-3	pouco profissional,mal educado,mal educada,mal educados,malcriado,grosseiro,grosso,grossa,grossos,grosseria
-3	estupido,estupida,estupidez,arrogante,arrogantes,arrogancia,antipatico,antipatia,rude,rudes,idiota,idiotas
-3	imbecil,imbecis,burro,burros,otario,otarios,trouxa,babaca,babacas,canalha,canalhas,desonesto,desonestos
-3	desonestidade,mentira,mentiras,mentiroso,mentirosa,mentirosos,mentiu,mentiram,mentem,mente,mentir,mentindo
-3	enganou,enganaram,enganado,enganada,enganados,enganar,enganam,enganoso,enganosa,fui enganado,fui enganada
-3	propaganda enganosa,publicidade enganosa,inutil,inuteis,imprestavel,nao presta,nao prestam,nao serve para nada
-3	nao serve pra nada,nao vale nada,nao vale a pena,nao vale o preco,nao vale o dinheiro,nao compensa
-3	dinheiro jogado fora,dinheiro deitado fora,dinheiro no lixo,deitar dinheiro fora,jogar dinheiro fora
-3	perda de tempo,perda de dinheiro,perda total,tempo perdido,furada,cilada,armadilha,nao recomendo
-3	nao recomendo a ninguem,nao recomendamos,nao recomendaria,desaconselho,nao aconselho,nao comprem,nao compre
-3	nao caiam,nao contratem,nao volto,nao voltarei,nao voltaremos,nao voltaria,nao pretendo voltar,nao compro mais
-3	ultima vez,foi a ultima vez,evitem,a evitar,evite,passem longe,passe longe,fiquem longe,fique longe
-3	quero meu dinheiro de volta,quero o meu dinheiro,dinheiro de volta ja,devolvam meu dinheiro
-3	livro de reclamacoes,procon,reclame aqui,vou processar,processar a empresa,dor de cabeca,dores de cabeca
-3	uma seca,que seca,pessima experiencia,deixa muito a desejar,deixou muito a desejar,deixa a desejar
-3	deixou a desejar,deixam a desejar,muito a desejar,abaixo das expectativas,aquem das expectativas,muito aquem
-3	abaixo do esperado,morte,morreu,morreram,morto,mortos,morta,tragedia,tragico,terror,terrorista,guerra,violencia
-3	violento,medo,desespero,desesperado,desesperador,sofrimento,sofrer,sofrendo,sofreu,sofro,sofre,sofremos,sofri
-3	dor,dores,doente,doenca,tristeza,triste,tristes,tristissimo,infeliz,infelizes,infelizmente,chorando de raiva
-3	deprimente,deprimido,deprimida,depressao,miseravel,miseria,maldito,maldita,desgraca,desgracado,desgracada
-3	inferno,um inferno,infernal,fdp,filho da puta,filhos da puta,puta que pariu,pqp,vai se foder,vsf,vtnc
-3	caralho de,foda se,fodeu,fodido,puto,putaria,cacete,vagabundo,vagabunda,vagabundos,escroto,escrota,hipocrita
-3	hipocritas,hipocrisia,covarde,covardes,covardia,racista,racismo,machista,machismo,homofobia,preconceito
-2.4	caro demais,carissimo,carisima,muito caro,muito cara,exagerado,abusivo,abuso,um abuso,exploracao,explorador
-2.4	exploradores,lento,lentissimo,lentidao,demorado,demora,demorou muito,muito demorado,demora muito,demorou demais
-2.4	morosidade,moroso,atraso,atrasos,atrasado,atrasada,atrasados,atrasou,sujo,sujissimo,sujeira,sujidade,fedorento
-2.4	fedor,fede,fedendo,mau cheiro,cheiro horrivel,cheira mal,cheirava mal,mofo,bolor,barata,baratas,percevejos
-2.4	ratos,velho e,gasto,quebrado,quebrada,quebrou,quebraram,partido,estragado,estragada,estragou,estragaram
-2.4	estragar,estraga,avariado,avariada,avaria,avariou,defeito,defeitos,defeituoso,com defeito,rasgado,danificado
-2.4	danificada,amassado,riscado,enferrujado,incompleto,falso,falsa,falsificado,falsificada,pirata,replica,errado
-2.4	errada,errados,trocado,erro,erros,falha,falhas,falhou,falham,falharam,bug,bugs,bugado,trava,travando,travou
-2.4	lagado,crash,problema,problemas,problematico,complicado,confuso,confusao,bagunca,baguncado,desorganizado
-2.4	desorganizacao,caos,caotico,zona,barulho,barulhento,barulhenta,ruidoso,ruido,frio e,comida fria,chegou fria
-2.4	veio fria,fria e sem sabor,sem sabor,sem gosto,sem graca,sem tempero,insosso,insipido,intragave,seco demais,cru
-2.4	crua,mal passado,queimado,queimada,gorduroso,azedo,fora de validade,vencido,fraco,fraca,fracos,fracas,fraquinho
-2.4	pobre,pessim,desagradavel,desagradaveis,desconfortavel,desconfortaveis,desconforto,apertado,minusculo,chato
-2.4	chata,chatos,chatice,entediante,tedio,entediado,aborrecido,aborrecimento,enfadonho,cansativo,stressante
-2.4	estressante,stress,estresse,estressado,mal atendido,mal atendida,mal atendidos,mal atendimento,mau atendimento
-2.4	mau servico,maus tratos,mal tratado,mal tratada,mal feito,mal feita,mal cuidado,mal organizado,mal explicado
-2.4	mal informado,maltratado,ignorado,ignorada,ignoram,ignoraram,ignorou,sem resposta,ninguem responde
-2.4	ninguem atende,ninguem resolve,ninguem ajuda,nao respondem,nao responde,nao responderam,nao atendem,nao atende
-2.4	nao resolvem,nao resolve,nao resolveram,nao resolveu,nao funciona,nao funcionam,nao funcionou,nao funcionava
-2.4	parou de funcionar,deixou de funcionar,nao liga,nao carrega,nao abre,nao chegou,nao chega,nao veio,nao recebi
-2.4	nunca chegou,nunca recebi,ainda nao recebi,ate agora nada,ate hoje nada,ate hoje nao,sem solucao,sem previsao
-2.4	sem explicacao,sem qualquer explicacao,a espera ha,estou a espera,espera interminavel,horas a espera
-2.4	horas de espera,horas na fila,fila enorme,filas enormes,espera,enrolam,enrolando,enrolacao,reclamacao
-2.4	reclamacoes,reclamar,reclamei,reclamando,reclamo,reclamam,reclamaram,queixa,queixas,cobranca indevida
-2.4	cobraram a mais,cobraram indevidamente,cobraram duas vezes,taxa escondida,taxas escondidas,letras pequenas
-2.4	letras miudas,cancelaram,cancelaram sem,desconfio,desconfiado,desconfianca,suspeito,duvidoso,perigoso,perigo
-2.4	inseguro,inseguranca,ameaca,ameacar,ameacou,ameacaram,ameacando,acidente,prejuizo,prejudicou,prejudicado
-2.4	prejudicada,danos,dano,perdeu,perderam,perdi,perdido,perdida,perdemos,derrota,derrotado,fracasso,fracassado
-2.4	fail,arrependi,me arrependi,arrependido,arrependida,arrependimento,odiavel,feio,feia,feios,feias,horroros
-2.4	lixeira,mentecapto,preguica,preguicoso,falta,faltou,faltam,culpa,culpado,vergonhos,critica,criticas,preso
-2.4	presos,prisao,crise,greve,luto,saudade,saudades,que saudade,solidao,sozinho,sozinha,carente,chorar,chorei
-2.4	chorando,choro,chorou,cansado,cansada,cansei,exausto,exausta,sono,atrapalhar,atrapalha,atrapalhou,incomodar
-2.4	incomoda,incomodou,incomodado,irritar,irrita,irritou,irritam,nervoso,nervosa,ansiedade,preocupado,preocupada
-2.4	preocupante,preocupacao,azar,pena,que pena,uma pena,lastima,lastimavel,droga,uma droga,que droga,saco,que saco
-2.4	um saco,encher o saco,cu,cuzao,aff,affs,afff,aff maria,pqp mano,ranco,peguei ranco,nem morta,socorro
-2.4	misericordia,que odio,bad,mo bad,deu ruim,deu errado,deu merda,deu problema,ta foda,ta dificil,nao aguento
-2.4	nao aguento mais,nao suporto,nao da mais,nao gosto,nao gostei,nao gostamos,nao curti,nao consigo,nao consegui
-2.4	nao conseguimos,nao entendo,nao me agradou,nao e bom,nao foi boa,ninguem merece
-1.5	caro,cara demais,caros,caras demais,podia ser melhor,poderia ser melhor,podiam ser melhores,poderia melhorar
-1.5	precisa melhorar,precisam melhorar,a melhorar,tem que melhorar,esperava mais,esperava melhor,esperavamos mais
-1.5	nao era o que esperava,nao e o que esperava,pior,piores,piorou,pioraram,piorando,cada vez pior
-1.5	vai de mal a pior,de mal a pior,mediocre,mediocres,mediano,fraquito,sem qualidade,baixa qualidade,ma qualidade
-1.5	pouca qualidade,pouco,insuficiente,insuficientes,dificil,dificeis,dificuldade,dificuldades,dificil de usar
-1.5	impossivel,impossiveis,longe demais,nada de especial,nada demais,nada de mais,sem nada de especial,enjoado,mal
-1.5	demais para o que e,nao e grande coisa,nao foi grande coisa,assim assim,mais ou menos,devolver,devolvi
-1.5	devolvido,devolucao,trocar o produto,cancelar,reembolso,estranho,estranha,bizarro,esquisito,tosco,brega,cafona
-1.5	furo,furado,apagado,sem nocao,sem sentido,sem vergonha,sem condicoes,sem jeito,infantil,limitado,antiquado
-1.5	ultrapassado,obsoleto,desatualizado,desgastado,escuro,apertadinho,pequeno demais,pequena demais
-1.5	peguei uma gripe,gripe,febre,poluicao,divida,multa,multas,xingar,xingando,xingou,briga,brigas,brigar,brigando
-1.5	brigou,polemica,escandalo,acusado,acusada,acusados,acusacoes,acusacao,vitima,vitimas,desemprego,desempregado
-1.5	transito,bloqueado,bloquearam,chateado,chateada,chateou,nem por isso,porra
# Weigh nothing by themselves
0	bom ano,dia das maes,mais do mesmo,bem,bem que,bem como,tambem,quanto mais,legalmente,pena de,a fim de,pessoa
0	pessoal,pessoas,novo,grande,apenas,faltam dias,falta pouco,falta pouco para,sem falta,falta um dia
0	partido politico,do partido,o partido,um partido,show do,show da,show de,no show,o show,ao show,os shows,a zona
0	zona sul,zona norte,zona leste,zona oeste,parte,o rei,rainha elizabeth,servico,atendimento,erro meu,mal sabe
0	mal sabia,mal posso,mal cheguei,mal chegou,bem na hora,mau humor meu,cara,o cara,um cara,esse cara,os caras
0	mano,pra caralho,baratas nada,o seguro,seguro de vida,seguro saude,seguro auto,a gata,o gato,gatos,legal que
0	espera ai,na espera,a espera de,pouco a pouco,aos poucos,um pouco,pouco tempo,ha pouco,daqui a pouco
0	dentro em pouco,sem duvida,sem duvidas,boa parte,bom que,leve em conta,direito,claro que,claro que sim,e claro
0	verdade,no fundo
`;
