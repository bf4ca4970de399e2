import type {Translation} from '../messages.js';

/** The words of the elements in Bulgarian. */
export const bg: Translation = {
  // <regional-hotspots>
  noData: 'Няма данни за показване.',
  loading: 'Зареждане на данните…',
  'loading.slow': 'Данните все още не са получени.',
  'loading.stop': 'Отказ',
  retry: 'Нов опит',
  failedNetwork: 'Данните не могат да бъдат заредени: адресът не отговаря.',
  failedStatus: 'Данните не могат да бъдат заредени: адресът отговаря със статус {status}.',
  failedAddress: 'Данните не могат да бъдат заредени: адресът е невалиден.',
  failedBlocked: 'Данните не могат да бъдат заредени: заявката е блокирана.',
  failedDisk:
    'Данните не могат да бъдат заредени: страница, отворена от диска, не може да чете други файлове.',
  failedStopped: 'Данните не са заредени: заявката е отменена.',
  failedEmpty: 'Данните не могат да бъдат прочетени: файлът е празен.',
  failedEncoding: 'Данните не могат да бъдат прочетени: кодировката на файла не е UTF-8.',
  failedJson: 'Данните не могат да бъдат прочетени: файлът JSON не е пълен.',
  failedSize: 'Данните не могат да бъдат заредени: те са по-големи от {size}\u00a0MB.',
  failedGeoJson: 'Данните не могат да бъдат прочетени: не са колекция от обекти GeoJSON.',
  problems: {
    one: '{count} проблем в данните; останалото е показано',
    other: '{count} проблема в данните; останалото е показано',
  },
  moreProblems: {one: 'и още {count}', other: 'и още {count}'},
  requests: {
    one: '{count} настройка на тази страница не може да бъде използвана',
    other: '{count} настройки на тази страница не могат да бъдат използвани',
  },
  'request.missing': 'Тази страница изисква стойности, които липсват в данните.',
  'request.show': 'Показване на наличните стойности',
  skipToMap: 'Към картата',
  skipToTable: 'Към таблицата',
  widget: 'Регионални средища',
  filters: 'Критерий, държави и показатели',
  tabs: 'Изгледи на данните',
  'tab.table': 'Таблица',
  'tab.overview': 'Преглед на промишлеността',
  'tab.strengths': 'Силни страни на регионите',
  'tab.profile': 'Профили на регионите',

  // Words for figures
  employment: 'Заети лица',
  localUnits: 'Местни единици',
  quotient: 'Коефициент на локализация',
  focus: 'Дял от заетостта в региона',
  stars: 'Звезди',
  region: 'Регион',
  country: 'Държава',
  sector: 'Сектор',
  year: 'Година',
  persons: {one: '{count} лице', other: '{count} лица'},
  units: {one: '{count} местна единица', other: '{count} местни единици'},
  regions: {one: '{count} регион', other: '{count} региона'},
  sectors: {one: '{count} сектор', other: '{count} сектора'},
  starCount: {one: '{count} звезда', other: '{count} звезди'},
  allSectors: 'Всички сектори',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'няма данни',
  growth: 'Годишен растеж на заетостта',
  productivity: 'Заплати на едно заето лице, в евро',
  unitSize: 'Заети лица на местна единица',
  below: 'под {value}',
  orMore: '{value} или повече',
  fromToBelow: 'от {from} до под {to}',
  measureInYear: '{measure}, {year} г.',
  sentence: '{text}.',
  inCountries: {one: 'в {count} държава', other: 'в {count} държави'},
  sortBy: 'Сортиране по',

  // Quality of figures
  'flag.b': 'прекъсване на реда',
  'flag.c': 'частично поверително',
  'flag.d': 'различно определение',
  'flag.e': 'прогнозна оценка',
  'flag.i': 'вж. бележките на източника',
  'flag.p': 'предварително',
  'flag.r': 'ревизирано',
  'flag.u': 'ниска надеждност',
  incomplete: {
    one: 'непълно: {count} стойност от сбора не е публикувана',
    other: 'непълно: {count} стойности от сбора не са публикувани',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} средище', other: '{count} средища'},
  'criterion.stars': {one: 'най-малко {count} звезда', other: 'най-малко {count} звезди'},
  'criterion.quotient': 'коефициент на локализация най-малко {value}',
  'criterion.employment': {
    one: 'най-малко {count} заето лице',
    other: 'най-малко {count} заети лица',
  },
  'criterion.none': 'Не е зададен критерий: показани са всички региони с данни.',
  'criterion.sentence': 'Средище тук е сектор в регион с {demands}.',
  'criterion.method': 'Звезди по метода на {method}.',
  'criterion.topEmployment': {
    one: 'Показан е само регионът с най-много заети лица.',
    other: 'Показани са само {count}-те региона с най-много заети лица.',
  },
  'criterion.topLocalUnits': {
    one: 'Показан е само регионът с най-много местни единици.',
    other: 'Показани са само {count}-те региона с най-много местни единици.',
  },

  // Methods of stars
  'method.observatory': 'European Cluster Observatory',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, по една звезда за: {criteria}.',
  'method.floor': {
    one: 'Без звезда под {count} заето лице.',
    other: 'Без звезда под {count} заети лица.',
  },
  'method.growthSpan': 'Растежът е средногодишният сложен темп от {from} до {to} г.',
  'method.supplied': 'Звездите, посочени в данните, имат предимство пред изчислените.',
  'method.size': 'първите {share} от регионите по заети лица в сектора',
  'method.specialisation': 'първите {share} по коефициент на локализация',
  'method.focus': 'първите {share} по дял на сектора в заетостта на региона',
  'method.productivity': 'първите {share} по заплати на едно заето лице',
  'method.growth': 'първите {share} по растеж на заетостта',

  // Reasons for a missing figure
  'missing.confidential': 'поверително',
  'missing.unpublished': 'не е публикувано',
  'missing.partial': 'непълни данни за държавата през тази година',
  'missing.absent': 'няма в данните',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, най-голям: {largest}, {value}.',
  'summary.nothing': '{title}: няма региони за показване.',
  'summary.range': 'От {least} до {most}.',
  'summary.sum': 'Общо {sum}.',
  'summary.leaders': 'Най-големи: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} регион не отговаря на критерия.',
    other: '{count} региона не отговарят на критерия.',
  },
  'summary.zero': {
    one: 'В {count} регион стойността е 0.',
    other: 'В {count} региона стойността е 0.',
  },
  'summary.missing': {
    one: 'За {count} регион няма данни.',
    other: 'За {count} региона няма данни.',
  },

  // Notes on the figures shown
  'notes.summed': 'Кръгът сумира избраните сектори.',
  'notes.largest':
    'Кръгът показва най-голямата от избраните промишлености, в нейния цвят. Промишленостите се припокриват и никога не се сумират.',
  'notes.incomplete': {
    one: 'В {count} стойност липсват непубликувани части.',
    other: 'В {count} стойности липсват непубликувани части.',
  },
  'notes.estimated': {
    one: '{count} стойност съдържа прогнозни оценки.',
    other: '{count} стойности съдържат прогнозни оценки.',
  },
  'notes.denominator':
    'Дяловете и коефициентите се отнасят до сбора на секторите, тъй като в данните няма обща заетост.',
  'notes.unitSize':
    'Регистрите на предприятията се различават между държавите: сравнявайте заетите лица на местна единица само в рамките на една държава.',

  // <hotspot-legend>
  'legend.size': 'Площ на кръга: {measure}, {year} г.',
  'legend.colourSector': 'Цвят: най-голямата избрана промишленост',
  'legend.otherSectors': 'други сектори',
  'legend.circles': 'Кръгове за: {list}',
  'legend.noCircle': {
    one: 'Без кръг: {count} регион без данни',
    other: 'Без кръг: {count} региона без данни',
  },
  'legend.zero': {
    one: 'Без кръг: {count} регион със стойност 0',
    other: 'Без кръг: {count} региона със стойност 0',
  },
  'legend.method': 'Определения и метод',
  'legend.quotient':
    'Коефициент на локализация: дял на сектора в заетостта на региона, разделен на дела му във всички региони общо. Средната стойност е 1.',
  'legend.source': 'Източник: {source}',
  'legend.areas': 'Цвят на районите: {measure}',
  'legend.oneClass': 'всички с данни',
  'legend.quantile': 'Всеки клас обхваща приблизително еднакъв брой региони.',
  'legend.equalInterval': 'Всички класове са с еднаква ширина.',
  'legend.areasLargest': 'Районът показва най-големия от избраните отрасли.',

  // <hotspot-table>
  'table.rank': 'Място',
  'table.rankInCountry': 'Място в страната',
  'table.notes': 'Бележки',
  areaShare: 'Дял от заетостта във всички региони',
  'table.scroll': 'Таблица на регионите',
  'table.sorted': 'Сортиране: {column}, {direction}.',
  'table.ascending': 'възходящо',
  'table.descending': 'низходящо',
  'table.starsOfSeveral': 'Звезди, най-добър сектор',
  'table.unpublished': {one: '{count} непубликувана', other: '{count} непубликувани'},
  'table.pages': 'Страници на таблицата',
  'table.rows': 'Редове',
  'table.all': 'Всички',
  'table.previous': 'Предишни редове',
  'table.next': 'Следващи редове',
  'table.range': '{from}–{to} от {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Класификация на промишлеността',
  'picker.sectors': 'Сектори',
  'picker.find': 'Търсене на сектор',
  'picker.allShown': {one: 'Показан е {count} сектор', other: 'Показани са всички {count} сектора'},
  'picker.chosen': {one: 'Избран {count} от {all}', other: 'Избрани {count} от {all}'},
  'picker.found': {one: 'Намерен {count} от {all}', other: 'Намерени {count} от {all}'},
  'picker.noneFound': 'Няма сектор с име „{searched}“.',
  'picker.showAll': 'Показване на всички',
  'picker.chooseFound': {one: 'Избор на сектора', other: 'Избор на тези {count}'},
  'picker.overlap':
    'Тези промишлености се припокриват: едно работно място може да се брои в няколко от тях, затова никога не се сумират. За всеки регион се показва най-голямата от избраните.',

  // Years
  'year.incomplete': '{year} г. (непълна)',
  'year.partial': 'Данните липсват изцяло или отчасти за: {countries}.',
  'year.breaks': {
    one: 'Между предходната година и {year} г. има прекъсване на реда за {count} регион.',
    other: 'Между предходната година и {year} г. има прекъсване на редовете за {count} региона.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Възпроизвеждане по години',
  'timeline.pause': 'Пауза',
  'timeline.partial': 'непълна година, пропуска се при възпроизвеждането',
  'timeline.break': 'прекъсване в някои редове',

  // <hotspot-criterion>
  'criterion.legend': 'Критерий за средище',
  'criterion.kind.none': 'Всички региони',
  'criterion.kind.stars': 'Звезди',
  'criterion.kind.thresholds': 'Специализирани и големи',
  'criterion.kind.top': 'Най-големите',
  'criterion.field.minimumQuotient': 'Коефициент на локализация, най-малко',
  'criterion.field.minimumEmployment': 'Заети лица, най-малко',
  'criterion.field.top': 'Брой региони',
  'criterion.methodChoice': 'Звезди по метода на',

  // <hotspot-countries>
  'countries.name': 'Държави',
  'countries.all': {one: '{count} държава', other: 'всички {count}'},
  'countries.chosen': {one: '{count} от {all}', other: '{count} от {all}'},
  'countries.showAll': 'Показване на всички държави',
  'countries.count': {
    one: 'Показан {count} регион от {all}',
    other: 'Показани {count} региона от {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Размер на кръговете',
  'measures.colour': 'Цвят на кръговете',
  'measures.bySector':
    'Избрани са няколко припокриващи се промишлености: всяка има свой цвят. Показателят оцветява кръговете само при една избрана.',
  'measures.areas': 'Цвят на районите',
  'measures.noAreas': 'без',
  'measures.onAreas': 'Върху оцветени райони всички кръгове са с един цвят.',
  'measures.classes': 'Класове',
  'measures.customary': 'обичайни граници',
  'measures.quantile': 'равен брой региони',
  'measures.equalInterval': 'еднаква ширина',
  'measures.growth': 'Период на растежа',
  'measures.from': 'от',
  'measures.to': 'до',
  'measures.acrossBreaks': 'и при прекъсвания на реда',
  'measures.acrossHoles': 'и при липсващи години и непълни сборове',
  'measures.growthMeaning':
    'Средногодишен сложен темп. Не се дава при прекъсване на реда или липсваща стойност, освен ако не го поискате.',
  // <hotspot-map>
  'map.label': 'Карта на средищата',
  'map.bubbles': {
    one: '{count} регион на картата',
    other: '{count} региона на картата, първо най-големите',
  },
  'map.keys':
    'Клавишите със стрелки водят до следващия регион в съответната посока, Page Down и Page Up – до следващия по-малък или по-голям. Enter избира, Escape излиза.',
  'map.zoomIn': 'Увеличаване',
  'map.zoomOut': 'Намаляване',
  'map.reset': 'Показване на цяла Европа',
  'map.scrollKey': 'Задръжте {key} и превъртете, за да мащабирате картата',
  'map.twoFingers': 'Използвайте два пръста, за да преместите картата',
  'map.empty': 'Нито един регион не отговаря на критериите.',
  'map.plain': 'Картата е показана в опростен вид, тъй като подробната не можа да се стартира.',
  'map.outermost': 'Най-отдалечени региони',
  'map.notShown': 'не е показан: извън критериите',
  'map.largestOf': {
    one: 'единственият от избраните сектори, който е представен тук',
    other: 'най-големият от {count} избрани сектора, представени тук',
  },

  // Measures of whole industries
  'industry.growth': 'Годишен растеж на заетостта',
  'industry.growthBetween': 'Годишен растеж на заетостта, {from}–{to} г.',
  'industry.productivity': 'Заплати на едно заето лице, {year} г., в евро',
  'industry.share': 'Дял от общата заетост, {year} г.',
  'industry.quotient': 'Коефициент на локализация, {year} г.',
  'industry.hotspots': 'Брой средища, {year} г.',
  'industry.regions': 'Брой региони, {year} г.',
  'industry.concentration': {
    one: 'Дял на най-големия регион, {year} г.',
    other: 'Дял на {count}-те най-големи региона, {year} г.',
  },
  'industry.unitSize': 'Заети лица на местна единица, {year} г.',
  'industry.basis': '{regions}, {share} от заетостта',
  'industry.incomplete': {
    one: 'В {count} регион част от сбора не е публикувана.',
    other: 'В {count} региона част от сбора не е публикувана.',
  },

  // All charts
  'chart.tableShown': 'Данните като таблица',
  'chart.tableScroll': 'Таблица на данните',
  'chart.area': 'Площ на кръга: {measure}',

  // <hotspot-overview>
  'overview.across': 'По хоризонтала',
  'overview.up': 'По вертикала',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Тези промишлености се припокриват: едно работно място може да се брои в няколко от тях, затова кръговете им не трябва да се сумират.',
  'overview.whole': {
    one: 'Всяка промишленост е сборът от публикуваните данни за {count} регион.',
    other: 'Всяка промишленост е сборът от публикуваните данни за най-много {count} региона.',
  },
  'overview.growthBasis':
    'Растежът сравнява едни и същи региони в началото и в края: тези, чийто ред е пълен и без прекъсване.',
  'overview.narrow':
    'Пунктирен кръг: стойност се основава на региони с по-малко от половината от заетостта в промишлеността.',
  'overview.numbers': 'Номера в диаграмата',
  'overview.without': 'Не са в диаграмата поради липсваща стойност:',
  'overview.tooNarrow': '{measure}: известно само за {share} от заетостта',
  'overview.noMeasure': '{measure}: няма данни',
  'overview.hint':
    'Изберете промишленост, за да я видите самостоятелно; изберете я отново, за да видите всички.',

  // <hotspot-strengths>
  'strengths.title': 'Секторна и междусекторна сила на регионите, {year} г.',
  'strengths.sectoral': 'Секторна сила (звезди)',
  'strengths.crossSectoral': 'Междусекторна сила (звезди)',
  'strengths.sectoralIn': 'Секторна сила: звезди, {taxonomy}',
  'strengths.crossSectoralIn': 'Междусекторна сила: звезди, {taxonomy}',
  'strengths.employment': 'Заети лица във всички дейности, {year} г.',
  'strengths.group': 'Група',
  'strengths.groups': 'Групи региони',
  'strengths.both': 'Силни и в двете',
  'strengths.sectoralOnly': 'Секторно силни',
  'strengths.crossSectoralOnly': 'Междусекторно силни',
  'strengths.neither': 'Без изразена сила',
  'strengths.medians': {
    one: 'Силен е регион с повече звезди от медианата за {count} регион: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Силен е регион с повече звезди от медианата за {count} региона: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Регионите с еднаква сила са разположени около една и съща точка.',
  'strengths.highlight': 'Открояване',
  'strengths.allCountries': 'Всички държави',
  'strengths.oneKind':
    'Няма какво да се сравни: в данните няма едновременно припокриващи се и неприпокриващи се промишлености.',
  'strengths.missing': {
    one: 'За {count} регион липсва стойност: не е в диаграмата, а в края на таблицата.',
    other: 'За {count} региона липсва стойност: не са в диаграмата, а в края на таблицата.',
  },
  // <hotspot-region-search>
  'search.find': 'Търсене на регион по име или код',
  'search.list': 'Намерени региони',
  'search.found': {one: 'Намерен {count} регион', other: 'Намерени {count} региона'},
  'search.noneFound': 'Няма регион с име „{searched}“.',
  'search.chosen': '{region}: избрано',

  // <hotspot-profile>
  'profile.none': 'Изберете регион на картата или в таблицата или го намерете тук.',
  'profile.add': 'Сравнение с друг регион',
  'profile.most': {
    one: 'Може да се покаже най-много {count} регион.',
    other: 'Могат да се сравнят най-много {count} региона; премахнете един, за да добавите друг.',
  },
  'profile.notShown': {
    one: 'Още {count} избран регион не е показан.',
    other: 'Още {count} избрани региона не са показани.',
  },
  'profile.remove': 'Премахване: {region}',
  'profile.total': 'Заети лица във всички дейности',
  'profile.strength': 'Сила',
  'profile.caption': 'Сектори по заети лица: {region}, {year} г.',
  'profile.comparison': 'Сравнение на сектори по заети лица: {region}, {year} г.',
  'profile.share': 'Дял от региона',
  'profile.quotient': 'Коефициент {value}',
  'profile.rankInEurope': 'Място в Европа',
  'profile.rankIn': 'Място: {country}',
  'profile.place': '{place} от {of}',
  'profile.placeInEurope': '{place} от {of} в Европа',
  'profile.cellInEurope': 'Европа {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Показване на сектора', other: 'Показване на всички {count} сектора'},
  'profile.showLargest': 'Показване само на най-големите',
  'profile.gap': 'няма данни или не са съпоставими с предходната година',
  'profile.incomplete': 'сбор, в който липсват непубликувани стойности',
  'profile.partial': 'година, за която данните за държавата са непълни',
  'profile.oneScale': 'Всички редове на един сектор имат една скала.',
  // <hotspot-share>
  'share.title': 'Споделяне и изтегляне',
  'share.files': 'Изтегляне',
  'share.csv': 'Таблица (CSV)',
  'share.csvNote': 'Показаните региони, за електронни таблици.',
  'share.geojson': 'Данни (GeoJSON)',
  'share.geojsonNote': 'Всички данни, с този изглед.',
  'share.svg': 'Изображение (SVG)',
  'share.svgNote': 'Карта и легенда, за печат и редактиране.',
  'share.png': 'Изображение (PNG)',
  'share.pngNote': 'Карта и легенда, за документи и презентации.',
  'share.saved': 'Запазен файл: {file}.',
  'share.failed': 'Файлът {file} не можа да бъде създаден.',
  'share.link': 'Връзка към този изглед',
  'share.copy': 'Копиране',
  'share.copied': 'Копирано.',
  'share.selected': 'Текстът е избран: копирайте го с клавиатурата.',
  'share.embed': 'Код за показване на този изглед в друга страница',
  'share.dataNote': 'Запазете данните (GeoJSON) и ги поставете до тази страница.',
  'share.worker':
    'Политиката за сигурност на тази страница допуска само worker от собствения ѝ сайт',
  'share.workerNote':
    'Поставете копие на regional-hotspots.engine.js на този сайт и посочете адреса му като worker-url.',
  'share.extracted': 'Дата на извличане: {date}',
};
