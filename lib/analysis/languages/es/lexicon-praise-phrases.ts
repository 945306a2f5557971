/** Part of the Spanish sentiment lexicon: one `entry<TAB>weight` a line. Own curation, Raíz contributors, MIT. */
export const praisePhrases = `
# Praise in several words
vale la pena	2.4
no me cambio ni loco	2.2
no me cambio ni loca	2.2
no nos cambiamos ni locos	2.2
no me voy ni loco	2.2
no me voy ni loca	2.2
no me cambio por nada	2.2
no los cambio por nada	2.4
no me voy de aqui	1.8
vale mucho la pena	2.8
merece mucho la pena	2.8
merecio la pena	2.3
bien merece	1.6
merece una visita	2
vale cada centimo	2.6
vale cada euro	2.6
vale cada peso	2.6
vale lo que cuesta	2
vale lo que pagas	1.8
a la altura	1.8
esta a la altura	2.1
a la altura de	1
a la ultima	1.3
se lleva la palma	1.6
sin palabras	0.8
me quedo sin palabras	1
sin duda	0.7
sin dudarlo	1
sin duda alguna	0.9
sin problemas	1.2
sin ningun problema	1.6
sin problema	1.1
ningun problema	1.3
ningun inconveniente	1.1
sin inconvenientes	1.1
sin quejas	1.6
ninguna queja	1.8
sin ninguna queja	1.9
no tengo quejas	1.7
no tengo queja	1.7
ni una queja	1.8
sin pegas	1.4
ninguna pega	1.5
ni una pega	1.6
sin peros	1.4
ningun pero	1.5
sin fallos	1.6
sin errores	1.3
sin defectos	1.5
sin complicaciones	1.3
sin esperas	1.5
sin esperar	1.1
sin colas	1.1
sin ruidos	1.4
sin ruido	1.3
nada de ruido	1.4
sin retrasos	1.4
sin comisiones	1.1
sin coste	0.8
sin costo	0.8
sin compromiso	0.4
sin preocupaciones	1.3
sin estres	1.3
sin miedo	0.8
sin igual	2.4
sin parangon	2.6
sin precedentes	0.3
sin pretensiones	0.7
sin exagerar	0.2
no hay queja	1.6
no puedo quejarme	1.5
no me puedo quejar	1.5
no me quejo	1.2
nada que objetar	1.7
nada que reprochar	1.8
poco que objetar	1.3
no defrauda	2
no defraudan	2
no defraudo	2
nunca defrauda	2.4
nunca defraudan	2.4
no decepciona	2
no decepcionan	2
no decepciono	1.9
nunca decepciona	2.4
no te arrepentiras	2.3
no os arrepentireis	2.4
no se arrepentiran	2.4
no me arrepiento	1.6
no te decepcionara	2.2
no os decepcionara	2.3
no os defraudara	2.3
no les defraudara	2.3
no me canso	1.5
nunca me canso	1.7
no dudes en	1.1
no dude en	1
no duden en	1.1
no dudeis en	1.2
no dudaria en	1.4
no dudaria en volver	2.4
no dudaria en repetir	2.5
no lo dudes	1.5
no lo dudeis	1.7
no lo duden	1.6
no te lo pierdas	2
no os lo perdais	2.2
no se lo pierdan	2.2
no te la pierdas	1.9
no hay que perderse	1.8
de obligada visita	2.1
visita obligada	2.1
parada obligatoria	2
parada obligada	2
para no perderselo	2.1
no puede faltar	1
no podia ser mejor	3
no puede ser mejor	3
no pudo ser mejor	3
mejor imposible	3.3
imposible mejorarlo	3
dificil de superar	2.4
dificil de mejorar	2.4
dificil de igualar	2.2
no se puede pedir mas	2.8
que mas se puede pedir	2.6
no se puede mejorar	2.4
que mas quieres	1.2
imposible pedir mas	2.8
lo mejor	2.2
el mejor	2.5
la mejor	2.5
los mejores	2.5
las mejores	2.4
de lo mejor	2.4
de los mejores	2.4
de las mejores	2.4
de lo mejorcito	2.3
el mejor del mundo	3
lo mejor de lo mejor	3.2
mucho mejor	1.6
cada vez mejor	2.3
cada dia mejor	2.3
mejor que nunca	2.3
mejor que	0.6
mejor no	-1
mejor opcion	1.4
la mejor opcion	2
buena opcion	1.8
muy buena opcion	2.3
gran opcion	2.2
excelente opcion	3
buena eleccion	1.9
gran eleccion	2.3
buena compra	2.2
gran compra	2.5
excelente compra	3.1
buena experiencia	2.3
gran experiencia	2.7
excelente experiencia	3.3
una experiencia unica	2.6
experiencia inolvidable	3.2
experiencia unica	2.6
buen servicio	2.3
gran servicio	2.6
buena atencion	2.4
muy buena atencion	2.7
excelente atencion	3.3
excelente servicio	3.3
buen trato	2.4
trato exquisito	3
trato excelente	3.2
trato familiar	1.9
trato cercano	2
trato inmejorable	3.3
trato impecable	3.1
trato amable	2.4
buen ambiente	2
buen rollo	2
buena onda	2.1
buena vibra	2
buenas vibras	2
buena gente	1.9
gran persona	2.2
buena persona	1.8
buena relacion calidad precio	2.4
muy buena relacion calidad precio	2.7
excelente relacion calidad precio	3.1
relacion calidad precio excelente	3.1
relacion calidad precio inmejorable	3.2
relacion calidad precio buena	2.3
relacion calidad precio muy buena	2.6
buena relacion calidad	2.3
buena relacion precio	2.2
calidad precio excelente	3
calidad precio inmejorable	3.1
calidad precio muy bueno	2.4
calidad precio muy buena	2.4
bien de precio	1.7
buen precio	2
muy buen precio	2.3
a buen precio	2
buenos precios	2
precio justo	1.5
precios justos	1.5
precio razonable	1.5
precios razonables	1.5
precios asequibles	1.6
precio inmejorable	3
precio imbatible	2.8
precios imbatibles	2.8
imbatible	2.6
nada caro	1.5
no es caro	1.4
no es nada caro	1.6
bueno bonito y barato	2.8
bien ubicado	1.8
bien situado	1.8
bien situada	1.8
bien ubicada	1.8
bien comunicado	1.6
bien comunicada	1.6
muy bien situado	2.2
muy bien ubicado	2.2
muy bien comunicado	1.9
buena ubicacion	1.9
muy buena ubicacion	2.2
excelente ubicacion	3
ubicacion perfecta	2.9
bien atendido	2
bien atendidos	2
bien equipado	1.6
bien equipada	1.6
bien decorado	1.7
bien decorada	1.7
bien cuidado	1.7
bien cuidada	1.7
bien organizado	1.8
bien hecho	1.8
bien hecha	1.7
bien preparado	1.5
buen trabajo	2
gran trabajo	2.3
buen hacer	2.2
saber hacer	1.6
buenas manos	2
en buenas manos	2.2
a la perfeccion	2.7
de perfeccion	2.4
de lujo	2.5
un lujo	2.6
todo un lujo	2.7
de maravilla	2.9
una maravilla	3.2
de vicio	2.4
de cine	2.5
de pelicula	2
de ensueño	2.8
de cuento	1.8
de diez	2.8
de 10	2.8
un 10	2.8
un diez	2.8
diez sobre diez	3
10 de 10	3
10 10	2.6
matricula de honor	3
cinco estrellas	2.5
5 estrellas	2
de primera	2.2
de primer nivel	2.4
de primerisima	2.5
de primera clase	1.8
de alto nivel	2
de alta gama	1.2
nivelazo	2.6
de nota	1.6
de sobresaliente	2.6
de fabula	2.8
de miedo	1.2
de muerte	1.6
de escandalo	1.4
de otro mundo	2.6
de otro planeta	2.4
de otro nivel	2.4
otro nivel	1.9
fuera de serie	3
fuera de lo comun	1.4
fuera de este mundo	2.8
lo maximo	2.8
lo mas	0.7
el mejor equipo	2.3
el no va mas	2.4
la bomba	2.4
la caña	2.4
la leche	1.2
la hostia	1.2
la ostia	1
la pera	1.8
la monda	1.6
la repera	1.8
la releche	1.8
una joya	2.9
una joyita	2.7
un tesoro	2.5
una delicia	3
un acierto	2.3
todo un acierto	2.6
acierto seguro	2.4
un exito	2.4
exito seguro	2.2
una pasada	2.7
una gozada	2.9
un gustazo	2.6
un amor	2.5
un encanto	2.7
un sol	2.3
unos soles	2.3
un cielo	2.3
un paraiso	2.8
un sueño	2
sueño cumplido	2.4
un regalo	1.2
un chollo	2.5
una ganga	2.4
un puntazo	2.3
puntazo	2.2
punto a favor	1.6
punto positivo	1.6
puntos positivos	1.5
un punto a favor	1.6
un diez para	2.6
un 10 para	2.6
chapo	2.5
chapeau	2.5
bravo	1.8
bravisimo	2.3
ole	1.4
oleee	1.5
viva	0.8
hurra	1.8
yuju	1.6
yupi	1.6
wow	1.2
guau	1.1
con mucho cariño	2.2
con cariño	1.9
como en casa	2.4
como en tu casa	2.4
como en familia	2.2
sentirse como en casa	2.5
nos sentimos como en casa	2.7
como una reina	1.8
como reyes	2
como un rey	1.9
como niños	0.4
de corazon	1.4
con el corazon	1
de todo corazon	1.6
gran corazon	2
con todo lujo de detalles	1.6
no le falta detalle	2.2
no falta detalle	2.2
no faltaba de nada	1.8
no falta de nada	1.8
no le falta de nada	2
no le falta nada	2
no falta nada	1.6
no nos falto de nada	1.9
todo tipo de comodidades	1.8
con todas las comodidades	1.8
cuidan los detalles	2.1
cuidado al detalle	2.2
hasta el ultimo detalle	1.7
al detalle	1
con creces	1.6
supero mis expectativas	2.8
supero nuestras expectativas	2.8
cumple con creces	2.5
cumple su funcion	1.2
cumple su cometido	1.2
cumple las expectativas	1.8
cumplio las expectativas	1.8
cumplio mis expectativas	1.8
cumplen lo que prometen	2.1
cumple lo que promete	2.1
altamente recomendable	3
muy recomendable	2.7
totalmente recomendable	3
100 recomendable	3
cien por cien recomendable	3
super recomendado	2.7
lo recomiendo	2.5
la recomiendo	2.5
los recomiendo	2.5
muy recomendado	2.5
lo recomiendo mucho	2.7
recomiendo totalmente	2.8
lo recomiendo totalmente	2.9
lo recomiendo sin duda	2.8
lo recomiendo al 100	2.9
se lo recomiendo a todos	2.7
la recomiendo ampliamente	2.8
lo recomiendo ampliamente	2.8
ampliamente recomendado	2.7
digno de	1
digno de ver	1.8
digno de mencion	1.4
da gusto	2.2
dan gusto	2.2
que gusto	1.9
asi da gusto	2.4
da alegria	1.8
que alegria	2.4
me alegro mucho	2.6
que bien	1.9
que bueno	1.8
que buena	1.7
que rico	2
que rica	1.8
que bonito	2
que lindo	2
que linda	2
que guay	2.1
que chulo	2
que risa	1.4
que ilusion	2.2
que maravilla	3
que ganas	1.2
que guapo	1.8
que guapa	1.8
que arte	1.8
que mono	1.2
que bello	2
que grande	1.6
que crack	2.2
muero de amor	2.2
me muero de risa	1.4
me parto	1.4
me parto de risa	1.5
me meo	0.9
me meo de risa	1.4
me hace feliz	2.4
me hizo feliz	2.4
me hace ilusion	2
soy feliz	2.6
muy feliz	2.7
feliz cumpleaños	1.6
feliz cumple	1.5
felices fiestas	1.5
feliz navidad	1.3
feliz dia	1.3
feliz año	1.3
feliz viernes	1.1
feliz finde	1.2
buen viaje	1
buen dia	0.3
buen finde	1
que aproveche	0.6
pura vida	2
todo en orden	1.2
todo ok	1.3
todo fenomenal	3
ok	0.3
viento en popa	1.8
sobre ruedas	1.8
como la seda	2
como un reloj	1.6
como anillo al dedo	1.8
a pedir de boca	2.2
a las mil maravillas	2.8
a mas no poder	0
en un plis	1.2
en un periquete	1
en un santiamen	1
al instante	0.8
al toque	1.2
a tiempo	0.8
muy rapido	1.8
llego rapido	1.8
llego antes	1.5
llego antes de lo previsto	1.9
llego a tiempo	1.6
en perfecto estado	2
en perfectas condiciones	2.1
llego perfecto	2.3
como nuevo	1.6
funciona bien	1.9
funciona perfecto	2.7
funciona perfectamente	2.7
funciona muy bien	2.3
funciona de maravilla	2.9
funciona	0.9
funcionan	0.8
funcionaba	0.3
funcionan bien	1.8
va muy bien	1.9
va bien	1.3
va genial	2.4
va perfecto	2.4
muy buen producto	2.4
buen producto	2
gran producto	2.3
muy contento	2.6
muy contenta	2.6
muy satisfecho	2.7
muy satisfecha	2.7
estoy contento	2.2
buen sitio	1.8
buen lugar	1.8
gran lugar	2.1
buen sabor de boca	2.2
un gran acierto	2.5
una gran experiencia	2.7
toda una experiencia	1.5
bien por	1.2
a favor	0.6
lo bueno	1
lo positivo	1.2
se agradece	1.5
es de agradecer	1.7
se agradecen	1.5
muy agradecido	2.4
muy agradecida	2.4
agradecidos	2
todo mi apoyo	1.4
mucho animo	1
a tope	1.2
lo petais	2.2
la rompen	1.9
la rompe	1.8
la rompio	1.8
se la rifan	2.4
se la rifaron	2.4
se rifo	1.8
se lucio	1.7
se salen	2.2
se sale	1.8
te cagas	1
que te cagas	1.8
que te mueres	1.8
que flipas	1.8
para chuparse los dedos	2.8
chuparse los dedos	2.6
para mojar pan	2.2
esta de muerte	2.2
estaba de muerte	2.3
esta que te mueres	2.2
esta para comerselo	1.8
hace la boca agua	1.7
vistas espectaculares	3.2
vistas impresionantes	3.1
vistas increibles	3.1
vistas preciosas	3
buenas vistas	1.9
bonitas vistas	2.1
muy buenas vistas	2.3
de puta madre	2.8
puta madre	0.4
de pm	1.6
de la hostia	2
cojonudo	2.8
cojonuda	2.8
cojonudos	2.8
cojonudas	2.8
acojonante	1.4
la polla	1.6
es la polla	2
de cojones	1.2
mi favorito	2.2
mi favorita	2.2
mi preferido	2.1
por fin	0.8
al fin	0.6
finde	0.3
`;
