/** Part of the Spanish sentiment lexicon: one `entry<TAB>weight` a line. Own curation, Raíz contributors, MIT. */
export const colloquial = `
# Colloquial and regional words: Spain
guay	2.2
guays	2
guapis	1.4
chulo	2
chula	2
chulos	2
chulas	2
chulisimo	2.8
chulisimos	2.8
chulita	1.6
chulitos	1.6
chulitas	1.6
molono	2.1
molon	2.1
molones	2.1
molona	2.1
dabuten	2.2
dabuti	2.2
superguay	2.6
cojonudamente	2.7
macanudo	2.3
feten	2
cañero	1.4
chachi	2
chachipiruli	2
perita	1.4
tope guay	2.4
tocho	0
pistonudo	2.3
pipa	0
lo pase pipa	2.3
pasarlo pipa	2.2
pasarlo bien	1.8
lo pasamos genial	2.8
lo pasamos bien	2
lo pase genial	2.8
la pase bien	1.9
la pasamos bien	2
la pasamos genial	2.7
la pasamos increible	2.9
pasarla bien	1.7
lo pasamos fatal	-2.8
lo pase mal	-2
lo pasamos mal	-2.1
la pase mal	-2
la pasamos mal	-2.1
ricura	2.2
primor	2.2
currado	1.4
currada	1.4
currados	1.4
curradas	1.4
majete	1.8
majetes	1.8
chungo	-1.7
guarrillo	-1.8
pringado	-1.6
pringada	-1.6
pringados	-1.6
pringadas	-1.6
panoli	-1.4
pardillo	-1.4
lerdo	-2
cenutrio	-2.3
zopenco	-2.3
zoquete	-2.2
merluzo	-1
besugo	-0.6
capullo	-2.5
gilipollas	-3
gilipolla	-2.8
subnormal	-2.8
retrasado mental	-2.6
mongolo	-2.3
tarado	-2
tarada	-2
tarados	-2
taradas	-2
paleto	-1.8
paletos	-1.8
paletas	-1.8
garrulo	-2
cateto	-1.8
macarra	-1.8
quinqui	-1.6
quinquis	-1.6
choni	-1.4
chonis	-1.3
cani	-1
pijo	-0.8
cabron	-2.6
cabrona	-2.5
cabrones	-2.8
cabronazo	-2.6
cabronazos	-2.7
cabronada	-2.7
mamon	-2.2
mamones	-2.3
mamarracho	-2.6
mamarrachos	-2.6
mamarrachada	-2.5
payasa	-1.8
payasas	-1.8
bocazas	-2
fantasma	-1
fantasmas	-1
fantasmada	-1.7
chorra	-1
chorras	-1
chorrada	-1.8
chorradas	-1.8
putada	-2.6
putadas	-2.5
gran putada	-2.8
faena	-0.8
marron	-0.2
menudo marron	-1.6
bajon	-1.6
bajona	-1.4
chapa	-0.1
dar la chapa	-1.6
plomo	-0.6
plomazo	-1.7
pestiño	-1.6
pestiñazo	-1.9
ladrillo	-0.2
pelmazo	-2
pelma	-1.7
pesao	-1.2
cargado	0
cargantes	-1.7
zasca	-0.3
ostia	-0.4
ostias	-0.6
hostia	-0.4
hostias	-0.7
hostiar	-1.2
coño	-0.7
cojones	-0.9
puñetero	-1.4
puñetera	-1.4
puñetas	-1.2
pollas	-0.8
porculero	-2
por culo	-1.9
dar por culo	-2.3
a tomar por culo	-2.4
tomar por culo	-2.3
vete a tomar por culo	-2.9
que le den	-1.8
manda huevos	-2
manda cojones	-2.2
tiene cojones	-1.6
tiene narices	-1.5
tiene tela	-1.2
tiene delito	-2.2
vaya morro	-2.4
que morro	-2.3
morro	-0.4
tienen mucho morro	-2.5
menudo morro	-2.4
que jeta	-2.3
que cara mas dura	-2.6
cara dura	-2.5
vaya cara	-1.8
que cara	-1.3
tiene mucha cara	-2.1
jetudo	-2
por la cara	-0.8
chupoptero	-2.2
chupopteros	-2.2
choriza	-0.4
chorizas	-0.4
mangante	-2.5
mangantes	-2.5
mangoneo	-2
chanchullo	-2.2
chanchullos	-2.2
pufo	-2.2
pufos	-2
timoteo	0
petardo	-1.6
petarda	-1.4
mierdecilla	-2.4
mierdera	-2.6
mierderos	-2.6
mierderas	-2.6
mierdosa	-2.6
mierdosos	-2.6
mierdosas	-2.6
cagarruta	-2.2
asquito	-2
asquerosidad	-3.1
asquete	-2
yuyu	-1
grima	-1.8
repelus	-1.4
cringe	-1.4
# Mexico and Central America
padre	0.3
muy padre	2.4
padrisima	2.8
padrisimos	2.8
padrisimas	2.8
padrisimo	2.9
que padre	2.3
bien padre	2.3
esta padre	2
estuvo padre	2
super padre	2.6
chido	2.2
chidisimo	2.7
chidisimos	2.7
bien chido	2.3
que chido	2.2
chingon	2.3
chingona	2.2
chingones	2.3
chingonas	2.2
chingonerias	2
chingoneria	2.4
bien chingon	2.4
a toda madre	2.5
poca madre	0.2
de poca madre	2.2
poca madre de	-1.8
no tienen madre	-2.6
no tiene madre	-1.6
a todo dar	2.3
perron	1.6
perrona	1.5
cañon	0.2
suave	0.7
buenisima onda	2.4
mala onda	-1.9
que mala onda	-2
que buena onda	2.2
neta	0
chafo	-2.2
chafos	-2.2
chafa	-2.3
chafas	-2.3
bien chafa	-2.5
gacho	-2.1
que gacho	-2.1
culera	-2.6
culeras	-2.6
culero	-2.7
culeros	-2.8
ojete	-2
ojetes	-2.3
pinche	-0.9
pinches	-1
pendejo	-2.5
pendeja	-2.5
pendejos	-2.5
pendejas	-2.5
pendejada	-2.4
pendejadas	-2.4
chingadera	-2.5
chingaderas	-2.5
chingada	-1.7
chingado	-1.7
chingar	-1.9
chinga	-1.7
chingan	-1.8
chinguen	-2.2
a la chingada	-2.4
vete a la chingada	-2.8
chinga tu madre	-3
chinguen a su madre	-3
no chinguen	-2
no chingues	-1.2
no manches	-0.4
no mamen	-1.4
mamada	-1.4
mamadas	-1.6
mames	-0.4
puñal	-0.5
naco	-1.7
nacos	-1.8
naca	-1.6
transa	-2.3
transas	-2.4
tranza	-2.3
tranzas	-2.4
gandalla	-2.3
gandallas	-2.4
encabronado	-2.4
encabronada	-2.4
encabronados	-2.4
encabronadas	-2.4
encabrona	-2.4
encabronar	-2.3
encabrono	-2.3
encabronas	-2.3
encabronan	-2.3
encabronamos	-2.3
encabronais	-2.3
encabronaste	-2.3
encabronaron	-2.3
encabronaba	-2.3
encabronabas	-2.3
encabronaban	-2.3
encabronando	-2.3
encabronara	-2.3
encabronaran	-2.3
encabronare	-2.3
encabronaremos	-2.3
encabronarme	-2.3
encabrone	-2.3
encabrones	-2.3
encabronen	-2.3
encabronemos	-2.3
emputar	-2.2
emputais	-2.2
emputare	-2.2
me caga	-2.3
me cagan	-2.4
valen madre	-2.7
vale madre	-2.4
vale madres	-2.6
valen madres	-2.8
vale verga	-2.8
valen verga	-2.9
a la verga	-2
vale pito	-2
hueva	-1.6
que hueva	-1.9
flojera	-1.3
que flojera	-1.5
fregar	-0.7
fregado	-1.4
friega	-1
lana	0
tuanis	2.2
que tuanis	2.3
diay	0
mae	0
maes	0
chiva	0.3
que chiva	2
pichudo	2
pichuda	1.9
chunche	0
tanate	0
salado mae	-0.8
sal	0
que sal	-1.3
que salado	-1.1
jalado	-0.6
despiche	-1.8
picha	-0.8
me vale picha	-1.6
que picha	-1.7
hijueputa	-2.3
hijueputas	-2.6
jueputa	-1.6
malparido	-2.8
cochinado	-2.3
cochinados	-2.3
cochinadas	-2.3
feito	-1.3
feita	-1.3
# Río de la Plata, Chile, Andes and the Caribbean
chevero	2.2
chevera	2.2
cheveros	2.2
cheveras	2.2
chevere	2.3
cheveres	2.2
cheverisimo	2.7
cheverisimos	2.7
que chevere	2.3
bacan	2.2
bacano	2.2
bacana	2.2
bacanes	2.1
bacanisimo	2.6
bacanos	2.2
bacanas	2.2
bakan	2.2
que bacano	2.3
copado	2.2
copada	2.2
copados	2.2
copadas	2.2
copadisimo	2.7
copadisimos	2.7
copante	2.1
re copado	2.5
barbaro	1.9
barbara	1.4
genia	2.2
genias	2.2
groso	2.1
grosa	2
grosos	2.1
grosas	2
grosso	1.8
zarpado	1
zarpada	0.8
piola	1.4
re piola	1.8
lindito	2
relindo	2.5
rebueno	2.4
buenazo	2.6
buenaza	2.6
buenasas	1.5
chetisimo	0.8
una masa	2
una bomba	1.3
la posta	1.2
de diez puntos	2.6
de onda	1
de primera linea	1.6
mortal	1
mortales	0.8
pulento	2
la raja	2.2
filete	0.3
bakanes	2
weno	1.2
wena	1.2
wenas	0.4
buena esa	1.8
buenardo	1.9
buenarda	1.9
rebuena	2.2
crack total	2.6
firme	0.4
causa	0
chamba	0
paja	-0.3
que paja	0.3
pajita	0.4
jato	0
rocho	0
que roche	-1.4
palta	0.1
que palta	-1.1
trafa	-1.8
trucha	0
truchas	-0.6
truchos	-2.3
trucho	-2.4
truchada	-2.4
chotos	-2.4
chotas	-2.4
choto	-2.5
chota	-2.3
chotada	-2.5
berreto	-1.8
grasa	-0.5
groncho	-1.8
mersa	-1.8
cachivache	-1.3
poronga	-2.8
porongas	-2.6
una poronga	-3
es una poronga	-3
pija	-0.8
una pija	-2
garcha	-2.7
una garcha	-2.9
garcas	-2.8
garca	-2.8
garcar	-2.2
garron	-1.6
un garron	-1.8
bajonear	-1.6
bajoneo	-1.6
bajoneas	-1.6
bajonean	-1.6
bajoneamos	-1.6
bajoneais	-1.6
bajoneaste	-1.6
bajonearon	-1.6
bajoneaba	-1.6
bajoneabas	-1.6
bajoneaban	-1.6
bajoneando	-1.6
bajoneado	-1.6
bajoneada	-1.6
bajoneados	-1.6
bajoneadas	-1.6
bajoneara	-1.6
bajonearan	-1.6
bajoneare	-1.6
bajonearemos	-1.6
bajonearme	-1.6
bajonees	-1.6
bajoneen	-1.6
bajoneemos	-1.6
bardear	-1.5
bardo	-1.3
quilombo	-2
un quilombo	-2.2
kilombo	-1.9
despelote	-1.7
descajete	-1.6
chorros	-1.7
chorro	-0.6
son unos chorros	-3
unos chorros	-2.9
curro	0
un curro	-2
afano	-2.6
un afano	-2.8
afanan	-2.6
afanaron	-2.6
cagador	-2.6
cagadores	-2.7
me cagaron	-2.4
nos cagaron	-2.5
te cagan	-2.1
forro	-1.8
forros	-2.3
forra	-1.9
sorete	-2.7
soretes	-2.8
boludo	-0.7
boluda	-0.6
boludos	-1.3
boludez	-1.7
boludeces	-1.7
pelotudo	-2.3
pelotuda	-2.2
pelotudos	-2.5
pelotudez	-2.3
pelotudeces	-2.3
mogolico	-2.4
salame	-1.2
conchudo	-2.6
conchuda	-2.6
concha	-0.8
la concha de	-1.8
concha de tu madre	-2.8
la concha de la lora	-1.8
conchetumare	-2
ctm	-1.4
reconcha	-1.6
lpm	-1.3
la puta madre	-1.6
la reputa madre	-2
la re puta	-1.6
lpqtp	-2.4
ptm	-1.5
puta que	-1
hdp	-2.5
hdps	-2.7
hdrmp	-2.7
hijo de mil	-2.6
me chupa un huevo	-1.8
me chupa	-1.2
me rompe	-1.3
me embola	-1.9
embole	-1.9
que embole	-2
hinchapelotas	-2.3
rompepelotas	-2.3
fiaca	-0.9
jodete	-2.3
weon	-0.5
weona	-0.6
weones	-1.2
huevon	-0.7
huevona	-0.7
huevones	-1.2
huevada	-1.5
huevadas	-1.5
webada	-1.5
webadas	-1.5
wea	-0.7
weas	-0.8
culiao	-2.2
culiaos	-2.4
aweonao	-2.3
qlo	-2
qlos	-2.2
charcha	-1.9
penca	-1.9
como las weas	-2.4
como el forro	-2
como el orto	-2.6
para el orto	-2.5
como el culo	-2.4
mala clase	-1.6
malaclase	-1.6
fome	-1.9
fomes	-1.9
latero	-1.6
latera	-1.6
cachai	0
pucha	-0.9
puchica	-0.7
chuta	-0.6
chanfle	-0.6
gonorrea	-2.4
gonorreas	-2.6
carechimba	-2.4
pirobo	-2.6
pirobos	-2.7
marica	0
maricon	-1.8
maricones	-2.2
guevon	-0.9
guevonada	-1.6
mamera	-1.7
que mamera	-1.8
jartera	-1.8
que jartera	-1.9
jarto	-1.6
jarta	-1.5
chimba	1.2
una chimba	2.3
que chimba	2.1
la chimba	1.4
parche	0
berraco	1.2
verraco	1.2
rumba	0.4
chino	0
chimbo	-1.8
chimbos	-1.8
peye	-1.6
corroncho	-1.4
tumbe	-2.2
tumbar	0
tumbaron	-1.8
tumban	-1.6
arrecha	-0.9
arrechos	-0.9
arrechas	-0.9
arrechera	-2
arrecho	-0.8
ladilla	-1.8
fastidios	-1.7
chimbas	-1.6
burda de	0.3
depinga	2
de pinga	-0.4
fino	0.8
fina	0.5
finos	0.7
vaina	0
ñanga	0
bochinche	-1
bochornoso	-2.7
jalabola	-1.8
choro	-1.2
choros	-2
chorear	-1.8
cholo	-0.5
chola	-0.3
misio	-0.8
tela	0
monse	-1.6
huachafo	-1.8
huachafa	-1.8
asado	0
achorado	-1.6
cojudo	-2.2
cojudez	-2.2
cojudeces	-2.2
concha tu madre	-2.6
csm	-1.6
ctmr	-1.8
mrd	-2
mierd	-2.6
gil	-1.3
nabo	-0.9
nabos	-1
mufa	-1.4
yeta	-1.2
pichanga	0
pasion de multitudes	1.4
vamo arriba	1.6
arriba	0.1
bo	0
ta bueno	1.4
salado bo	0.6
de mas	0
esta de mas	0.2
divino	2.6
divina	2.6
divis	1.2
un divino	2.3
impeque	2.2
flor de	0.8
alto	0.1
alta	0.1
alta paja	-1.4
tremendo bajon	-2
mal ahi	-1.6
bien ahi	1.7
aguanten	1.2
# Messages, abbreviations, laughter and interjections
jaja	0.5
jajaja	0.7
jajajaja	0.8
jajajajaja	0.8
jajajajajaja	0.8
ja	0
jeje	0.5
jejeje	0.6
jejejeje	0.6
jiji	0.5
jijiji	0.6
jojo	0.3
jojojo	0.5
juas	0.4
jajaj	0.5
jajajaj	0.6
ajaja	0.5
ajajaja	0.6
ajajajaja	0.6
jaj	0.3
haha	0.5
hahaha	0.6
hahahaha	0.7
jsjs	0.4
jsjsjs	0.5
kjj	0.3
lol	0.5
xd	0.4
xdd	0.5
xddd	0.5
xdddd	0.6
tqm	2.2
tkm	2.2
tq	1.7
tk	0.8
tkiero	2
tqmm	2.3
tequiero	2.3
teamo	2.4
tqmuch	2.2
bss	1.1
bsos	1.2
bsts	1
muak	1.4
mua	0.7
muack	1.4
grax	0.6
grcs	0.5
grac	0.4
porfa	0
porfi	0
porfis	0.1
xq no	0
pq no	0
por favor	0
x favor	0
xfa	0
pls	0
plis	0
buenos dias	0
buenas tardes	0
buenas noches	0
buena tarde	0
buena noche	0.1
muy buenas	0.2
muy buenas tardes	0
muy buenos dias	0
hola buenas	0
de buena mañana	0
buena parte	0
buena parte de	0
buen rato	0.3
un buen rato	-0.2
hace un buen rato	-0.3
bien sea	0
mas bien	0
si bien	0
o bien	0
ahora bien	0
bien de	0
bienes	0
de bien	0
pues bien	0
bueno pues	0
pero bueno	-0.3
en fin	-0.5
ains	-0.7
uf	-0.9
uff	-0.9
ufff	-0.9
uffff	-1
ugh	-1.6
buf	-1
buff	-1
pff	-1.1
pfff	-1.2
pf	-0.8
puaj	-2
puag	-2
meh	-0.8
bah	-1
grr	-1.5
grrr	-1.6
grrrr	-1.6
argh	-1.4
arg	0
snif	-1.2
snifs	-1.2
buah	0.2
bua	-0.4
buu	-1.2
buuu	-1.3
ups	-0.5
oops	-0.5
ouch	-0.9
auch	-0.9
omg	0.2
wtf	-1.2
facepalm	-1.5
fail	-1.7
epic fail	-2.2
win	1
top	1.6
topisimo	2.2
love	1.6
lovely	1.8
nice	1.6
best	1.2
happy	1.6
ftw	1.2
hype	0.8
trolls	-0.8
troll	-0.9
hater	-1.3
haters	-1.3
hate	-1.8
shit	-2.2
fuck	-1.8
bullshit	-2.4
sad	-1.6
bad	-1.2
worst	-2.4
amazing	2.4
perfect	2.4
great	1.8
good	1.4
beautiful	2.2
asap	0
random	0
mdr	-0.4
asc	0
ascopena	-2.4
facepalms	-1.5
lmao	0.6
oju	0
aish	-0.8
jo	-0.6
joo	-0.9
jooo	-1
jope	-0.9
jopeta	-0.7
jolin	-0.8
jolines	-0.8
jopelines	-0.8
leches	-0.5
leñe	-0.5
caramba	0
carajo	-1
carajos	-1
caray	0
mecachis	-0.6
diantres	-0.5
demonios	-0.6
maldicion	-1.8
maldita sea	-2.1
por dios	-0.7
dios mio	-0.3
madre mia	-0.5
virgen santa	-0.3
vaya	0
vaya por dios	-1.1
anda ya	-0.8
venga ya	-1
venga hombre	-0.8
aupa	1
vamos	0.2
vamoo	0.8
vamooos	1
vamoss	0.9
bieeen	2
bieen	1.9
siii	0.8
siiii	0.9
noo	-0.5
nooo	-0.8
noooo	-0.9
nooooo	-1
olee	1.5
yeah	0.9
yay	1.6
yeee	1
ueee	1
`;
