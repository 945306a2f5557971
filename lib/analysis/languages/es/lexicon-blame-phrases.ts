/** Part of the Spanish sentiment lexicon: one `entry<TAB>weight` a line. Own curation, Raíz contributors, MIT. */
export const blamePhrases = `
# Judgements in several words: worth it, up to it, lacking
no vale la pena	-2.5
no merece la pena	-2.5
no lo vale	-2.2
no vale nada	-2.7
no vale lo que cuesta	-2.6
no vale lo que pagas	-2.6
no vale para nada	-2.8
no sirve	-2.2
no sirve para nada	-2.9
no sirven para nada	-2.9
no sirve de nada	-2.4
no sirve de mucho	-1.6
no funciona	-2.3
no funcionan	-2.3
no funcionaba	-2.3
no funcionaban	-2.3
no funciono	-2.2
no me funciona	-2.3
dejo de funcionar	-2.4
deja de funcionar	-2.3
dejo de servir	-2.3
no anda	-1.8
no andaba	-1.8
no carga	-1.7
no me carga	-1.8
no abre	-1.5
no me abre	-1.5
no me deja	-1.5
no deja	-1.2
no se puede	-1
no hay manera	-1.8
no hay forma	-1.8
imposible contactar	-2.4
imposible comunicarse	-2.4
imposible hablar	-2.2
deja mucho que desear	-2.6
dejan mucho que desear	-2.6
dejo mucho que desear	-2.6
deja bastante que desear	-2.3
deja que desear	-2.2
dejan que desear	-2.2
deja algo que desear	-1.6
no esta a la altura	-2.3
no estan a la altura	-2.3
no estuvo a la altura	-2.3
no estuvieron a la altura	-2.3
no da la talla	-2.2
no dan la talla	-2.2
no da para mas	-1.4
no llega a	-0.8
no cumple	-2
no cumplen	-2.1
no cumplio	-2
no cumplieron	-2.1
no cumple con	-2
no cumple las expectativas	-2.3
no cumplio mis expectativas	-2.3
no lo recomiendo	-2.6
no la recomiendo	-2.6
no los recomiendo	-2.6
no recomiendo	-2.5
no recomendable	-2.4
nada recomendable	-2.6
no es recomendable	-2.3
no lo recomendaria	-2.5
no recomendaria	-2.4
no se lo recomiendo	-2.6
no se los recomiendo	-2.6
no lo recomiendo a nadie	-3
no recomendado	-2.4
no volvere	-2.5
no volveremos	-2.5
no volveria	-2.5
no volveriamos	-2.5
no pienso volver	-2.7
no vuelvo	-2.5
no vuelvo mas	-2.8
no vuelvo a	-2
no volvere nunca	-2.8
no volvere a	-2.2
no volveremos a	-2.2
nunca mas	-2.6
nunca mas vuelvo	-3
nunca mas volvere	-3
jamas volvere	-2.9
jamas volveria	-2.9
no repetire	-2.3
no repetiremos	-2.3
no repetiria	-2.3
no repetiriamos	-2.3
para no volver	-2.8
como para no volver	-2.7
ni gratis	-2.6
ni regalado	-2.6
ni se os ocurra	-2.8
ni se les ocurra	-2.8
ni se te ocurra	-2.6
no vayan	-2.4
no vayais	-2.4
no vayas	-1.6
no vengan	-2
no compren	-2.4
no lo compren	-2.6
no la compren	-2.5
no compreis	-2.3
no lo compreis	-2.5
no lo compres	-2.4
no contraten	-2.4
no la descarguen	-2.5
no descarguen	-2.4
no perdais el tiempo	-2.7
no pierdan el tiempo	-2.7
no pierdas el tiempo	-2.6
no pierdan su tiempo	-2.7
no pierdas tu tiempo	-2.6
no pierdan su dinero	-2.8
no tires el dinero	-2.7
tirar el dinero	-2.6
tirar la plata	-2.5
tirado el dinero	-2.5
dinero tirado	-2.6
dinero tirado a la basura	-2.9
plata tirada	-2.6
tiempo perdido	-1.8
cuidado con	-1
mucho cuidado con	-1.8
mucho ojo	-1.2
ojo con	-1
ojo al dato	-0.4
brilla por su ausencia	-2.4
brillan por su ausencia	-2.4
brillo por su ausencia	-2.4
brillaba por su ausencia	-2.4
tomadura de pelo	-3
una tomadura de pelo	-3
toman el pelo	-2.6
tomando el pelo	-2.6
te toman el pelo	-2.7
nos tomaron el pelo	-2.8
nos toman el pelo	-2.7
se rien de	-1.8
se rien de ti	-2.4
se rien del cliente	-2.6
se rien en tu cara	-2.6
se rieron de nosotros	-2.5
reirse de la gente	-2.4
un robo	-2.9
es un robo	-3
un robo a mano armada	-3.2
robo a mano armada	-3.1
un atraco	-2.8
un timo	-3.1
una estafa	-3.4
un fraude	-3.2
un engaño	-2.9
publicidad engañosa	-2.9
una mierda	-3.1
vaya mierda	-3.1
que mierda	-2.6
de mierda	-2.8
una puta mierda	-3.4
pura mierda	-3.2
menuda mierda	-3.1
vaya tela	-1.4
menuda tela	-1.4
tela marinera	-1.2
de pena	-2.4
una pena	-1.7
que pena	-1.5
da pena	-2
dan pena	-2
me da pena	-1.4
de penita	-2
sin pena ni gloria	-1.2
da asco	-3
dan asco	-3
me da asco	-2.9
que asco	-2.9
un asco	-2.9
hecho un asco	-2.7
da verguenza	-2.6
una verguenza	-3
que verguenza	-2.6
vaya verguenza	-2.9
es una verguenza	-3
de verguenza	-2.6
poca verguenza	-2.8
que poca verguenza	-3
no tienen verguenza	-2.9
de juzgado de guardia	-2.9
es de risa	-1.8
de risa	-0.6
dar risa	-0.6
me da igual	-0.5
da igual	-0.2
ni fu ni fa	-0.7
ni frio ni calor	-0.4
sin mas	-0.6
del monton	-1.1
uno mas	-0.3
uno mas del monton	-1.2
nada del otro mundo	-1.2
nada del otro jueves	-1.2
nada especial	-1
nada de especial	-1
no es para tanto	-1.2
no es gran cosa	-1.3
no era gran cosa	-1.3
poca cosa	-1.1
normalito	-0.7
normalita	-0.7
normalitos	-0.7
normalitas	-0.7
normalillo	-0.8
normalucho	-1.2
bastante normalita	-0.9
bastante normal	-0.6
del todo a cien	-1.6
de tercera	-1.4
de quinta	-1.8
de cuarta	-1.8
de mala calidad	-2.5
mala calidad	-2.5
muy mala calidad	-2.8
pesima calidad	-3.3
baja calidad	-2.2
de baja calidad	-2.2
poca calidad	-2.1
de poca calidad	-2.1
calidad nula	-2.5
malas formas	-2.4
malos modos	-2.5
malas maneras	-2.4
malos modales	-2.4
mal servicio	-2.5
mala atencion	-2.6
mala experiencia	-2.6
malisima experiencia	-3.3
mala pinta	-1.8
mala suerte	-1.5
mal rato	-2
mal trago	-2
mal sabor de boca	-2.2
mal ambiente	-1.9
mal rollo	-2
mal estado	-2
en mal estado	-2.3
mal humor	-1.8
malas caras	-2.1
mala cara	-1.8
mala gana	-2.2
de mala gana	-2.3
a regañadientes	-1.6
caras largas	-1.8
cara de pocos amigos	-2.2
cara de perro	-2
cara de asco	-2.2
por los suelos	-2.2
por los pelos	-0.5
por las nubes	-1.6
hace aguas	-2
hacer aguas	-2
va de mal en peor	-2.5
de mal en peor	-2.4
cada vez peor	-2.5
cada dia peor	-2.4
a peor	-2
ha ido a peor	-2.3
va a peor	-2.2
lo peor	-2.7
el peor	-2.7
la peor	-2.7
los peores	-2.6
las peores	-2.6
peor imposible	-3.3
no puede ser peor	-3.2
mucho peor	-2.4
peor aun	-1.8
peor experiencia	-3
la peor experiencia	-3.2
lo mas bajo	-1.8
nada bueno	-2.2
nada bien	-2.1
no es bueno	-1.8
no esta bien	-1.6
nada que ver	-0.8
nada que ver con	-0.7
no es lo que era	-2
ya no es lo que	-1.8
no es lo mismo	-0.7
no hay color	0.3
no me gusto	-2
no me gusta	-1.9
no me gusta nada	-2.4
no me gusto nada	-2.4
no me ha gustado	-2
no me ha gustado nada	-2.4
no nos gusto	-2
no nos gusta	-1.9
no gusta	-1.5
no me convence	-1.4
no me convencio	-1.4
no me acaba de convencer	-1.2
no convence	-1.3
no me fio	-1.9
no es de fiar	-2.3
no son de fiar	-2.4
poco fiable	-2
poco de fiar	-2.2
poco amable	-2.2
poco amables	-2.2
nada amable	-2.4
nada amables	-2.4
poco profesional	-2.4
poco profesionales	-2.4
nada profesional	-2.6
nada profesionales	-2.6
poco atento	-2
poco atentos	-2
poco limpio	-2
poco limpia	-2
poca limpieza	-2.1
falta de limpieza	-2.2
falta limpieza	-1.9
falta de higiene	-2.4
poca higiene	-2.3
falta de respeto	-2.6
una falta de respeto	-2.8
falta de educacion	-2.5
poca educacion	-2.4
falta de profesionalidad	-2.6
poca profesionalidad	-2.5
falta de interes	-2
poco interes	-1.7
falta de atencion	-2.1
falta de empatia	-2.2
falta de personal	-1.5
falta de organizacion	-2
falta de informacion	-1.8
falta de comunicacion	-1.8
falta de mantenimiento	-1.9
poco mantenimiento	-1.8
falta mantenimiento	-1.7
falta de seriedad	-2.2
poca seriedad	-2.3
nula atencion	-2.4
atencion nula	-2.6
servicio nulo	-2.6
cero atencion	-2.4
cero empatia	-2.4
cero profesionalismo	-2.7
cero estrellas	-2.8
cero recomendable	-2.7
cero recomendado	-2.6
una estrella	-1.4
una estrella por	-1.6
no se merece	-1.2
ni una estrella	-2.5
menos una estrella	-2
poca variedad	-1.4
poca variacion	-1.3
poca cantidad	-1.3
poca comida	-1.3
poca luz	-0.9
poco espacio	-1.2
poca atencion	-1.9
poca informacion	-1.3
poca gracia	-1
poco sabor	-1.4
sin sabor	-1.7
sin gracia	-1.4
sin gusto	-1.5
sin alma	-1.4
sin sustancia	-1.4
sin sentido	-1.6
no tiene sentido	-1.6
sin educacion	-2.3
sin avisar	-1.7
sin previo aviso	-1.8
sin explicacion	-1.8
sin explicaciones	-1.8
sin motivo	-1.3
sin respuesta	-2
sin contestar	-1.8
sin solucion	-2
sin resolver	-1.5
sin servicio	-1.6
sin señal	-1.3
sin internet	-1.2
sin luz	-0.8
sin agua	-0.9
sin agua caliente	-1.6
sin interes	-1.2
sin respeto	-2
sin recoger	-0.9
sin limpiar	-1.8
sin ganas	-1.5
nadie responde	-2.3
nadie contesta	-2.3
nadie atiende	-2.2
nadie sabe nada	-2.2
nadie te ayuda	-2.2
nadie me ayuda	-2
nadie da la cara	-2.3
nadie se hace cargo	-2.4
nadie hace nada	-2
nadie soluciona	-2.3
no contestan	-2.1
no contesta	-1.6
no responden	-2.1
no responde	-1.6
no respondieron	-2
no atienden	-2.1
no atiende	-1.7
no me atienden	-2.1
no me atendieron	-2.2
no resuelven	-2.2
no resuelven nada	-2.4
no solucionan	-2.2
no solucionan nada	-2.5
no me solucionan	-2.2
no me dan solucion	-2.3
no dan solucion	-2.2
no dan soluciones	-2.2
ninguna solucion	-2.1
ninguna respuesta	-2
no se hacen cargo	-2.4
no se hacen responsables	-2.4
no dan la cara	-2.3
no les importa	-2.3
no le importa	-1.8
no les interesa	-2.1
les importa un bledo	-2.6
les importa un carajo	-2.7
les importa una mierda	-2.9
les da igual	-2.4
les da lo mismo	-2.3
me importa una mierda	-2
se lavan las manos	-2.4
se pasan la pelota	-2.3
pasan de todo	-2.2
pasan de ti	-2.4
pasan del cliente	-2.5
pasan olimpicamente	-2.4
te ignoran	-2.3
me ignoran	-2.2
me ignoraron	-2.3
dan largas	-2.1
dando largas	-2.1
me dan largas	-2.2
te dan largas	-2.2
marear la perdiz	-1.8
me tienen mareado	-1.8
me cuelgan	-2.2
me colgaron	-2.3
te cuelgan	-2.2
cuelgan el telefono	-2.3
me dejaron tirado	-2.7
me dejaron tirada	-2.7
nos dejaron tirados	-2.8
dejar tirado	-2.3
te dejan tirado	-2.6
dejan tirados	-2.5
me dejaron plantado	-2.3
se lucen	-0.5
te cobran	-0.7
me clavaron	-2.3
te clavan	-2.2
te la clavan	-2.4
te meten la clavada	-2.4
te sangran	-2.2
sacar dinero	0
sacarte el dinero	-2.2
saca dinero	-0.4
sacan la plata	-1.6
saca cuartos	-2.2
demasiado caro	-2.3
muy caro	-2.2
carisimo	-2.6
algo caro	-1.2
un poco caro	-1.1
un poco cara	-1
caro para lo que es	-2.4
caro para lo que	-2
precio excesivo	-2
precios excesivos	-2
precio desorbitado	-2.4
precios desorbitados	-2.4
precio elevado	-1.2
precios elevados	-1.3
precios altos	-1.3
precio alto	-1.2
precios abusivos	-2.6
precio abusivo	-2.6
mala relacion calidad precio	-2.4
relacion calidad precio mala	-2.4
calidad precio mala	-2.4
no vuelve a pasar	0
a la basura	-1.8
a tirar	-0.8
para tirar	-1.4
para tirarlo	-1.6
para olvidar	-2.2
para llorar	-2.2
para echarse a llorar	-2.5
de llorar	-1.8
me pone de los nervios	-2.4
de los nervios	-1.8
pone de mal humor	-2.2
me saca de quicio	-2.4
saca de quicio	-2.3
me tiene harto	-2.5
me tiene harta	-2.5
me tienen harto	-2.6
me tienen harta	-2.6
estoy harto	-2.5
estoy harta	-2.5
estoy hasta	-1.6
hasta los cojones	-2.8
hasta los huevos	-2.7
hasta la polla	-2.8
hasta el coño	-2.8
hasta las narices	-2.4
hasta las pelotas	-2.6
hasta la coronilla	-2.4
hasta el moño	-2.2
hasta la madre	-2.3
hasta el gorro	-2
hasta el culo	-1.8
no puedo mas	-2
no aguanto mas	-2.2
no lo soporto	-2.3
no la soporto	-2.3
no soporto	-2.3
no los soporto	-2.4
no aguanto	-2
me cago en	-2.4
me cago en la puta	-2.8
me cago en todo	-2.5
me cago en vuestra	-2.8
vete a la mierda	-3
a la mierda	-2.4
iros a la mierda	-3
vayanse a la mierda	-3
vete al carajo	-2.6
al carajo	-1.8
que se jodan	-2.6
que os den	-2.2
que os jodan	-2.8
que te den	-2.2
no jodas	-1
no me jodas	-1.2
no mames	-0.6
hijo de puta	-3.3
hijos de puta	-3.3
hija de puta	-3.2
hijo de perra	-3
hijoputa	-3.1
hijoputas	-3.1
puta mierda	-3.2
puto asco	-3.1
puta basura	-3.2
de los cojones	-2
de los huevos	-1.4
tocar los cojones	-2.4
tocan los cojones	-2.5
tocar las narices	-2
toca los huevos	-2.3
me toca los huevos	-2.4
me toca los cojones	-2.5
me hincha los huevos	-2.4
me rompe las bolas	-2.4
rompe bolas	-2
rompe huevos	-2
da coraje	-1.8
me da coraje	-1.9
da rabia	-2.1
me da rabia	-2.1
que rabia	-2
que coraje	-1.8
que bronca	-2
me da miedo	-1.5
da miedo	-1.5
que miedo	-1.2
que susto	-1.2
que dolor	-1.6
que triste	-2
que horror	-2.8
que desastre	-2.9
que fuerte	-0.8
que robo	-2.8
que timo	-2.9
que lata	-1.5
que rollo	-1.7
que coñazo	-2.4
que palo	-1.5
que chungo	-1.7
que decepcion	-2.8
gran decepcion	-3
menuda decepcion	-2.9
menudo desastre	-3
menudo timo	-3.1
menuda estafa	-3.3
no puede ser	-1.2
no puede ser que	-1.6
esto no puede ser	-1.8
no es normal	-1.4
no es logico	-1.5
no es justo	-1.8
no hay derecho	-2.3
es inadmisible	-3
ya esta bien	-1.2
ya vale	-0.7
ya basta	-1.6
basta ya	-1.8
basta	-0.8
no me lo puedo creer	-0.4
no doy credito	-1.2
no tiene nombre	-2.5
no tienen perdon	-2.6
no tiene perdon	-2.5
clama al cielo	-2.4
roza lo	-0.8
cae muy bajo	-2
con todo mi pesar	-1.2
por desgracia	-1.5
para colmo	-1.8
y encima	-0.9
colmo	-1.6
es el colmo	-2.4
lo que faltaba	-1.8
por si fuera poco	-1.1
gota que colmo el vaso	-2.1
cada dos por tres	-1
una y otra vez	-0.9
otra vez lo mismo	-1.4
siempre lo mismo	-1
siempre igual	-0.9
mas de lo mismo	-1
llevo esperando	-1.4
sigo esperando	-1.7
seguimos esperando	-1.7
aun espero	-1.2
esperar mas de	-1
tuvimos que esperar	-1.3
tuve que esperar	-1.3
horas esperando	-1.9
hora esperando	-1.6
una eternidad	-1.5
tardan una eternidad	-2.3
tardan mucho	-1.8
tarda mucho	-1.6
tardaron mucho	-1.8
mucho tiempo de espera	-1.6
demasiado tiempo	-1.3
llego tarde	-1.3
llegaron tarde	-1.4
llega tarde	-1.3
llegan tarde	-1.4
llego roto	-2.2
llego rota	-2.2
vino roto	-2.2
vino rota	-2.2
no llego	-1.6
no ha llegado	-1.7
nunca llego	-2.2
no me ha llegado	-1.7
no me llego	-1.7
no aparecio	-1.4
no aparecieron	-1.5
no habia	-0.8
no hay	-0.5
no tenian	-0.8
no tenia	-0.6
no tiene	-0.5
no tienen	-0.6
no tienen ni idea	-2.5
ni idea	-1.2
no tiene ni idea	-2.3
no saben nada	-2
no saben atender	-2.3
no saben	-1.1
no se enteran	-2
no entiendo	-0.8
no entienden	-1.1
no se entiende	-1.2
no me devuelven	-2.2
no devuelven	-2.1
no me devolvieron	-2.2
no quieren devolver	-2.3
no me quieren devolver	-2.3
devuelvanme mi dinero	-2.6
devolvedme mi dinero	-2.6
quiero mi dinero	-2.2
me quede sin	-1.6
nos quedamos sin	-1.6
quedarse sin	-1.2
dar de baja	-1.2
darme de baja	-1.5
me doy de baja	-1.8
me voy a la competencia	-2.4
cambiar de compañia	-1.4
cambio de compañia	-1.5
no se lo deseo a	-2.4
caer enfermo	-1.6
caimos enfermos	-1.8
sentar mal	-1.3
me sento mal	-1.6
nos sento mal	-1.6
sienta mal	-1.2
se paso	-0.4
pasarse de rosca	-1.1
para echar a correr	-2.2
salir corriendo	-1.6
salimos corriendo	-1.8
perder los papeles	-1.4
una pesadilla	-2.7
un infierno	-2.6
un calvario	-2.7
un suplicio	-2.5
un desastre	-3
es un desastre	-3.1
un caos	-2.3
una locura	-0.5
una tortura	-2.4
una basura	-2.9
una porqueria	-3
una chapuza	-2.8
una lata	-1.5
una odisea	-2
una ruina	-2.2
una castaña	-2
un coñazo	-2.4
un rollo	-1.5
un peligro	-1.7
un horror	-2.9
un fiasco	-2.7
fiasco	-2.6
fiascos	-2.4
un fracaso	-2.5
un show	-0.2
un circo	-0.9
un cachondeo	-1.5
un sin vivir	-1.6
a medias	-0.8
a duras penas	-1.2
ni hablar	-0.8
ni de coña	-1
ni loco	-1.5
ni loca	-1.5
ni en broma	-1.2
ni de broma	-1
no mas	-0.3
no gracias	-0.8
no se salva	-1.8
lo unico malo	-0.6
lo unico que se salva	-0.8
lo unico que falla	-0.8
lo malo	-1.2
lo negativo	-1
punto negativo	-1.3
puntos negativos	-1.2
aspecto negativo	-1.2
como pero	-0.5
un pero	-0.5
el unico pero	-0.5
unico pero	-0.5
podria mejorar	-0.9
se puede mejorar	-0.9
puede mejorar	-0.8
podrian mejorar	-1
a mejorar	-0.9
por mejorar	-0.8
deberian mejorar	-1.2
debe mejorar	-1.2
deben mejorar	-1.3
tienen que mejorar	-1.2
tiene que mejorar	-1.1
habria que mejorar	-1
necesita mejorar	-1.1
necesita una reforma	-1.4
necesita una renovacion	-1.3
pide una reforma	-1.3
necesita reforma	-1.3
necesitan mejorar	-1.1
hay que mejorar	-0.9
falta mejorar	-0.9
esperaba mas	-1.7
esperabamos mas	-1.7
me esperaba mas	-1.7
esperaba algo mejor	-1.7
esperaba mucho mas	-2.1
me quede con las ganas	-1.1
con las ganas	-0.9
no pasa nada	0
no esta mal	1
no estan mal	1
no estuvo mal	1
nada mal	1.4
no esta nada mal	1.6
tampoco esta mal	0.8
nada malo	1
no es malo	0.6
no es mala	0.6
menos mal	0.8
no tiene desperdicio	1.6
mal que bien	0.1
pan comido	1.2
prohibido	-0.7
prohibida	-0.7
hay que decirlo	0
todo un detalle	1.8
buen detalle	1.8
un detalle	1
`;
