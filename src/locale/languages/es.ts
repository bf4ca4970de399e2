import type {Translation} from '../messages.js';

/** The words of the elements in Spanish. */
export const es: Translation = {
  // <regional-hotspots>
  noData: 'No hay datos que mostrar.',
  loading: 'Cargando los datos…',
  'loading.slow': 'Los datos aún no han llegado.',
  'loading.stop': 'Cancelar',
  retry: 'Reintentar',
  failedNetwork: 'No se han podido cargar los datos: su dirección no responde.',
  failedStatus: 'No se han podido cargar los datos: su dirección responde con el estado {status}.',
  failedAddress: 'No se han podido cargar los datos: la dirección no es válida.',
  failedBlocked: 'No se han podido cargar los datos: la solicitud ha sido bloqueada.',
  failedDisk:
    'No se han podido cargar los datos: una página abierta desde el disco no puede leer otros archivos.',
  failedStopped: 'No se han cargado los datos: la solicitud ha sido cancelada.',
  failedEmpty: 'No se han podido leer los datos: el archivo está vacío.',
  failedEncoding: 'No se han podido leer los datos: el archivo no está codificado en UTF-8.',
  failedJson: 'No se han podido leer los datos: el JSON está incompleto.',
  failedSize: 'No se han podido cargar los datos: ocupan más de {size}\u00a0MB.',
  failedGeoJson: 'No se han podido leer los datos: no son una colección de entidades GeoJSON.',
  problems: {
    one: '{count} problema en los datos; se muestra el resto',
    many: '{count} de problemas en los datos; se muestra el resto',
    other: '{count} problemas en los datos; se muestra el resto',
  },
  moreProblems: {one: 'y {count} más', many: 'y {count} más', other: 'y {count} más'},
  requests: {
    one: '{count} ajuste de esta página no se puede utilizar',
    many: '{count} de ajustes de esta página no se pueden utilizar',
    other: '{count} ajustes de esta página no se pueden utilizar',
  },
  'request.missing': 'Esta página solicita datos que no figuran en el conjunto de datos.',
  'request.show': 'Mostrar los datos disponibles',
  skipToMap: 'Ir al mapa',
  skipToTable: 'Ir al cuadro',
  widget: 'Polos regionales',
  filters: 'Criterio, países y medidas',
  tabs: 'Vistas de los datos',
  'tab.table': 'Cuadro',
  'tab.overview': 'Panorama de las industrias',
  'tab.strengths': 'Puntos fuertes de las regiones',
  'tab.profile': 'Perfiles regionales',

  // Words for figures
  employment: 'Personas ocupadas',
  localUnits: 'Unidades locales',
  quotient: 'Cociente de localización',
  focus: 'Porcentaje del empleo de la región',
  stars: 'Estrellas',
  region: 'Región',
  country: 'País',
  sector: 'Sector',
  year: 'Año',
  persons: {one: '{count} persona', many: '{count} de personas', other: '{count} personas'},
  units: {
    one: '{count} unidad local',
    many: '{count} de unidades locales',
    other: '{count} unidades locales',
  },
  regions: {one: '{count} región', many: '{count} de regiones', other: '{count} regiones'},
  sectors: {one: '{count} sector', many: '{count} de sectores', other: '{count} sectores'},
  starCount: {one: '{count} estrella', many: '{count} de estrellas', other: '{count} estrellas'},
  allSectors: 'Todos los sectores',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'sin datos',
  growth: 'Crecimiento anual del empleo',
  productivity: 'Salarios por persona ocupada, en euros',
  unitSize: 'Personas ocupadas por unidad local',
  below: 'menos de {value}',
  orMore: '{value} o más',
  fromToBelow: 'de {from} a menos de {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'en {count} país', many: 'en {count} de países', other: 'en {count} países'},
  sortBy: 'Ordenar por',

  // Quality of figures
  'flag.b': 'ruptura de serie',
  'flag.c': 'confidencial en parte',
  'flag.d': 'definición diferente',
  'flag.e': 'estimación',
  'flag.i': 'véanse las notas de la fuente',
  'flag.p': 'provisional',
  'flag.r': 'revisado',
  'flag.u': 'poco fiable',
  incomplete: {
    one: 'incompleto: {count} dato de la suma no está publicado',
    many: 'incompleto: {count} de datos de la suma no están publicados',
    other: 'incompleto: {count} datos de la suma no están publicados',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} polo', many: '{count} de polos', other: '{count} polos'},
  'criterion.stars': {
    one: 'al menos {count} estrella',
    many: 'al menos {count} de estrellas',
    other: 'al menos {count} estrellas',
  },
  'criterion.quotient': 'un cociente de localización de al menos {value}',
  'criterion.employment': {
    one: 'al menos {count} persona ocupada',
    many: 'al menos {count} de personas ocupadas',
    other: 'al menos {count} personas ocupadas',
  },
  'criterion.none': 'No se ha fijado ningún criterio: se muestran todas las regiones con datos.',
  'criterion.sentence': 'Un polo es aquí un sector en una región con {demands}.',
  'criterion.method': 'Método de las estrellas: {method}.',
  'criterion.topEmployment': {
    one: 'Solo se muestra la región con más personas ocupadas.',
    many: 'Solo se muestran las {count} regiones con más personas ocupadas.',
    other: 'Solo se muestran las {count} regiones con más personas ocupadas.',
  },
  'criterion.topLocalUnits': {
    one: 'Solo se muestra la región con más unidades locales.',
    many: 'Solo se muestran las {count} regiones con más unidades locales.',
    other: 'Solo se muestran las {count} regiones con más unidades locales.',
  },

  // Methods of stars
  'method.observatory': 'Observatorio Europeo de Clústeres',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, una estrella por cada elemento: {criteria}.',
  'method.floor': {
    one: 'Ninguna estrella por debajo de {count} persona ocupada.',
    many: 'Ninguna estrella por debajo de {count} de personas ocupadas.',
    other: 'Ninguna estrella por debajo de {count} personas ocupadas.',
  },
  'method.growthSpan': 'El crecimiento es la tasa anual compuesta de {from} a {to}.',
  'method.supplied': 'Las estrellas que figuran en los datos prevalecen sobre las calculadas.',
  'method.size': 'el {share} de las regiones con más personas ocupadas en el sector',
  'method.specialisation': 'el {share} con el mayor cociente de localización',
  'method.focus': 'el {share} con la mayor proporción del sector en el empleo de la región',
  'method.productivity': 'el {share} con los mayores salarios por persona ocupada',
  'method.growth': 'el {share} con el mayor crecimiento del empleo',

  // Reasons for a missing figure
  'missing.confidential': 'confidencial',
  'missing.unpublished': 'no publicado',
  'missing.partial': 'país incompleto en este año',
  'missing.absent': 'no figura en los datos',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; la mayor: {largest}, {value}.',
  'summary.nothing': '{title}: ninguna región que mostrar.',
  'summary.range': 'De {least} a {most}.',
  'summary.sum': 'En total: {sum}.',
  'summary.leaders': 'Las mayores: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} región no cumple el criterio.',
    many: '{count} de regiones no cumplen el criterio.',
    other: '{count} regiones no cumplen el criterio.',
  },
  'summary.zero': {
    one: 'En {count} región, el valor es 0.',
    many: 'En {count} de regiones, el valor es 0.',
    other: 'En {count} regiones, el valor es 0.',
  },
  'summary.missing': {
    one: '{count} región no tiene datos.',
    many: '{count} de regiones no tienen datos.',
    other: '{count} regiones no tienen datos.',
  },

  // Notes on the figures shown
  'notes.summed': 'Un círculo suma los sectores elegidos.',
  'notes.largest':
    'Un círculo muestra la mayor de las industrias elegidas, en su color. Las industrias se solapan y nunca se suman.',
  'notes.incomplete': {
    one: 'En {count} dato faltan partes no publicadas.',
    many: 'En {count} de datos faltan partes no publicadas.',
    other: 'En {count} datos faltan partes no publicadas.',
  },
  'notes.estimated': {
    one: '{count} dato contiene estimaciones.',
    many: '{count} de datos contienen estimaciones.',
    other: '{count} datos contienen estimaciones.',
  },
  'notes.denominator':
    'Las proporciones y los cocientes se refieren a la suma de los sectores, porque los datos no indican el empleo total.',
  'notes.unitSize':
    'Los registros de empresas difieren de un país a otro: compare las personas ocupadas por unidad local solo dentro de un mismo país.',

  // <hotspot-legend>
  'legend.size': 'Superficie del círculo: {measure}, {year}',
  'legend.colourSector': 'Color: mayor industria elegida',
  'legend.otherSectors': 'otros sectores',
  'legend.circles': 'Círculos para {list}',
  'legend.noCircle': {
    one: 'Sin círculo: {count} región sin datos',
    many: 'Sin círculo: {count} de regiones sin datos',
    other: 'Sin círculo: {count} regiones sin datos',
  },
  'legend.zero': {
    one: 'Sin círculo: {count} región donde el valor es 0',
    many: 'Sin círculo: {count} de regiones donde el valor es 0',
    other: 'Sin círculo: {count} regiones donde el valor es 0',
  },
  'legend.method': 'Definiciones y método',
  'legend.quotient':
    'Cociente de localización: proporción del sector en el empleo de la región, dividida por su proporción en el conjunto de las regiones. La media es 1.',
  'legend.source': 'Fuente: {source}',
  'legend.areas': 'Color de las zonas: {measure}',
  'legend.oneClass': 'todas las que tienen cifra',
  'legend.quantile': 'Cada clase tiene aproximadamente el mismo número de regiones.',
  'legend.equalInterval': 'Todas las clases tienen la misma amplitud.',
  'legend.areasLargest': 'Una zona muestra la mayor de las industrias elegidas.',

  // <hotspot-table>
  'table.rank': 'Puesto',
  'table.rankInCountry': 'Puesto en el país',
  'table.notes': 'Notas',
  areaShare: 'Porcentaje del empleo de todas las regiones',
  'table.scroll': 'Cuadro de regiones',
  'table.sorted': 'Orden: {column}, {direction}.',
  'table.ascending': 'ascendente',
  'table.descending': 'descendente',
  'table.starsOfSeveral': 'Estrellas, mejor sector',
  'table.unpublished': {
    one: '{count} no publicado',
    many: '{count} no publicados',
    other: '{count} no publicados',
  },
  'table.pages': 'Páginas del cuadro',
  'table.rows': 'Filas',
  'table.all': 'Todas',
  'table.previous': 'Filas anteriores',
  'table.next': 'Filas siguientes',
  'table.range': '{from}–{to} de {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Clasificación de las industrias',
  'picker.sectors': 'Sectores',
  'picker.find': 'Buscar un sector',
  'picker.allShown': {
    one: '{count} sector mostrado',
    many: 'Los {count} sectores mostrados',
    other: 'Los {count} sectores mostrados',
  },
  'picker.chosen': {
    one: '{count} elegido de {all}',
    many: '{count} elegidos de {all}',
    other: '{count} elegidos de {all}',
  },
  'picker.found': {
    one: '{count} encontrado de {all}',
    many: '{count} encontrados de {all}',
    other: '{count} encontrados de {all}',
  },
  'picker.noneFound': 'Ningún sector se llama «{searched}».',
  'picker.showAll': 'Mostrar todos',
  'picker.chooseFound': {
    one: 'Elegirlo',
    many: 'Elegir estos {count}',
    other: 'Elegir estos {count}',
  },
  'picker.overlap':
    'Estas industrias se solapan: un empleo puede contar en varias de ellas, por lo que nunca se suman. Cada región muestra la mayor de las elegidas.',

  // Years
  'year.incomplete': '{year} (incompleto)',
  'year.partial': 'Faltan total o parcialmente los datos de: {countries}.',
  'year.breaks': {
    one: 'Entre el año anterior y {year}, la serie de {count} región presenta una ruptura.',
    many: 'Entre el año anterior y {year}, las series de {count} regiones presentan una ruptura.',
    other: 'Entre el año anterior y {year}, las series de {count} regiones presentan una ruptura.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Recorrer los años',
  'timeline.pause': 'Pausa',
  'timeline.partial': 'año incompleto, omitido en el recorrido',
  'timeline.break': 'ruptura en algunas series',

  // <hotspot-criterion>
  'criterion.legend': 'Criterio de polo',
  'criterion.kind.none': 'Todas las regiones',
  'criterion.kind.stars': 'Estrellas',
  'criterion.kind.thresholds': 'Especializadas y grandes',
  'criterion.kind.top': 'Las mayores',
  'criterion.field.minimumQuotient': 'Cociente de localización, al menos',
  'criterion.field.minimumEmployment': 'Personas ocupadas, al menos',
  'criterion.field.top': 'Número de regiones',
  'criterion.methodChoice': 'Estrellas según',

  // <hotspot-countries>
  'countries.name': 'Países',
  'countries.all': {one: '{count} país', many: 'todos ({count})', other: 'todos ({count})'},
  'countries.chosen': {
    one: '{count} de {all}',
    many: '{count} de {all}',
    other: '{count} de {all}',
  },
  'countries.showAll': 'Mostrar todos los países',
  'countries.count': {
    one: '{count} región mostrada de {all}',
    many: '{count} regiones mostradas de {all}',
    other: '{count} regiones mostradas de {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Tamaño de los círculos',
  'measures.colour': 'Color de los círculos',
  'measures.bySector':
    'Se han elegido varias industrias que se solapan: cada una tiene su color. La medida solo colorea los círculos cuando se elige una sola.',
  'measures.areas': 'Color de las zonas',
  'measures.noAreas': 'ninguno',
  'measures.onAreas': 'Sobre zonas coloreadas, todos los círculos tienen un solo color.',
  'measures.classes': 'Clases',
  'measures.customary': 'límites habituales',
  'measures.quantile': 'igual número de regiones',
  'measures.equalInterval': 'igual amplitud',
  'measures.growth': 'Período de crecimiento',
  'measures.from': 'de',
  'measures.to': 'a',
  'measures.acrossBreaks': 'a pesar de las rupturas de serie',
  'measures.acrossHoles': 'a pesar de los años ausentes y las sumas incompletas',
  'measures.growthMeaning':
    'Tasa anual compuesta. No existe si hay una ruptura de serie o falta un dato, salvo que usted la solicite.',
  // <hotspot-map>
  'map.label': 'Mapa de polos',
  'map.bubbles': {
    one: '{count} región en el mapa',
    many: '{count} de regiones en el mapa, primero las mayores',
    other: '{count} regiones en el mapa, primero las mayores',
  },
  'map.keys':
    'Las teclas de flecha llevan a la región siguiente en su dirección; AvPág y RePág, a la inmediatamente menor o mayor. Intro selecciona, Esc sale.',
  'map.zoomIn': 'Acercar',
  'map.zoomOut': 'Alejar',
  'map.reset': 'Mostrar toda Europa',
  'map.scrollKey': 'Pulse {key} y desplácese para ampliar o reducir',
  'map.twoFingers': 'Utilice dos dedos para mover el mapa',
  'map.empty': 'Ninguna región cumple los criterios.',
  'map.plain': 'Se muestra el mapa sencillo, porque no se ha podido iniciar el detallado.',
  'map.outermost': 'Regiones ultraperiféricas',
  'map.notShown': 'no se muestra: fuera de los criterios',
  'map.largestOf': {
    one: 'el único de los sectores elegidos presente aquí',
    many: 'el mayor de los {count} sectores elegidos presentes aquí',
    other: 'el mayor de los {count} sectores elegidos presentes aquí',
  },

  // Measures of whole industries
  'industry.growth': 'Crecimiento anual del empleo',
  'industry.growthBetween': 'Crecimiento anual del empleo, {from}–{to}',
  'industry.productivity': 'Salarios por persona ocupada, {year}, en euros',
  'industry.share': 'Porcentaje del empleo total, {year}',
  'industry.quotient': 'Cociente de localización, {year}',
  'industry.hotspots': 'Número de polos, {year}',
  'industry.regions': 'Número de regiones, {year}',
  'industry.concentration': {
    one: 'Porcentaje de la mayor región, {year}',
    many: 'Porcentaje de las {count} mayores regiones, {year}',
    other: 'Porcentaje de las {count} mayores regiones, {year}',
  },
  'industry.unitSize': 'Personas ocupadas por unidad local, {year}',
  'industry.basis': '{regions}, {share} del empleo',
  'industry.incomplete': {
    one: 'En {count} región, parte de la suma no está publicada.',
    many: 'En {count} de regiones, parte de la suma no está publicada.',
    other: 'En {count} regiones, parte de la suma no está publicada.',
  },

  // All charts
  'chart.tableShown': 'Datos en forma de cuadro',
  'chart.tableScroll': 'Cuadro de los datos',
  'chart.area': 'Superficie de un círculo: {measure}',

  // <hotspot-overview>
  'overview.across': 'Eje horizontal',
  'overview.up': 'Eje vertical',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Estas industrias se solapan: un empleo puede contar en varias de ellas, por lo que sus círculos no deben sumarse.',
  'overview.whole': {
    one: 'Cada industria es la suma de los datos publicados de {count} región.',
    many: 'Cada industria es la suma de los datos publicados de un máximo de {count} regiones.',
    other: 'Cada industria es la suma de los datos publicados de un máximo de {count} regiones.',
  },
  'overview.growthBasis':
    'El crecimiento compara las mismas regiones en ambas fechas: aquellas cuya serie está completa y no presenta rupturas.',
  'overview.narrow':
    'Círculo discontinuo: un dato se basa en regiones con menos de la mitad del empleo de la industria.',
  'overview.numbers': 'Números del gráfico',
  'overview.without': 'No figuran en el gráfico, por falta de un dato:',
  'overview.tooNarrow': '{measure}: solo se conoce para el {share} del empleo',
  'overview.noMeasure': '{measure}: sin datos',
  'overview.hint': 'Elija una industria para verla sola; elíjala de nuevo para verlas todas.',

  // <hotspot-strengths>
  'strengths.title': 'Fortaleza sectorial e intersectorial de las regiones, {year}',
  'strengths.sectoral': 'Fortaleza sectorial (estrellas)',
  'strengths.crossSectoral': 'Fortaleza intersectorial (estrellas)',
  'strengths.sectoralIn': 'Fortaleza sectorial: estrellas, {taxonomy}',
  'strengths.crossSectoralIn': 'Fortaleza intersectorial: estrellas, {taxonomy}',
  'strengths.employment': 'Personas ocupadas, todas las actividades, {year}',
  'strengths.group': 'Grupo',
  'strengths.groups': 'Grupos de regiones',
  'strengths.both': 'Fuertes en ambas',
  'strengths.sectoralOnly': 'Fuertes a nivel sectorial',
  'strengths.crossSectoralOnly': 'Fuertes a nivel intersectorial',
  'strengths.neither': 'Fuertes en ninguna',
  'strengths.medians': {
    one: 'Una región es fuerte si tiene más estrellas que la mediana de {count} región: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    many: 'Una región es fuerte si tiene más estrellas que la mediana de las {count} regiones: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Una región es fuerte si tiene más estrellas que la mediana de las {count} regiones: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Las regiones con las mismas fortalezas rodean el mismo punto.',
  'strengths.highlight': 'Destacar',
  'strengths.allCountries': 'Todos los países',
  'strengths.oneKind':
    'No hay nada que comparar: los datos no contienen a la vez industrias que se solapan e industrias que no se solapan.',
  'strengths.missing': {
    one: 'A {count} región le falta un dato: no figura en el gráfico, sino al final del cuadro.',
    many: 'A {count} de regiones les falta un dato: no figuran en el gráfico, sino al final del cuadro.',
    other:
      'A {count} regiones les falta un dato: no figuran en el gráfico, sino al final del cuadro.',
  },
  // <hotspot-region-search>
  'search.find': 'Buscar una región por nombre o código',
  'search.list': 'Regiones encontradas',
  'search.found': {
    one: '{count} región encontrada',
    many: '{count} de regiones encontradas',
    other: '{count} regiones encontradas',
  },
  'search.noneFound': 'Ninguna región se llama «{searched}».',
  'search.chosen': '{region}: región seleccionada',

  // <hotspot-profile>
  'profile.none': 'Seleccione una región en el mapa o en el cuadro, o búsquela aquí.',
  'profile.add': 'Comparar con otra región',
  'profile.most': {
    one: 'Puede mostrarse {count} región como máximo.',
    many: 'Pueden compararse {count} de regiones como máximo; elimine una para añadir otra.',
    other: 'Pueden compararse {count} regiones como máximo; elimine una para añadir otra.',
  },
  'profile.notShown': {
    one: 'Otra región seleccionada ({count}) no se muestra.',
    many: 'Otras {count} regiones seleccionadas no se muestran.',
    other: 'Otras {count} regiones seleccionadas no se muestran.',
  },
  'profile.remove': 'Eliminar {region}',
  'profile.total': 'Personas ocupadas, todas las actividades',
  'profile.strength': 'Fortaleza',
  'profile.caption': 'Sectores por personas ocupadas, {region}, {year}',
  'profile.comparison': 'Sectores por personas ocupadas: {region}, {year}',
  'profile.share': 'Porcentaje de la región',
  'profile.quotient': 'Cociente: {value}',
  'profile.rankInEurope': 'Puesto en Europa',
  'profile.rankIn': 'Puesto, {country}',
  'profile.place': '{place} de {of}',
  'profile.placeInEurope': '{place} de {of} en Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Mostrar el sector',
    many: 'Mostrar los {count} sectores',
    other: 'Mostrar los {count} sectores',
  },
  'profile.showLargest': 'Mostrar solo los mayores',
  'profile.gap': 'sin datos, o no comparable con el año anterior',
  'profile.incomplete': 'suma a la que le faltan datos no publicados',
  'profile.partial': 'año para el que los datos del país están incompletos',
  'profile.oneScale': 'Todas las series de un sector tienen la misma escala.',
  // <hotspot-share>
  'share.title': 'Compartir y descargar',
  'share.files': 'Descargar',
  'share.csv': 'Cuadro (CSV)',
  'share.csvNote': 'Las regiones mostradas, para hojas de cálculo.',
  'share.geojson': 'Datos (GeoJSON)',
  'share.geojsonNote': 'Todos los datos, con esta vista.',
  'share.svg': 'Imagen (SVG)',
  'share.svgNote': 'Mapa y leyenda, para imprimir y editar.',
  'share.png': 'Imagen (PNG)',
  'share.pngNote': 'Mapa y leyenda, para documentos y diapositivas.',
  'share.saved': 'Archivo guardado: {file}.',
  'share.failed': 'No se ha podido crear {file}.',
  'share.link': 'Enlace a esta vista',
  'share.copy': 'Copiar',
  'share.copied': 'Copiado.',
  'share.selected': 'El texto está seleccionado: cópielo con el teclado.',
  'share.embed': 'Código para mostrar esta vista en otra página',
  'share.dataNote': 'Guarde los datos (GeoJSON) y colóquelos junto a esa página.',
  'share.worker': 'La política de seguridad de esa página solo admite workers de su propio sitio',
  'share.workerNote':
    'Coloque una copia de regional-hotspots.engine.js en ese sitio e indique su dirección en worker-url.',
  'share.extracted': 'Fecha de extracción: {date}',
};
