const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/**
 * First words, folded, of names that are no company's: who goes there travels or moves house. Countries, regions and
 * towns in Spanish and English, languages, days and months. Own curation, Raíz contributors, MIT.
 */
export const placeNames = words(`
  spain españa mexico argentina colombia peru chile uruguay paraguay bolivia ecuador venezuela panama guatemala honduras
  salvador nicaragua cuba portugal france francia italy italia germany alemania switzerland suiza austria belgium belgica
  netherlands holanda holland ireland irlanda scotland escocia wales gales england inglaterra britain reino uk usa us eeuu
  estados united america canada brazil brasil australia zealand zelanda china japan japon korea corea india morocco marruecos
  turkey turquia greece grecia poland polonia sweden suecia norway noruega denmark dinamarca finland finlandia iceland islandia
  russia rusia ukraine ucrania romania rumania hungary hungria croatia croacia czech chequia egypt egipto israel dubai qatar
  emirates emiratos thailand tailandia vietnam singapore singapur indonesia bali philippines filipinas puerto republica dominican
  dominicana costa andorra luxembourg luxemburgo malta cyprus chipre south sudafrica kenya nigeria ghana europe europa asia africa
  latinoamerica latin
  madrid barcelona valencia sevilla seville zaragoza malaga murcia bilbao alicante cordoba valladolid vigo gijon oviedo granada
  coruña vitoria pamplona santander burgos salamanca almeria cadiz huelva jaen toledo leon lugo ourense pontevedra badajoz caceres
  tenerife mallorca palma ibiza menorca lanzarote fuerteventura canarias baleares galicia asturias cantabria euskadi navarra
  aragon cataluña catalunya catalonia andalucia extremadura castilla rioja teruel cuenca segovia avila soria girona lleida tarragona
  cdmx df monterrey guadalajara puebla tijuana queretaro merida cancun oaxaca toluca veracruz acapulco chihuahua sonora sinaloa jalisco
  yucatan buenos rosario mendoza tucuman salta bariloche ushuaia plata santiago valparaiso concepcion antofagasta temuco bogota medellin
  cali barranquilla cartagena bucaramanga pereira lima arequipa cusco cuzco trujillo piura chiclayo iquitos quito guayaquil montevideo
  asuncion caracas maracaibo habana havana managua tegucigalpa san santa santo sao rio palmas angeles andes
  london londres manchester birmingham liverpool leeds glasgow edinburgh edimburgo bristol cardiff belfast dublin cork newcastle
  sheffield nottingham oxford cambridge brighton paris lyon marseille berlin munich hamburg frankfurt rome roma milan milano naples napoles
  florence florencia venice venecia lisbon lisboa porto oporto amsterdam rotterdam brussels bruselas antwerp vienna viena zurich geneva
  ginebra prague praga budapest warsaw varsovia krakow stockholm estocolmo oslo copenhagen copenhague helsinki athens atenas istanbul
  new nueva york chicago boston houston dallas austin miami atlanta denver seattle portland phoenix philadelphia washington orlando tampa
  florida texas california arizona nevada oregon colorado georgia virginia carolina ohio michigan jersey hawaii alaska toronto
  montreal vancouver ottawa calgary sydney melbourne brisbane perth auckland tokyo tokio osaka beijing pekin shanghai hong bangkok
  delhi mumbai cairo casablanca marrakech johannesburg cape nairobi north east west norte sur este oeste
  getafe leganes mostoles fuenlabrada alcorcon alcala torrejon alcobendas parla coslada pozuelo majadahonda aranjuez badalona sabadell
  terrassa hospitalet mataro reus manresa igualada figueres sitges torrevieja elche elda alcoy orihuela gandia torrente sagunto castellon
  vinaroz peñiscola denia javea calpe cullera lorca jerez algeciras marbella fuengirola torremolinos estepona ronda antequera linares ubeda
  baeza motril roquetas ejido merida plasencia trujillo talavera albacete puertollano valdepeñas ponferrada astorga zamora palencia
  aranda medina benavente aviles mieres langreo siero torrelavega laredo castro barakaldo getxo irun eibar zarautz donostia tudela
  estella logroño calahorra haro huesca jaca barbastro calatayud alcañiz ferrol santiago vigo viveiro sanxenxo vilagarcia telde arrecife
  ceuta melilla mahon ciutadella calvia manacor inca
  morelia leon celaya irapuato aguascalientes zacatecas durango saltillo torreon mazatlan culiacan hermosillo mexicali ensenada tampico
  pachuca cuernavaca tepic colima campeche villahermosa tuxtla chetumal playa ibague manizales armenia cucuta neiva pasto popayan villavicencio
  monteria valledupar sincelejo tunja riohacha leticia neuquen posadas corrientes resistencia formosa jujuy catamarca viedma rawson trelew
  bahia mar tandil pilar quilmes lanus moron rancagua talca chillan osorno iquique arica calama copiapo coquimbo serena puno tacna huancayo
  ayacucho chimbote cuenca ambato loja manta ibarra riobamba punta maldonado salto paysandu rivera colonia valencia maracay barquisimeto
  merida cochabamba potosi sucre oruro tarija
  bath york leicester coventry southampton portsmouth plymouth exeter derby hull stoke wolverhampton sunderland swansea norwich
  aberdeen dundee inverness galway limerick blackpool bournemouth reading luton cornwall devon kent essex sussex surrey yorkshire
  dubrovnik split sacramento cleveland pittsburgh cincinnati columbus detroit minneapolis milwaukee memphis nashville charlotte raleigh
  baltimore tucson albuquerque omaha tulsa oklahoma kansas utah idaho montana wyoming maine vermont connecticut delaware tennessee kentucky
  alabama louisiana arkansas wisconsin minnesota iowa indiana illinois massachusetts pennsylvania maryland brooklyn manhattan queens
  english ingles spanish español castellano french frances german aleman italian italiano portuguese portugues catalan
  monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
  january february march april may june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  dc nyc sf la varadero trinidad cienfuegos viñales holguin punta cana benidorm marbella tulum playa vallarta cabo cozumel aspen
  disney disneyland terminal gate room floor house home mum dad mama papa dios god heaven mass misa
`);
