import type {Translation} from '../messages.js';

/** The words of the elements in Portuguese. */
export const pt: Translation = {
  // <regional-hotspots>
  noData: 'Não há dados a apresentar.',
  loading: 'A carregar os dados…',
  'loading.slow': 'Os dados ainda não chegaram.',
  'loading.stop': 'Cancelar',
  retry: 'Tentar novamente',
  failedNetwork: 'Não foi possível carregar os dados: o seu endereço não responde.',
  failedStatus:
    'Não foi possível carregar os dados: o seu endereço responde com o estado {status}.',
  failedAddress: 'Não foi possível carregar os dados: o endereço não é válido.',
  failedBlocked: 'Não foi possível carregar os dados: o pedido foi bloqueado.',
  failedDisk:
    'Não foi possível carregar os dados: uma página aberta a partir do disco não pode ler outros ficheiros.',
  failedStopped: 'Os dados não foram carregados: o pedido foi cancelado.',
  failedEmpty: 'Não foi possível ler os dados: o ficheiro está vazio.',
  failedEncoding: 'Não foi possível ler os dados: o ficheiro não está codificado em UTF-8.',
  failedJson: 'Não foi possível ler os dados: o JSON está incompleto.',
  failedSize: 'Não foi possível carregar os dados: ocupam mais de {size}\u00a0MB.',
  failedGeoJson: 'Não foi possível ler os dados: não são uma coleção de elementos GeoJSON.',
  problems: {
    one: '{count} problema nos dados; o restante é apresentado',
    many: '{count} de problemas nos dados; o restante é apresentado',
    other: '{count} problemas nos dados; o restante é apresentado',
  },
  moreProblems: {one: 'e mais {count}', many: 'e mais {count}', other: 'e mais {count}'},
  requests: {
    one: '{count} definição desta página não pode ser utilizada',
    many: '{count} de definições desta página não podem ser utilizadas',
    other: '{count} definições desta página não podem ser utilizadas',
  },
  'request.missing': 'Esta página pede valores que não constam dos dados.',
  'request.show': 'Mostrar os valores disponíveis',
  skipToMap: 'Ir para o mapa',
  skipToTable: 'Ir para o quadro',
  widget: 'Polos regionais',
  filters: 'Critério, países e medidas',
  tabs: 'Vistas dos dados',
  'tab.table': 'Quadro',
  'tab.overview': 'Panorama das indústrias',
  'tab.strengths': 'Pontos fortes das regiões',
  'tab.profile': 'Perfis regionais',

  // Words for figures
  employment: 'Pessoas ao serviço',
  localUnits: 'Unidades locais',
  quotient: 'Quociente de localização',
  focus: 'Percentagem do emprego da região',
  stars: 'Estrelas',
  region: 'Região',
  country: 'País',
  sector: 'Setor',
  year: 'Ano',
  persons: {one: '{count} pessoa', many: '{count} de pessoas', other: '{count} pessoas'},
  units: {
    one: '{count} unidade local',
    many: '{count} de unidades locais',
    other: '{count} unidades locais',
  },
  regions: {one: '{count} região', many: '{count} de regiões', other: '{count} regiões'},
  sectors: {one: '{count} setor', many: '{count} de setores', other: '{count} setores'},
  starCount: {one: '{count} estrela', many: '{count} de estrelas', other: '{count} estrelas'},
  allSectors: 'Todos os setores',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'sem dados',
  growth: 'Crescimento anual do emprego',
  productivity: 'Salários por pessoa ao serviço, em euros',
  unitSize: 'Pessoas ao serviço por unidade local',
  below: 'menos de {value}',
  orMore: '{value} ou mais',
  fromToBelow: 'de {from} a menos de {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: 'em {count} país', many: 'em {count} de países', other: 'em {count} países'},
  sortBy: 'Ordenar por',

  // Quality of figures
  'flag.b': 'quebra de série',
  'flag.c': 'parcialmente confidencial',
  'flag.d': 'definição diferente',
  'flag.e': 'estimativa',
  'flag.i': 'ver as notas da fonte',
  'flag.p': 'provisório',
  'flag.r': 'revisto',
  'flag.u': 'pouco fiável',
  incomplete: {
    one: 'incompleto: {count} valor da soma não está publicado',
    many: 'incompleto: {count} de valores da soma não estão publicados',
    other: 'incompleto: {count} valores da soma não estão publicados',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} polo', many: '{count} de polos', other: '{count} polos'},
  'criterion.stars': {
    one: 'pelo menos {count} estrela',
    many: 'pelo menos {count} de estrelas',
    other: 'pelo menos {count} estrelas',
  },
  'criterion.quotient': 'um quociente de localização de, pelo menos, {value}',
  'criterion.employment': {
    one: 'pelo menos {count} pessoa ao serviço',
    many: 'pelo menos {count} de pessoas ao serviço',
    other: 'pelo menos {count} pessoas ao serviço',
  },
  'criterion.none': 'Nenhum critério definido: são apresentadas todas as regiões com dados.',
  'criterion.sentence': 'Um polo é aqui um setor numa região com {demands}.',
  'criterion.method': 'Método das estrelas: {method}.',
  'criterion.topEmployment': {
    one: 'Apenas é apresentada a região com mais pessoas ao serviço.',
    many: 'Apenas são apresentadas as {count} regiões com mais pessoas ao serviço.',
    other: 'Apenas são apresentadas as {count} regiões com mais pessoas ao serviço.',
  },
  'criterion.topLocalUnits': {
    one: 'Apenas é apresentada a região com mais unidades locais.',
    many: 'Apenas são apresentadas as {count} regiões com mais unidades locais.',
    other: 'Apenas são apresentadas as {count} regiões com mais unidades locais.',
  },

  // Methods of stars
  'method.observatory': 'Observatório Europeu de Clusters',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, uma estrela por cada elemento: {criteria}.',
  'method.floor': {
    one: 'Nenhuma estrela abaixo de {count} pessoa ao serviço.',
    many: 'Nenhuma estrela abaixo de {count} de pessoas ao serviço.',
    other: 'Nenhuma estrela abaixo de {count} pessoas ao serviço.',
  },
  'method.growthSpan': 'O crescimento é a taxa anual composta de {from} a {to}.',
  'method.supplied': 'As estrelas que constam dos dados prevalecem sobre as calculadas.',
  'method.size': 'os {share} das regiões com mais pessoas ao serviço no setor',
  'method.specialisation': 'os {share} com maior quociente de localização',
  'method.focus': 'os {share} com maior peso do setor no emprego da região',
  'method.productivity': 'os {share} com salários mais elevados por pessoa ao serviço',
  'method.growth': 'os {share} com maior crescimento do emprego',

  // Reasons for a missing figure
  'missing.confidential': 'confidencial',
  'missing.unpublished': 'não publicado',
  'missing.partial': 'país incompleto neste ano',
  'missing.absent': 'não consta dos dados',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}; a maior: {largest}, {value}.',
  'summary.nothing': '{title}: nenhuma região a apresentar.',
  'summary.range': 'De {least} a {most}.',
  'summary.sum': 'No total: {sum}.',
  'summary.leaders': 'As maiores: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} região não cumpre o critério.',
    many: '{count} de regiões não cumprem o critério.',
    other: '{count} regiões não cumprem o critério.',
  },
  'summary.zero': {
    one: 'Em {count} região, o valor é 0.',
    many: 'Em {count} de regiões, o valor é 0.',
    other: 'Em {count} regiões, o valor é 0.',
  },
  'summary.missing': {
    one: '{count} região não tem dados.',
    many: '{count} de regiões não têm dados.',
    other: '{count} regiões não têm dados.',
  },

  // Notes on the figures shown
  'notes.summed': 'Um círculo soma os setores escolhidos.',
  'notes.largest':
    'Um círculo mostra a maior das indústrias escolhidas, na sua cor. As indústrias sobrepõem-se e nunca são somadas.',
  'notes.incomplete': {
    one: 'Em {count} valor faltam partes não publicadas.',
    many: 'Em {count} de valores faltam partes não publicadas.',
    other: 'Em {count} valores faltam partes não publicadas.',
  },
  'notes.estimated': {
    one: '{count} valor contém estimativas.',
    many: '{count} de valores contêm estimativas.',
    other: '{count} valores contêm estimativas.',
  },
  'notes.denominator':
    'As percentagens e os quocientes referem-se à soma dos setores, porque os dados não indicam o emprego total.',
  'notes.unitSize':
    'Os registos de empresas diferem de país para país: compare as pessoas ao serviço por unidade local apenas dentro do mesmo país.',

  // <hotspot-legend>
  'legend.size': 'Área do círculo: {measure}, {year}',
  'legend.colourSector': 'Cor: maior indústria escolhida',
  'legend.otherSectors': 'outros setores',
  'legend.circles': 'Círculos para {list}',
  'legend.noCircle': {
    one: 'Sem círculo: {count} região sem dados',
    many: 'Sem círculo: {count} de regiões sem dados',
    other: 'Sem círculo: {count} regiões sem dados',
  },
  'legend.zero': {
    one: 'Sem círculo: {count} região em que o valor é 0',
    many: 'Sem círculo: {count} de regiões em que o valor é 0',
    other: 'Sem círculo: {count} regiões em que o valor é 0',
  },
  'legend.method': 'Definições e método',
  'legend.quotient':
    'Quociente de localização: peso do setor no emprego da região, dividido pelo seu peso no conjunto das regiões. A média é 1.',
  'legend.source': 'Fonte: {source}',
  'legend.areas': 'Cor das áreas: {measure}',
  'legend.oneClass': 'todas as que têm um valor',
  'legend.quantile': 'Cada classe tem aproximadamente o mesmo número de regiões.',
  'legend.equalInterval': 'Todas as classes têm a mesma amplitude.',
  'legend.areasLargest': 'Uma área mostra a maior das indústrias escolhidas.',

  // <hotspot-table>
  'table.rank': 'Posição',
  'table.rankInCountry': 'Posição no país',
  'table.notes': 'Notas',
  areaShare: 'Percentagem do emprego de todas as regiões',
  'table.scroll': 'Quadro das regiões',
  'table.sorted': 'Ordem: {column}, {direction}.',
  'table.ascending': 'ascendente',
  'table.descending': 'descendente',
  'table.starsOfSeveral': 'Estrelas, melhor setor',
  'table.unpublished': {
    one: '{count} não publicado',
    many: '{count} não publicados',
    other: '{count} não publicados',
  },
  'table.pages': 'Páginas do quadro',
  'table.rows': 'Linhas',
  'table.all': 'Todas',
  'table.previous': 'Linhas anteriores',
  'table.next': 'Linhas seguintes',
  'table.range': '{from}–{to} de {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Classificação das indústrias',
  'picker.sectors': 'Setores',
  'picker.find': 'Procurar um setor',
  'picker.allShown': {
    one: '{count} setor apresentado',
    many: 'Todos os {count} setores apresentados',
    other: 'Todos os {count} setores apresentados',
  },
  'picker.chosen': {
    one: '{count} escolhido de {all}',
    many: '{count} escolhidos de {all}',
    other: '{count} escolhidos de {all}',
  },
  'picker.found': {
    one: '{count} encontrado de {all}',
    many: '{count} encontrados de {all}',
    other: '{count} encontrados de {all}',
  },
  'picker.noneFound': 'Nenhum setor se chama «{searched}».',
  'picker.showAll': 'Mostrar todos',
  'picker.chooseFound': {
    one: 'Escolhê-lo',
    many: 'Escolher estes {count}',
    other: 'Escolher estes {count}',
  },
  'picker.overlap':
    'Estas indústrias sobrepõem-se: um emprego pode contar em várias delas, pelo que nunca são somadas. Cada região mostra a maior das escolhidas.',

  // Years
  'year.incomplete': '{year} (incompleto)',
  'year.partial': 'Dados total ou parcialmente em falta: {countries}.',
  'year.breaks': {
    one: 'Entre o ano anterior e {year}, a série de {count} região apresenta uma quebra.',
    many: 'Entre o ano anterior e {year}, as séries de {count} regiões apresentam uma quebra.',
    other: 'Entre o ano anterior e {year}, as séries de {count} regiões apresentam uma quebra.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Percorrer os anos',
  'timeline.pause': 'Pausa',
  'timeline.partial': 'ano incompleto, omitido na sequência',
  'timeline.break': 'quebra em algumas séries',

  // <hotspot-criterion>
  'criterion.legend': 'Critério de polo',
  'criterion.kind.none': 'Todas as regiões',
  'criterion.kind.stars': 'Estrelas',
  'criterion.kind.thresholds': 'Especializadas e grandes',
  'criterion.kind.top': 'As maiores',
  'criterion.field.minimumQuotient': 'Quociente de localização, pelo menos',
  'criterion.field.minimumEmployment': 'Pessoas ao serviço, pelo menos',
  'criterion.field.top': 'Número de regiões',
  'criterion.methodChoice': 'Estrelas segundo',

  // <hotspot-countries>
  'countries.name': 'Países',
  'countries.all': {one: '{count} país', many: 'todos ({count})', other: 'todos ({count})'},
  'countries.chosen': {
    one: '{count} de {all}',
    many: '{count} de {all}',
    other: '{count} de {all}',
  },
  'countries.showAll': 'Mostrar todos os países',
  'countries.count': {
    one: '{count} região apresentada de {all}',
    many: '{count} regiões apresentadas de {all}',
    other: '{count} regiões apresentadas de {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Tamanho dos círculos',
  'measures.colour': 'Cor dos círculos',
  'measures.bySector':
    'Estão escolhidas várias indústrias que se sobrepõem: cada uma tem a sua cor. A medida só dá cor aos círculos quando é escolhida uma única.',
  'measures.areas': 'Cor das áreas',
  'measures.noAreas': 'nenhuma',
  'measures.onAreas': 'Sobre áreas coloridas, todos os círculos têm uma só cor.',
  'measures.classes': 'Classes',
  'measures.customary': 'limites habituais',
  'measures.quantile': 'igual número de regiões',
  'measures.equalInterval': 'igual amplitude',
  'measures.growth': 'Período de crescimento',
  'measures.from': 'de',
  'measures.to': 'a',
  'measures.acrossBreaks': 'apesar das quebras de série',
  'measures.acrossHoles': 'apesar dos anos em falta e das somas incompletas',
  'measures.growthMeaning':
    'Taxa anual composta. Não existe em caso de quebra de série ou de valor em falta, salvo se o solicitar.',
  // <hotspot-map>
  'map.label': 'Mapa dos polos',
  'map.bubbles': {
    one: '{count} região no mapa',
    many: '{count} de regiões no mapa, primeiro as maiores',
    other: '{count} regiões no mapa, primeiro as maiores',
  },
  'map.keys':
    'As teclas de setas levam à região seguinte na respetiva direção, Page Down e Page Up à imediatamente menor ou maior. Enter seleciona, Escape sai.',
  'map.zoomIn': 'Ampliar',
  'map.zoomOut': 'Reduzir',
  'map.reset': 'Mostrar toda a Europa',
  'map.scrollKey': 'Prima {key} e desloque para ampliar ou reduzir',
  'map.twoFingers': 'Utilize dois dedos para mover o mapa',
  'map.empty': 'Nenhuma região cumpre os critérios.',
  'map.plain':
    'O mapa é apresentado na forma simples, porque não foi possível iniciar o mapa pormenorizado.',
  'map.outermost': 'Regiões ultraperiféricas',
  'map.notShown': 'não apresentada: fora dos critérios',
  'map.largestOf': {
    one: 'o único dos setores escolhidos presente aqui',
    many: 'o maior dos {count} setores escolhidos presentes aqui',
    other: 'o maior dos {count} setores escolhidos presentes aqui',
  },

  // Measures of whole industries
  'industry.growth': 'Crescimento anual do emprego',
  'industry.growthBetween': 'Crescimento anual do emprego, {from}–{to}',
  'industry.productivity': 'Salários por pessoa ao serviço, {year}, em euros',
  'industry.share': 'Percentagem do emprego total, {year}',
  'industry.quotient': 'Quociente de localização, {year}',
  'industry.hotspots': 'Número de polos, {year}',
  'industry.regions': 'Número de regiões, {year}',
  'industry.concentration': {
    one: 'Percentagem da maior região, {year}',
    many: 'Percentagem das {count} maiores regiões, {year}',
    other: 'Percentagem das {count} maiores regiões, {year}',
  },
  'industry.unitSize': 'Pessoas ao serviço por unidade local, {year}',
  'industry.basis': '{regions}, {share} do emprego',
  'industry.incomplete': {
    one: 'Em {count} região, parte da soma não está publicada.',
    many: 'Em {count} de regiões, parte da soma não está publicada.',
    other: 'Em {count} regiões, parte da soma não está publicada.',
  },

  // All charts
  'chart.tableShown': 'Dados em forma de quadro',
  'chart.tableScroll': 'Quadro dos dados',
  'chart.area': 'Área de um círculo: {measure}',

  // <hotspot-overview>
  'overview.across': 'Eixo horizontal',
  'overview.up': 'Eixo vertical',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Estas indústrias sobrepõem-se: um emprego pode contar em várias delas, pelo que os seus círculos não devem ser somados.',
  'overview.whole': {
    one: 'Cada indústria é a soma dos valores publicados de {count} região.',
    many: 'Cada indústria é a soma dos valores publicados de, no máximo, {count} regiões.',
    other: 'Cada indústria é a soma dos valores publicados de, no máximo, {count} regiões.',
  },
  'overview.growthBasis':
    'O crescimento compara as mesmas regiões nas duas datas: aquelas cuja série está completa e não tem quebras.',
  'overview.narrow':
    'Círculo tracejado: um valor baseia-se em regiões com menos de metade do emprego da indústria.',
  'overview.numbers': 'Números no gráfico',
  'overview.without': 'Ausentes do gráfico, por falta de um valor:',
  'overview.tooNarrow': '{measure}: conhecido apenas para {share} do emprego',
  'overview.noMeasure': '{measure}: sem dados',
  'overview.hint': 'Escolha uma indústria para a ver isolada; escolha-a de novo para ver todas.',

  // <hotspot-strengths>
  'strengths.title': 'Força setorial e intersetorial das regiões, {year}',
  'strengths.sectoral': 'Força setorial (estrelas)',
  'strengths.crossSectoral': 'Força intersetorial (estrelas)',
  'strengths.sectoralIn': 'Força setorial: estrelas, {taxonomy}',
  'strengths.crossSectoralIn': 'Força intersetorial: estrelas, {taxonomy}',
  'strengths.employment': 'Pessoas ao serviço em todas as atividades, {year}',
  'strengths.group': 'Grupo',
  'strengths.groups': 'Grupos de regiões',
  'strengths.both': 'Fortes em ambas',
  'strengths.sectoralOnly': 'Fortes a nível setorial',
  'strengths.crossSectoralOnly': 'Fortes a nível intersetorial',
  'strengths.neither': 'Fortes em nenhuma',
  'strengths.medians': {
    one: 'Uma região é forte se tiver mais estrelas do que a mediana de {count} região: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    many: 'Uma região é forte se tiver mais estrelas do que a mediana das {count} regiões: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Uma região é forte se tiver mais estrelas do que a mediana das {count} regiões: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'As regiões com a mesma força ficam em torno do mesmo ponto.',
  'strengths.highlight': 'Destacar',
  'strengths.allCountries': 'Todos os países',
  'strengths.oneKind':
    'Não há nada a comparar: os dados não contêm simultaneamente indústrias que se sobrepõem e indústrias que não se sobrepõem.',
  'strengths.missing': {
    one: 'Falta um valor a {count} região: não está no gráfico, mas no fim do quadro.',
    many: 'Falta um valor a {count} de regiões: não estão no gráfico, mas no fim do quadro.',
    other: 'Falta um valor a {count} regiões: não estão no gráfico, mas no fim do quadro.',
  },
  // <hotspot-region-search>
  'search.find': 'Procurar uma região por nome ou código',
  'search.list': 'Regiões encontradas',
  'search.found': {
    one: '{count} região encontrada',
    many: '{count} de regiões encontradas',
    other: '{count} regiões encontradas',
  },
  'search.noneFound': 'Nenhuma região se chama «{searched}».',
  'search.chosen': '{region}: região selecionada',

  // <hotspot-profile>
  'profile.none': 'Selecione uma região no mapa ou no quadro, ou procure-a aqui.',
  'profile.add': 'Comparar com outra região',
  'profile.most': {
    one: 'Não pode ser apresentada mais de {count} região.',
    many: 'Não podem ser comparadas mais de {count} de regiões; remova uma para acrescentar outra.',
    other: 'Não podem ser comparadas mais de {count} regiões; remova uma para acrescentar outra.',
  },
  'profile.notShown': {
    one: 'Mais {count} região selecionada não é apresentada.',
    many: 'Mais {count} de regiões selecionadas não são apresentadas.',
    other: 'Mais {count} regiões selecionadas não são apresentadas.',
  },
  'profile.remove': 'Remover {region}',
  'profile.total': 'Pessoas ao serviço em todas as atividades',
  'profile.strength': 'Força',
  'profile.caption': 'Setores por pessoas ao serviço, {region}, {year}',
  'profile.comparison': 'Setores por pessoas ao serviço: {region}, {year}',
  'profile.share': 'Percentagem da região',
  'profile.quotient': 'Quociente: {value}',
  'profile.rankInEurope': 'Posição na Europa',
  'profile.rankIn': 'Posição, {country}',
  'profile.place': '{place} de {of}',
  'profile.placeInEurope': '{place} de {of} na Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Mostrar o setor',
    many: 'Mostrar todos os {count} setores',
    other: 'Mostrar todos os {count} setores',
  },
  'profile.showLargest': 'Mostrar apenas os maiores',
  'profile.gap': 'sem dados, ou não comparável com o ano anterior',
  'profile.incomplete': 'soma a que faltam valores não publicados',
  'profile.partial': 'ano para o qual os dados do país estão incompletos',
  'profile.oneScale': 'Todas as séries de um setor têm a mesma escala.',
  // <hotspot-share>
  'share.title': 'Partilhar e descarregar',
  'share.files': 'Descarregar',
  'share.csv': 'Quadro (CSV)',
  'share.csvNote': 'As regiões apresentadas, para folhas de cálculo.',
  'share.geojson': 'Dados (GeoJSON)',
  'share.geojsonNote': 'Todos os dados, com esta vista.',
  'share.svg': 'Imagem (SVG)',
  'share.svgNote': 'Mapa e legenda, para impressão e edição.',
  'share.png': 'Imagem (PNG)',
  'share.pngNote': 'Mapa e legenda, para documentos e diapositivos.',
  'share.saved': 'Ficheiro guardado: {file}.',
  'share.failed': 'Não foi possível criar {file}.',
  'share.link': 'Ligação para esta vista',
  'share.copy': 'Copiar',
  'share.copied': 'Copiado.',
  'share.selected': 'O texto está selecionado: copie-o com o teclado.',
  'share.embed': 'Código para mostrar esta vista noutra página',
  'share.dataNote': 'Guarde os dados (GeoJSON) e coloque-os junto dessa página.',
  'share.worker': 'A política de segurança dessa página só admite workers do seu próprio sítio',
  'share.workerNote':
    'Coloque uma cópia de regional-hotspots.engine.js nesse sítio e indique o seu endereço em worker-url.',
  'share.extracted': 'Data de extração: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {BA: 'Bósnia-Herzegovina'};
