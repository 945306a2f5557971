/** Part of the Spanish sentiment lexicon: one `entry<TAB>weight` a line. Own curation, Raíz contributors, MIT. */
export const service = `
# Products, shops and deliveries
pedido incompleto	-1.8
pedido equivocado	-1.9
producto equivocado	-2
producto defectuoso	-2.6
producto dañado	-2.4
incompleto	-1.4
equivocado	-1.2
faltaban piezas	-1.9
faltan piezas	-1.9
no es original	-1.8
copia barata	-2.1
imitacion	-1.2
falsificacion	-2.2
falsificado	-2.2
falsificaciones	-2.2
no se parece a	-0.9
no se parece en nada	-2
nada que ver con la	-1.2
no corresponde	-1.6
no corresponde con	-1.6
no coincide	-1.4
no coincide con	-1.4
no es lo que pedi	-2
no era lo que pedi	-2
no es como en la	-1.7
no es lo que esperaba	-1.9
no era lo que esperaba	-1.9
no es lo que esperabamos	-1.9
lo devolvi	-1.5
la devolvi	-1.4
lo devuelvo	-1.5
tuve que devolverlo	-1.8
tuve que devolverla	-1.8
devuelto	-0.8
se rompio	-2
se rompe	-1.8
se me rompio	-2.1
se descose	-1.8
se descosio	-1.9
se despega	-1.6
se despego	-1.6
destiñe	-1.7
encoge	-1.3
encogio	-1.4
se apaga	-1.4
se apaga solo	-2
se apaga sola	-2
se reinicia	-1.5
se calienta	-1.3
se calienta mucho	-1.8
se atasca	-1.6
se bloquea	-1.7
se raya	-1.2
no enciende	-2
no prende	-1.9
no arranca	-1.9
no carga bien	-1.7
no dura	-1.5
no dura nada	-2.2
dura poco	-1.6
duro poco	-1.5
duro una semana	-1.8
dura mucho	1.6
dura bastante	1.2
bateria dura poco	-1.8
no aguanta	-1.3
no resiste	-1.3
pierde agua	-1.6
hace ruido	-1.3
mucho ruido	-1.8
muchisimo ruido	-2.2
ruido insoportable	-3
talla pequeño	-0.7
talla mal	-1.2
mal acabado	-1.9
mal acabados	-1.9
mal hecho	-2.1
mal hecha	-2.1
mal empaquetado	-1.9
mal embalado	-1.9
mal envuelto	-1.5
mal diseñado	-2
mal diseñada	-2
mal explicado	-1.5
mal gestionado	-2.2
mal organizado	-2.1
mal atendido	-2.3
mal atendidos	-2.3
mal cuidado	-2
mal cuidada	-2
mal mantenido	-2
mal mantenida	-2
mal mantenidas	-2
mal situado	-1.6
mal ubicado	-1.6
mal comunicado	-1.5
mal olor en	-2.2
envio rapido	2
envio rapidisimo	2.6
rapido envio	2
entrega rapida	2
entrega puntual	2
entrega antes de tiempo	1.9
envio lento	-1.8
entrega tardia	-1.8
bien empaquetado	1.9
bien embalado	1.9
bien envuelto	1.6
bien acabado	1.7
bien acabada	1.7
tal cual la foto	1.2
tal y como se describe	1.4
tal como se describe	1.4
tal como en la foto	1.3
como se describe	1
como esperaba	1.2
como en la foto	1
justo lo que buscaba	2.2
lo que buscaba	1.2
justo lo que necesitaba	2.1
calidad pesima	-3.3
calidad malisima	-3.3
calidad excelente	3.3
calidad inmejorable	3.3
calidad buena	2
plasticucho	-1.8
de plastico malo	-1.8
baratija	-1.7
baratijas	-1.6
cacharro	-1.1
chatarra	-2
trasto	-1.4
armatoste	-1.2
cachivaches	-0.8
de segunda mano	-0.2
sin garantia	-1.3
no cubre	-1.2
son unos estafadores	-3.5
son unos ladrones	-3.4
panda de ladrones	-3.4
panda de inutiles	-3.3
atajo de inutiles	-3.2
hatajo de	-1.2
panda de	-1.2
manga de	-1.2
manga de ladrones	-3.4
manga de inutiles	-3.3
manga de chorros	-3
partida de	-0.6
# Banks, telephone, insurance and public offices
cargos indebidos	-2.5
cargo indebido	-2.5
cargo no reconocido	-2.1
cargos no reconocidos	-2.2
sin mi consentimiento	-2.3
sin mi autorizacion	-2.3
sin consentimiento	-2
sin autorizacion	-1.9
sin justificacion	-1.8
letra pequeña	-1.2
letra chica	-1.2
clausula abusiva	-2.5
clausulas abusivas	-2.6
comisiones abusivas	-2.8
intereses abusivos	-2.6
comisiones ocultas	-2.5
costes ocultos	-2.3
cargos ocultos	-2.4
costos ocultos	-2.3
cobros ocultos	-2.4
cobran comision	-1.1
cobran comisiones	-1.2
cobran intereses	-0.9
subida de precio	-1.3
subida de precios	-1.3
suben el precio	-1.5
suben los precios	-1.5
subieron el precio	-1.5
me subieron	-1.1
nos subieron la	-1
aumento de precio	-1.2
aumentaron el precio	-1.4
factura inflada	-2.2
facturas infladas	-2.2
doble cobro	-2.1
cobro doble	-2.1
no reconocen	-1.6
no me reembolsan	-2.3
no reembolsan	-2.2
sin reembolso	-1.7
no hacen reembolso	-2
no me dan respuesta	-2.2
no dan respuesta	-2.1
no dan respuestas	-2.1
no hay respuesta	-1.9
no hay solucion	-2
no hay atencion	-2
no ayudan	-2.2
no ayudan en nada	-2.5
no te ayudan	-2.2
no me ayudaron	-2.2
no colaboran	-1.7
no escuchan	-2
no te escuchan	-2.1
no cumplen lo prometido	-2.5
no cumplen lo que prometen	-2.5
no cumplen con lo	-2.1
no respetan	-2.2
no respetan nada	-2.5
no se respeta	-1.8
no informan	-2
no avisan	-1.9
no avisaron	-2
no me avisaron	-2
no nos avisaron	-2
no explican	-1.6
no explican nada	-2
nadie me avisa	-1.9
nadie explica	-1.7
nadie informa	-1.8
nadie se responsabiliza	-2.3
de una ventanilla a otra	-1.6
de un lado a otro	-0.6
me pasan de uno a	-1.8
te pasan de uno a	-1.8
te pasan de un	-1.4
me mandan de un	-1.4
te marean	-2
te hacen perder	-2
hacen perder el tiempo	-2.5
hacen perder tiempo	-2.3
me hacen perder	-1.9
te hacen esperar	-1.6
hacen esperar	-1.3
nos hicieron esperar	-1.7
me hicieron esperar	-1.7
esperando una respuesta	-1.6
esperando respuesta	-1.5
esperando solucion	-1.6
esperando una solucion	-1.6
al telefono esperando	-1.4
maquinita	-0.5
contestador	-0.4
musiquita	-0.7
hacen caso omiso	-2.4
caso omiso	-2.2
hacer caso omiso	-2
no hacen caso	-2.1
no me hacen caso	-2.1
no hace caso	-1.4
no hicieron caso	-2.1
hicieron oidos sordos	-2.3
oidos sordos	-2.1
hacen la vista gorda	-1.8
vista gorda	-1.5
miran para otro lado	-2
mira para otro lado	-1.9
miran hacia otro lado	-2
mirar para otro lado	-1.7
me trataron mal	-2.5
nos trataron mal	-2.5
tratan mal	-2.4
te tratan mal	-2.5
te tratan fatal	-2.9
te tratan como basura	-3
como si fueras basura	-2.8
como a un perro	-2.4
como ganado	-2.2
como borregos	-2
como sardinas	-1.6
como un delincuente	-2.4
me trataron bien	2
nos trataron genial	2.9
nos trataron de maravilla	3
nos trataron muy bien	2.6
te tratan bien	2.1
te tratan muy bien	2.5
te tratan como un numero	-2.2
eres un numero	-1.8
un numero mas	-1.6
solo quieren tu dinero	-2.5
solo les interesa	-1.9
solo les importa	-2
solo quieren cobrar	-2.3
solo piensan en	-1.3
solo buscan	-1
solo sirve para	-0.8
solo da problemas	-2.3
todo son problemas	-2.2
todo problemas	-2.1
lleno de problemas	-2.2
sin cobertura	-1.8
no hay cobertura	-1.7
mala cobertura	-2
poca cobertura	-1.5
buena cobertura	1.7
mala señal	-1.9
poca señal	-1.4
sin conexion	-1.5
se corta	-1.6
se corta la llamada	-2
se me corta	-1.7
se va la señal	-1.7
se va el internet	-1.8
se cae el internet	-1.9
se cae la conexion	-1.9
corte de servicio	-1.7
cortes de servicio	-1.8
cortes de luz	-1.5
microcortes	-1.8
caida del servicio	-1.7
caida del sistema	-1.6
sistema caido	-1.7
esta caido	-1.5
se cayo el sistema	-1.7
no hay sistema	-1.6
no hay linea	-1.4
sin linea	-1.4
internet lento	-2.1
va lento	-1.9
va muy lento	-2.3
va fatal	-2.9
va mal	-1.8
va de pena	-2.4
va de culo	-2.4
va como el culo	-2.6
va como la mierda	-2.9
va a pedales	-1.8
a pedales	-1.4
cuelgue	-1.6
cuelgues	-1.7
portabilidad	0
permanencia	0
huelga	-0.8
huelgas	-0.8
paro	-0.3
overbooking	-1.9
sobreventa	-1.8
phishing	-1.6
hackeo	-1.4
hackearon	-1.6
hackeado	-1.5
hackeada	-1.5
hackeados	-1.5
hackeadas	-1.5
vulnerable	-0.8
clonaron	-1.8
tarjeta bloqueada	-1.5
cuenta bloqueada	-1.5
me bloquearon	-1.6
bloquearon mi cuenta	-1.8
me bloquearon la cuenta	-1.9
embargo	0
morosidad	-1
morosos	-1
moroso	-1.2
desahucio	-1.6
desahucios	-1.6
hipoteca	0
# Apps and web pages
bug	-1.4
bugs	-1.6
bugueada	-2
bugueado	-2
bugueados	-2
bugueadas	-2
bugea	-1.7
crashea	-1.9
crashear	-1.7
se crashea	-2
crash	-0.9
lag	-1.5
lagueado	-1.8
lagueada	-1.8
laguea	-1.8
laggeado	-1.8
trabada	-1.4
se traba mucho	-2.1
se queda colgada	-2
se queda colgado	-2
se queda cargando	-1.8
se queda en blanco	-1.8
pantalla en blanco	-1.5
pantalla negra	-1.3
mensaje de error	-1.4
da error	-1.8
me da error	-1.8
sale error	-1.7
marca error	-1.6
siempre da error	-2.1
tira error	-1.6
error constante	-2
errores constantes	-2.2
muchos errores	-2
muchos fallos	-2.1
llena de errores	-2.3
llena de fallos	-2.3
lleno de fallos	-2.3
lleno de errores	-2.3
llena de anuncios	-1.9
llena de publicidad	-1.9
demasiados anuncios	-2
muchos anuncios	-1.7
mucha publicidad	-1.6
demasiada publicidad	-2
sin anuncios	1.1
sin publicidad	1
anuncios molestos	-2.1
popups	-0.9
desinstalar	-1.3
desinstalo	-1.8
la desinstale	-1.8
desinstalada	-1.7
desinstalando	-1.8
la voy a desinstalar	-2
la borre	-1.1
no la instalen	-2.5
no actualicen	-1.9
desde la actualizacion	-0.8
desde que actualizaron	-0.9
con la actualizacion	-0.4
empeoro con la actualizacion	-2.2
virus	-1.2
malware	-1.8
no reconoce	-1.4
no me reconoce	-1.5
no sincroniza	-1.7
no actualiza	-1.4
no se actualiza	-1.4
no conecta	-1.7
no se conecta	-1.7
no responde bien	-1.6
no deja entrar	-1.9
no me deja entrar	-2
no me deja iniciar	-1.9
no puedo entrar	-1.7
no puedo acceder	-1.8
no puedo ingresar	-1.8
no puedo iniciar sesion	-1.9
no puedo abrir	-1.6
no puedo usar	-1.7
no puedo usarla	-1.8
no puedo pagar	-1.6
no puedo contactar	-1.9
no puedo registrarme	-1.7
no se puede usar	-2
no se puede entrar	-1.8
imposible entrar	-2.2
imposible usar	-2.2
imposible registrarse	-2.2
imposible reservar	-2
imposible pagar	-2
imposible usarla	-2.3
gasta mucha bateria	-1.7
consume mucha bateria	-1.7
consume muchos datos	-1.4
ocupa mucho espacio	-1.2
pesa mucho	-0.7
poco intuitiva	-1.9
poco intuitivo	-1.9
nada intuitiva	-2.1
nada intuitivo	-2.1
facil de usar	2.1
muy facil de usar	2.5
facil de manejar	2
facil de entender	1.7
facil de montar	1.8
facil de instalar	1.8
facil de limpiar	1.6
facil y rapido	2.1
rapido y facil	2.1
facil y sencillo	2
sencilla de usar	2
sencillo de usar	2
dificil de usar	-1.9
complicado de usar	-1.9
complicada de usar	-1.9
dificil de entender	-1.5
dificil de encontrar	-1
dificil de aparcar	-0.9
dificil aparcar	-0.9
facil aparcar	0.9
buena app	2.1
buena aplicacion	2.1
gran app	2.4
gran aplicacion	2.4
excelente app	3.2
excelente aplicacion	3.2
mala app	-2.3
mala aplicacion	-2.3
pesima app	-3.2
pesima aplicacion	-3.2
app inutil	-2.8
muy util	2.4
super util	2.6
bastante util	1.9
poco util	-1.5
nada util	-2
me ha servido	1.3
me sirvio	1.2
me ha sido util	1.9
me ha salvado	1.3
# Table, room and journey
crudo	-1
cruda	-1
cruda por dentro	-1.8
medio crudo	-1.4
medio cruda	-1.4
sin cocinar	-1.4
fria la comida	-1.6
comida fria	-1.9
platos frios	-1
seco	-0.7
sequisimo	-1.6
sequisimos	-1.6
duro como una piedra	-2.2
duro como piedra	-2.1
duro	-0.7
dura	-0.7
gomoso	-1.6
gomosas	-1.6
chicloso	-1.6
chiclosas	-1.6
indigesto	-1.7
indigestion	-1.8
empalagoso	-1.3
grasa por todos lados	-2
aceite reusado	-2.2
aceite quemado	-1.9
recocido	-1.5
pasado de coccion	-1.4
pasada de sal	-1.4
pasado de sal	-1.4
muy salado	-1.7
muy salada	-1.7
salado en exceso	-1.7
raciones escasas	-1.7
raciones pequeñas	-1.3
racion pequeña	-1.2
raciones ridiculas	-2.3
raciones generosas	1.8
raciones abundantes	1.8
buenas raciones	1.7
buenas porciones	1.6
porciones generosas	1.8
porciones pequeñas	-1.3
bien servido	1.5
bien servida	1.5
bien servidos	1.5
buena presentacion	1.7
bien presentado	1.6
bien presentados	1.6
buena mesa	1.2
en su punto	2
al punto	1
al dente	0.8
comida casera	1.4
todo casero	1.6
todo riquisimo	3
todo buenisimo	3.1
todo delicioso	3.2
todo rico	2.3
todo estaba bueno	2
todo malo	-2.5
todo mal	-2.5
todo fatal	-3.2
congelados	-1
precocinado	-1.4
de bote	-1.2
de lata	-0.8
de microondas	-1.4
de plastico	-0.4
carton piedra	-1
sabe a plastico	-2
sabia a plastico	-2
sabe a nada	-1.8
sabia a nada	-1.8
no sabe a nada	-2
no sabia a nada	-2
se me quitaron las ganas	-1.8
quitarse el hambre	-0.3
con hambre	-0.9
nos quedamos con hambre	-1.8
me quede con hambre	-1.8
paredes de papel	-1.9
se oye todo	-1.7
se escucha todo	-1.7
se oia todo	-1.8
se escuchaba todo	-1.8
no se puede dormir	-2.1
no pudimos dormir	-2.1
no pude dormir	-1.9
imposible dormir	-2.4
imposible descansar	-2.4
dormimos bien	1.7
dormir bien	1.3
dormimos mal	-2
dormimos fatal	-2.6
cama incomoda	-2.2
camas incomodas	-2.2
cama comoda	1.9
camas comodas	1.9
colchon hundido	-2
colchones hundidos	-2
colchon viejo	-1.6
toallas sucias	-2.5
toallas viejas	-1.7
sabanas sucias	-2.7
sabanas rotas	-2.3
sabanas manchadas	-2.4
agua caliente	0.2
no habia agua caliente	-2.1
no hay agua caliente	-2
no habia agua	-1.6
no salia agua	-1.6
huele a humedad	-2
olia a humedad	-2
olor a humedad	-1.9
olor a tabaco	-1.7
huele a tabaco	-1.7
olia a tabaco	-1.7
olor a cloaca	-2.5
huele a cloaca	-2.6
olor a pis	-2.3
huele a pis	-2.4
olor a baño	-1.5
olor desagradable	-2.5
olor insoportable	-3.1
no limpian	-2.3
no limpiaron	-2.3
no limpiaban	-2.3
no hicieron la habitacion	-2
pide a gritos	-1.6
pequeño	-0.4
pequeña	-0.4
pequeños	-0.4
pequeñas	-0.4
pequeñito	-0.6
pequeñajo	-0.4
muy pequeño	-1
muy pequeña	-1
demasiado pequeño	-1.5
demasiado pequeña	-1.5
pequeño pero	0.2
grande y comoda	1.8
antiguo	-0.5
antigua	-0.5
muy antiguo	-1.1
muy antigua	-1.1
anticuadisimo	-2.2
anticuadisimos	-2.2
vetustez	-1.5
venido a menos	-2.1
venida a menos	-2.1
hecho polvo	-1.9
hecha polvo	-1.9
hechos polvo	-1.9
lejos de todo	-1.5
muy lejos	-0.9
lejano	-0.6
cerca de todo	1.8
cerca del centro	1.2
cerca	0.5
cerquita	0.9
al lado de	0.3
cercania	0.8
a un paso	1.2
a un paso de	1.1
a dos pasos	1.1
centriquisimo	2.2
ubicacion inmejorable	3.2
ubicacion ideal	2.5
situacion inmejorable	3.2
barrio peligroso	-2.3
zona peligrosa	-2.3
zona tranquila	1.6
barrio tranquilo	1.5
mala zona	-1.8
buena zona	1.6
mala ubicacion	-1.9
pesima ubicacion	-2.9
mal ubicada	-1.6
turistada	-1.4
guiri	-0.3
guirilandia	-1.3
trampa para turistas	-2.6
para guiris	-1.2
para turistas	-0.3
vuelo cancelado	-1.8
vuelo retrasado	-1.7
vuelo con retraso	-1.7
horas de retraso	-2.1
hora de retraso	-1.7
minutos de retraso	-1.2
sin retraso	1.2
maleta rota	-2.1
maleta perdida	-2
maletas perdidas	-2
perdieron mi maleta	-2.5
perdieron la maleta	-2.5
perdieron las maletas	-2.5
perdieron mi equipaje	-2.5
perdieron el equipaje	-2.5
perdi el vuelo	-1.9
perdimos el vuelo	-2
perder el vuelo	-1.8
perdi la conexion	-1.9
perdimos la conexion	-2
tirados en el aeropuerto	-2.5
tirado en el aeropuerto	-2.4
tirada en el aeropuerto	-2.4
sin equipaje	-1.2
asientos incomodos	-2.2
asientos estrechos	-1.7
poco espacio para	-1
sin explicaciones a los	-1.5
low cost	-0.3
turbulencias	-0.5
aterrizaje perfecto	2
vuelo tranquilo	1.6
vuelo perfecto	2.8
vuelo excelente	3.2
buen vuelo	1.5
mal vuelo	-2
# Further qualities and moods
gratificante	2.4
decoroso	0.8
dignamente	1.2
esmeradamente	2.2
exuberante	1.2
frondoso	0.8
frondosas	0.8
florido	0.5
fotogenico	1.2
fantasioso	0.8
refinamiento	1.5
gourmet	1.2
aromatico	1.2
cremoso	1
cremosas	1
esponjoso	1.2
meloso	0.8
melosas	0.8
sazonado	0.8
bien sazonado	1.6
succulento	2
ligerito	0.8
saciado	0.8
saciante	0.8
nutritivo	1.2
revitalizante	1.8
rejuvenecedor	1.6
terapeutico	1
balsamico	0.3
aclamado	1.8
laureado	1.6
laureada	1.6
reputado	1.5
respetable	1
respetables	1
tranquilizador	1.4
tranquilizadora	1.4
alentador	1.6
alentadora	1.6
halagador	1.6
halagadores	1.6
halagado	1.5
halagada	1.5
halagados	1.5
halagadas	1.5
conmovedor	2
conmovedora	2
conmovido	1.4
enternecedor	2
enternecedora	2
tierno	2
achuchable	1.8
mimoso	1.2
mimosa	1.2
cariñin	1.2
cuqui	1.8
cuquis	1.8
cuco	1.2
cuca	1
cucos	1.2
cucas	1
lindura	2.4
guapuro	1.8
guapeton	1.8
guapetona	1.8
buenorro	1.4
buenorra	1.4
tio bueno	1.2
monisimo	2.4
monisima	2.4
atinado	1.5
atinada	1.5
atinados	1.5
atinadas	1.5
sensato	1.3
coherente	1.1
logico	0.3
juicioso	1.2
juiciosas	1.2
prudente	0.8
diligente	2
diligentes	2
diligentemente	1.8
diligencia	1.2
proactivo	1.8
dinamico	1
energico	0.8
vital	0.4
comprometido	1.2
perseverante	1.2
constante	0.2
incansable	1.4
infatigable	1.4
luchador	1
luchadora	1
invicto	1.4
aplicado	0.4
formado	0.2
disponible	0.3
dispuesto	0.6
siempre dispuestos	2.2
siempre dispuesto	2.2
siempre dispuesta	2.2
siempre atentos	2.5
siempre atento	2.5
siempre pendientes	1.9
pendientes de todo	1.8
pendiente de todo	1.8
pendientes de nosotros	1.9
se desviven	2.6
se desvive	2.5
se desvivieron	2.6
se esfuerzan	1.5
se esforzaron	1.5
se esmeran	2.1
se nota el esfuerzo	1.4
se nota el cariño	2.3
se preocupan por	1.8
se preocupan	1.4
se preocuparon	1.6
se preocupa por	1.5
preocupados por	0.2
te hacen sentir	1.2
me hicieron sentir	0.8
te hacen sentir como	-0.1
te hacen sentir en casa	2.6
hacen sentir en casa	2.5
te sientes como en casa	2.6
nos ayudaron	1.9
nos ayudo	1.7
me ayudaron	1.9
me ayudo	1.7
nos ayudaron en todo	2.5
me solucionaron	2.1
me lo solucionaron	2.1
nos solucionaron	2.1
me resolvieron	2.1
me lo cambiaron	1
me devolvieron el dinero	1.1
me atendieron bien	2
me atendieron muy bien	2.5
me atendieron de maravilla	3
nos atendieron muy bien	2.5
nos atendieron genial	2.8
nos atendieron de maravilla	3
nos atendieron fenomenal	3
nos atendieron mal	-2.4
me atendieron mal	-2.4
me atendieron fatal	-3
nos atendieron fatal	-3
por encima de la media	1.4
por debajo de la media	-1.4
por debajo de lo esperado	-1.9
por encima de lo esperado	2
mas de lo esperado	1.2
mejor de lo esperado	2.2
mejor de lo que esperaba	2.3
mejor de lo que esperabamos	2.3
peor de lo esperado	-2.3
peor de lo que esperaba	-2.4
menos de lo esperado	-1.6
prescindible	-1.3
innecesario	-1.2
elevado	-0.7
elevadisimo	-1.8
elevadisimos	-1.8
desfavorable	-1.6
desventajoso	-1.5
desventajosa	-1.5
desventajosos	-1.5
desventajosas	-1.5
desaconsejable	-2.2
desaconsejables	-2.2
desaconsejo	-2.3
desaconsejado	-2
desacertado	-1.7
desafortunado	-1.7
inadecuado	-1.7
inapropiado	-1.8
incorrecto	-1.4
incorrectamente	-1.4
inexacto	-1
incoherente	-1.5
incongruente	-1.4
contradictorio	-1.2
incompatible	-1
insistencia	-0.6
intermitente	-0.8
irregular	-1
irregulares	-1
raro	-0.7
rara	-0.6
raros	-0.7
raras	-0.4
rarito	-0.8
extraño	-0.5
extraña	-0.5
extraños	-0.4
te extraño	-0.3
extrañar	-0.4
extrañan	-0.4
extrañamos	-0.4
extrañais	-0.4
extrañaste	-0.4
extrañaron	-0.4
extrañaba	-0.4
extrañabas	-0.4
extrañaban	-0.4
extrañando	-0.4
extrañado	-0.4
extrañada	-0.4
extrañados	-0.4
extrañadas	-0.4
extrañara	-0.4
extrañaran	-0.4
extrañare	-0.4
extrañaremos	-0.4
extrañarme	-0.4
extrañe	-0.4
extrañes	-0.4
extrañen	-0.4
extrañemos	-0.4
echo de menos	-0.6
te echo de menos	-0.5
echar de menos	-0.5
chirriantes	-1.3
ruin	-2
ruines	-2.1
mezquino	-2.2
rastrero	-2.3
vil	-2.2
viles	-2.2
canalla	-1.9
bellaco	-1.8
sucia jugada	-1.8
deplorablemente	-3.2
lastimoso	-2.2
lastimosa	-2.2
lastimosos	-2.2
lastimosas	-2.2
patetico	-2.8
patetica	-2.8
pateticos	-2.8
pateticas	-2.8
pateticamente	-2.6
grotesco	-2.4
burdo	-1.8
burda	-1.8
tosco	-1.5
rudo	-1.5
brusco	-1.5
brusca	-1.5
bruscos	-1.5
bruscas	-1.5
bruscamente	-1.3
malhumorado	-2.2
gruñon	-1.6
gruñona	-1.6
amargados	-2.2
amargada	-2.2
resabiado	-1.6
malencarado	-2.3
malcarado	-2.2
malcriado	-2
estirado	-1.4
altivo	-1.8
engreido	-2.2
creido	-0.5
pedante	-1.8
presumido	-1.3
chulo de	-0.8
chulo de mierda	-2.8
chulito	-1.2
mangoneador	-1.8
mandon	-1.4
mandona	-1.4
autoritario	-1.6
intransigente	-1.9
intolerante	-1.9
intolerantes	-1.9
inflexible	-1.6
terco	-1.2
cabezon	-0.8
obstinado	-0.9
caprichoso	-0.8
liante	-1.8
liantes	-1.8
charlatan	-1.9
charlatanes	-2
vendehumos	-2.3
vende humo	-2.2
vendehumo	-2.2
palabreria	-1.5
puro cuento	-2
puro marketing	-1.6
mucho ruido y pocas nueces	-1.8
promesas incumplidas	-2.4
promesas vacias	-2.2
falsas promesas	-2.5
prometen y no cumplen	-2.5
prometen mucho	-0.8
chantajisto	-2.3
chantajista	-2.3
chantajistas	-2.3
carroñero	-2
carroñeros	-2
lacra	-2.2
escoria	-2.9
gentuza	-2.7
chusma	-2.2
calaña	-1.8
alimaña	-2.2
cretino	-2.6
majadero	-2.4
mentecato	-2.2
memo	-1.4
bobo	-0.8
boba	-0.8
bobos	-0.8
bobas	-0.8
bobada	-1.5
bobadas	-1.5
burro	-0.6
anormal	-1.8
desquiciante	-2.6
desquiciantes	-2.6
demencial	-2.2
delirante	-1.4
alarmante	-1.7
escalofriante	-1.6
escandaloso	-2.1
escandalosa	-2.1
escandalosos	-2.1
escandalosas	-2.1
intolerablemente	-3
repulsion	-2.5
aversion	-2.2
aborrecible	-2.8
execrable	-3
malevolo	-2.3
dañinamente	-2
ponzoñoso	-2
venenoso	-1.8
venenosa	-1.8
venenosos	-1.8
venenosas	-1.8
veneno	-1.2
insalubre	-2.6
antihigienico	-2.6
infecto	-2.3
contaminado	-1.6
contaminacion	-1.3
plaga	-2
plagas	-1.8
plagado de	-1.4
plagada de	-1.4
infestado	-2.4
putrefacto	-3
nauseabundo	-3.4
agonico	-1.9
agonia	-2
moribundo	-1.8
funesto	-2.6
aciago	-2.2
fatidico	-2.3
luctuoso	-2
luctuosas	-2
sombrio	-1.5
gris	-0.2
apagado	-0.9
triston	-1.4
tristona	-1.4
melancolico	-1
melancolia	-1
desganado	-1.8
desmoralizado	-1.9
desalentado	-1.8
desalentada	-1.8
desalentados	-1.8
desalentadas	-1.8
desalentador	-1.9
desalentadores	-1.9
desalentadora	-1.9
desalentadoras	-1.9
descorazonador	-2.1
descorazonadora	-2.1
desconsolado	-2
desconsuelo	-2
compungido	-1.5
afligido	-1.8
atormentado	-2
tormento	-2.1
tormentos	-2
tormentoso	-1.5
tormentosa	-1.5
tormentosos	-1.5
tormentosas	-1.5
abatido	-1.8
hundido	-1.5
derrotado	-1.5
derrotada	-1.5
derrotados	-1.5
derrotadas	-1.5
derrota	-1.5
derrotas	-1.4
perdedor	-1.6
perdedora	-1.6
avergonzado	-2
averguenza	-2.3
averguenzan	-2.3
deberia darles verguenza	-2.8
deberian avergonzarse	-2.6
deberia daros verguenza	-2.8
sonrojante	-1.8
lamentabilisimo	-3.4
nervioso	-0.8
nerviosas	-0.8
insomnio	-1.2
dolor de cabeza	-1.8
dolores de cabeza	-1.9
quebradero de cabeza	-1.9
quebraderos de cabeza	-2
me quiero morir	-2
quiero morirme	-2
quiero morir	-1.9
pobrecito	-0.8
pobrecillo	-0.8
que cruz	-1.6
estoy mal	-1.8
me siento mal	-1.9
me siento fatal	-2.5
no me siento bien	-1.7
me siento bien	1.7
me siento genial	2.6
estoy bien	1.3
estoy feliz	2.7
estoy triste	-2.2
estoy cansada	-1.4
estoy cansado	-1.4
no doy mas	-1.9
no puedo dormir	-1.2
no quiero ir	-0.9
no tengo ganas	-1.3
no tengo ganas de	-1.2
sin animos	-1.4
sin animo	-1.2
que mal	-2
que mala	-2
que mal rollo	-2
muy mal	-2.6
muy malo	-2.8
muy mala	-2.8
bastante mal	-2.1
bastante malo	-2.2
bastante mala	-2.2
fatal todo	-3.1
sale mal	-1.6
salio mal	-1.8
todo sale mal	-2.2
salio bien	1.6
sale bien	1.3
todo salio bien	2
todo salio perfecto	3
todo salio mal	-2.3
brutal	1.4
brutales	1.2
bestial	1.4
una animalada	-0.6
un pasote	2
# Frequent misspellings
exelente	3.4
exelentes	3.4
ecxelente	3.4
excelnte	3.3
excelete	3.3
excelentee	3.4
exelentee	3.3
exelencia	2.8
excelencte	3.3
exepcional	3.3
excepcioanl	3
exquicito	3.2
esquisito	3.2
expectacular	3.4
expectaculares	3.4
espectaculr	3.3
especatcular	3.3
expectacularmente	3.2
maravillozo	3.3
marabilloso	3.3
marabillosa	3.3
marabillosos	3.3
marabillosas	3.3
marabilla	2.8
fantasitco	3
fantastiko	3.2
increble	3
imprecionante	3.3
impresionate	3.3
inpresionante	3.3
inmejorabe	3.2
inigualabe	3.2
impecabe	3.2
inpecable	3.2
prefecto	1.5
perefecto	3
genail	3
jenial	2.8
buenicimo	2.9
buenicimos	2.9
buenisim	2.8
buenissimo	3
buenissimos	3
wenisimo	2.9
wenisimos	2.9
riquicimo	2.9
riquicimos	2.9
ricisimo	2.8
ricisimos	2.8
ermoso	2.8
hermozo	2.8
hermoza	2.8
delisioso	2.9
deliciozo	2.9
delicios	2.6
agrdable	2.3
agradble	2.3
agradabe	2.3
amabes	2.3
amble	2
amables	2.5
recomendble	2.5
recomendale	2.5
recomiendi	2.3
super recomendable	3
supper	0.6
muuy	0
muyy	0
bn	1.2
muy bn	1.8
bno	0.8
bnos	0.6
bna	0.8
wapa	1.8
wapo	1.8
wapis	1.3
wapisima	2.3
guapaa	2.2
guapaaa	2.3
lindaa	2.2
preciosaa	2.8
grasias	0.5
grasia	0.3
felis	2.3
felizz	2.7
encantaa	2.8
encantaaa	2.8
encato	1.5
orrible	-3.3
horible	-3.3
orroroso	-3.2
horrorozo	-3.2
pecimo	-3.2
pecimos	-3.2
pesimoo	-3.3
pessimo	-3.3
peximo	-3.2
malicimo	-3.3
malicimos	-3.3
malizimo	-3.2
malizimos	-3.2
malisismo	-3.3
desepcion	-2.7
desepcionado	-2.7
desepcionada	-2.7
desepcionados	-2.7
desepcionadas	-2.7
desepcionante	-2.8
desepcionantes	-2.8
decepsion	-2.7
decepcionate	-2.7
deceptionante	-2.7
desilucion	-2.4
desilucionado	-2.4
verguensa	-2.7
berguenza	-2.7
berguensa	-2.7
verguenzaa	-2.7
asquerozo	-3.2
sucioo	-2.4
susio	-2.3
susia	-2.3
ezpantoso	-3.1
terible	-3.2
estaffa	-3.2
estafadorez	-3.3
rateroz	-2.5
porkeria	-2.8
porqeria	-2.8
vasura	-2.6
mrda	-2.8
mierdaa	-2.8
mierrda	-2.8
kaka	-1.8
inutilez	-2.6
ineptoz	-2.8
fatall	-3.2
caroo	-1.6
carizimo	-2.5
caricimo	-2.5
lamentabl	-3.2
lamentavle	-3.2
insoportabe	-3.2
indignate	-3
odioo	-2.8
`;
