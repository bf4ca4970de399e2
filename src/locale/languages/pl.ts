import type {Translation} from '../messages.js';

/** The words of the elements in Polish. */
export const pl: Translation = {
  // <regional-hotspots>
  noData: 'Brak danych do wyświetlenia.',
  loading: 'Wczytywanie danych…',
  retry: 'Spróbuj ponownie',
  failedNetwork: 'Nie udało się wczytać danych: ich adres nie odpowiada.',
  failedStatus: 'Nie udało się wczytać danych: ich adres odpowiada kodem {status}.',
  failedJson: 'Nie udało się odczytać danych: JSON jest niepełny.',
  failedSize: 'Nie udało się wczytać danych: są większe niż {size}\u00a0MB.',
  failedGeoJson: 'Nie udało się odczytać danych: to nie jest kolekcja obiektów GeoJSON.',
  problems: {
    one: '{count} problem w danych; pozostałe dane są wyświetlane',
    few: '{count} problemy w danych; pozostałe dane są wyświetlane',
    many: '{count} problemów w danych; pozostałe dane są wyświetlane',
    other: '{count} problemu w danych; pozostałe dane są wyświetlane',
  },
  moreProblems: {
    one: 'i jeszcze {count}',
    few: 'i jeszcze {count}',
    many: 'i jeszcze {count}',
    other: 'i jeszcze {count}',
  },
  skipToTable: 'Przejdź do tabeli',
  widget: 'Ośrodki regionalne',
  filters: 'Kryterium, kraje i miary',
  tabs: 'Widoki danych',
  'tab.table': 'Tabela',
  'tab.overview': 'Przegląd branż',
  'tab.strengths': 'Mocne strony regionów',
  'tab.profile': 'Profile regionów',

  // Words for figures
  employment: 'Osoby pracujące',
  localUnits: 'Jednostki lokalne',
  quotient: 'Współczynnik lokalizacji',
  focus: 'Udział w zatrudnieniu w regionie',
  stars: 'Gwiazdki',
  region: 'Region',
  country: 'Kraj',
  sector: 'Sektor',
  year: 'Rok',
  persons: {
    one: '{count} osoba',
    few: '{count} osoby',
    many: '{count} osób',
    other: '{count} osoby',
  },
  units: {
    one: '{count} jednostka lokalna',
    few: '{count} jednostki lokalne',
    many: '{count} jednostek lokalnych',
    other: '{count} jednostki lokalnej',
  },
  regions: {
    one: '{count} region',
    few: '{count} regiony',
    many: '{count} regionów',
    other: '{count} regionu',
  },
  sectors: {
    one: '{count} sektor',
    few: '{count} sektory',
    many: '{count} sektorów',
    other: '{count} sektora',
  },
  starCount: {
    one: '{count} gwiazdka',
    few: '{count} gwiazdki',
    many: '{count} gwiazdek',
    other: '{count} gwiazdki',
  },
  allSectors: 'Wszystkie sektory',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'brak danych',
  growth: 'Roczny wzrost zatrudnienia',
  productivity: 'Wynagrodzenia na osobę pracującą, w euro',
  unitSize: 'Osoby pracujące na jednostkę lokalną',
  below: 'poniżej {value}',
  orMore: '{value} lub więcej',
  fromToBelow: 'od {from} do poniżej {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {
    one: 'w {count} kraju',
    few: 'w {count} krajach',
    many: 'w {count} krajach',
    other: 'w {count} kraju',
  },
  sortBy: 'Sortuj według',

  // Quality of figures
  'flag.b': 'przerwa w szeregu',
  'flag.c': 'częściowo poufne',
  'flag.d': 'inna definicja',
  'flag.e': 'dane szacunkowe',
  'flag.i': 'zob. uwagi źródła',
  'flag.p': 'dane tymczasowe',
  'flag.r': 'dane skorygowane',
  'flag.u': 'niska wiarygodność',
  incomplete: {
    one: 'niepełne: nie opublikowano {count} składnika sumy',
    few: 'niepełne: nie opublikowano {count} składników sumy',
    many: 'niepełne: nie opublikowano {count} składników sumy',
    other: 'niepełne: nie opublikowano {count} składnika sumy',
  },

  // The criterion of a hotspot
  hotspots: {
    one: '{count} ośrodek',
    few: '{count} ośrodki',
    many: '{count} ośrodków',
    other: '{count} ośrodka',
  },
  'criterion.stars': {
    one: 'co najmniej {count} gwiazdka',
    few: 'co najmniej {count} gwiazdki',
    many: 'co najmniej {count} gwiazdek',
    other: 'co najmniej {count} gwiazdki',
  },
  'criterion.quotient': 'współczynnik lokalizacji co najmniej {value}',
  'criterion.employment': {
    one: 'co najmniej {count} osoba pracująca',
    few: 'co najmniej {count} osoby pracujące',
    many: 'co najmniej {count} osób pracujących',
    other: 'co najmniej {count} osoby pracującej',
  },
  'criterion.none':
    'Nie ustawiono kryterium: wyświetlane są wszystkie regiony, dla których są dane.',
  'criterion.sentence': 'Ośrodek to tutaj sektor w regionie spełniający warunki: {demands}.',
  'criterion.method': 'Metoda przyznawania gwiazdek: {method}.',
  'criterion.topEmployment': {
    one: 'Wyświetlany jest tylko region o największej liczbie osób pracujących.',
    few: 'Wyświetlane są tylko {count} regiony o największej liczbie osób pracujących.',
    many: 'Wyświetlanych jest tylko {count} regionów o największej liczbie osób pracujących.',
    other: 'Wyświetlane jest tylko {count} regionu o największej liczbie osób pracujących.',
  },
  'criterion.topLocalUnits': {
    one: 'Wyświetlany jest tylko region o największej liczbie jednostek lokalnych.',
    few: 'Wyświetlane są tylko {count} regiony o największej liczbie jednostek lokalnych.',
    many: 'Wyświetlanych jest tylko {count} regionów o największej liczbie jednostek lokalnych.',
    other: 'Wyświetlane jest tylko {count} regionu o największej liczbie jednostek lokalnych.',
  },

  // Methods of stars
  'method.observatory': 'Europejskie Obserwatorium Klastrów',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': '{method}, po jednej gwiazdce za każde kryterium: {criteria}.',
  'method.floor': {
    one: 'Brak gwiazdek poniżej {count} osoby pracującej.',
    few: 'Brak gwiazdek poniżej {count} osób pracujących.',
    many: 'Brak gwiazdek poniżej {count} osób pracujących.',
    other: 'Brak gwiazdek poniżej {count} osoby pracującej.',
  },
  'method.growthSpan': 'Wzrost to średnioroczna stopa wzrostu (CAGR) od {from} do {to}.',
  'method.supplied': 'Gwiazdki podane w danych mają pierwszeństwo przed obliczonymi.',
  'method.size': 'najwyższe {share} regionów według liczby osób pracujących w sektorze',
  'method.specialisation': 'najwyższe {share} według współczynnika lokalizacji',
  'method.focus': 'najwyższe {share} według udziału sektora w zatrudnieniu w regionie',
  'method.productivity': 'najwyższe {share} według wynagrodzeń na osobę pracującą',
  'method.growth': 'najwyższe {share} według wzrostu zatrudnienia',

  // Reasons for a missing figure
  'missing.confidential': 'poufne',
  'missing.unpublished': 'nieopublikowane',
  'missing.partial': 'dane kraju za ten rok niepełne',
  'missing.absent': 'brak w danych',

  // The map in sentences
  'summary.where': '{what} {countries}',
  'summary.result': '{title}: {where}, największy {largest}, {value}.',
  'summary.nothing': '{title}: brak regionów do wyświetlenia.',
  'summary.range': 'Od {least} do {most}.',
  'summary.sum': 'Razem {sum}.',
  'summary.leaders': 'Największe: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.hidden': {
    one: '{count} region nie spełnia kryterium.',
    few: '{count} regiony nie spełniają kryterium.',
    many: '{count} regionów nie spełnia kryterium.',
    other: '{count} regionu nie spełnia kryterium.',
  },
  'summary.zero': {
    one: 'W {count} regionie wartość wynosi 0.',
    few: 'W {count} regionach wartość wynosi 0.',
    many: 'W {count} regionach wartość wynosi 0.',
    other: 'W {count} regionu wartość wynosi 0.',
  },
  'summary.missing': {
    one: 'Brak danych dla {count} regionu.',
    few: 'Brak danych dla {count} regionów.',
    many: 'Brak danych dla {count} regionów.',
    other: 'Brak danych dla {count} regionu.',
  },

  // Notes on the figures shown
  'notes.summed': 'Koło przedstawia sumę wybranych sektorów.',
  'notes.largest':
    'Koło przedstawia największą z wybranych branż, w jej kolorze. Branże pokrywają się i nigdy nie są sumowane.',
  'notes.incomplete': {
    one: 'W {count} wartości brakuje nieopublikowanych składników.',
    few: 'W {count} wartościach brakuje nieopublikowanych składników.',
    many: 'W {count} wartościach brakuje nieopublikowanych składników.',
    other: 'W {count} wartości brakuje nieopublikowanych składników.',
  },
  'notes.estimated': {
    one: '{count} wartość zawiera szacunki.',
    few: '{count} wartości zawierają szacunki.',
    many: '{count} wartości zawiera szacunki.',
    other: '{count} wartości zawiera szacunki.',
  },
  'notes.denominator':
    'Udziały i współczynniki odnoszą się do sumy sektorów, ponieważ dane nie zawierają łącznego zatrudnienia.',
  'notes.unitSize':
    'Rejestry przedsiębiorstw różnią się w poszczególnych krajach: osoby pracujące na jednostkę lokalną należy porównywać tylko w obrębie jednego kraju.',

  // <hotspot-legend>
  'legend.size': 'Powierzchnia koła: {measure}, {year}',
  'legend.colourSector': 'Kolor: największa wybrana branża',
  'legend.otherSectors': 'pozostałe sektory',
  'legend.circles': 'Koła: {list}',
  'legend.noCircle': {
    one: 'Bez koła: {count} region bez danych',
    few: 'Bez koła: {count} regiony bez danych',
    many: 'Bez koła: {count} regionów bez danych',
    other: 'Bez koła: {count} regionu bez danych',
  },
  'legend.zero': {
    one: 'Bez koła: {count} region z wartością 0',
    few: 'Bez koła: {count} regiony z wartością 0',
    many: 'Bez koła: {count} regionów z wartością 0',
    other: 'Bez koła: {count} regionu z wartością 0',
  },
  'legend.method': 'Definicje i metoda',
  'legend.quotient':
    'Współczynnik lokalizacji: udział sektora w zatrudnieniu w regionie podzielony przez jego udział we wszystkich regionach razem. Średnia wynosi 1.',
  'legend.source': 'Źródło: {source}',
  'legend.areas': 'Kolor obszarów: {measure}',
  'legend.oneClass': 'wszystkie z danymi',
  'legend.quantile': 'Każda klasa obejmuje mniej więcej tyle samo regionów.',
  'legend.equalInterval': 'Wszystkie klasy są równej szerokości.',
  'legend.areasLargest': 'Obszar pokazuje największą z wybranych branż.',

  // <hotspot-table>
  'table.rank': 'Pozycja',
  'table.rankInCountry': 'Pozycja w kraju',
  'table.notes': 'Uwagi',
  areaShare: 'Udział w zatrudnieniu we wszystkich regionach',
  'table.scroll': 'Tabela regionów',
  'table.sorted': 'Sortowanie: {column}, {direction}.',
  'table.ascending': 'rosnąco',
  'table.descending': 'malejąco',
  'table.starsOfSeveral': 'Gwiazdki, najlepszy sektor',
  'table.unpublished': {
    one: '{count} nieopublikowana',
    few: '{count} nieopublikowane',
    many: '{count} nieopublikowanych',
    other: '{count} nieopublikowanej',
  },
  'table.pages': 'Strony tabeli',
  'table.rows': 'Wiersze',
  'table.all': 'Wszystkie',
  'table.previous': 'Poprzednie wiersze',
  'table.next': 'Następne wiersze',
  'table.range': '{from}–{to} z {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Klasyfikacja branż',
  'picker.sectors': 'Sektory',
  'picker.find': 'Znajdź sektor',
  'picker.allShown': {
    one: 'Wyświetlono {count} sektor',
    few: 'Wyświetlono wszystkie {count} sektory',
    many: 'Wyświetlono wszystkie {count} sektorów',
    other: 'Wyświetlono {count} sektora',
  },
  'picker.chosen': {
    one: 'Wybrano {count} z {all}',
    few: 'Wybrano {count} z {all}',
    many: 'Wybrano {count} z {all}',
    other: 'Wybrano {count} z {all}',
  },
  'picker.found': {
    one: 'Znaleziono {count} z {all}',
    few: 'Znaleziono {count} z {all}',
    many: 'Znaleziono {count} z {all}',
    other: 'Znaleziono {count} z {all}',
  },
  'picker.noneFound': 'Brak sektora o nazwie „{searched}”.',
  'picker.showAll': 'Pokaż wszystkie',
  'picker.chooseFound': {
    one: 'Wybierz go',
    few: 'Wybierz te {count}',
    many: 'Wybierz te {count}',
    other: 'Wybierz te {count}',
  },
  'picker.overlap':
    'Branże te pokrywają się: jedno miejsce pracy może należeć do kilku z nich, dlatego nigdy nie są sumowane. Dla każdego regionu pokazana jest największa z wybranych.',

  // Years
  'year.incomplete': '{year} (niepełny)',
  'year.partial': 'Brak wszystkich lub części danych: {countries}.',
  'year.breaks': {
    one: 'Między poprzednim rokiem a {year} występuje przerwa w szeregach {count} regionu.',
    few: 'Między poprzednim rokiem a {year} występuje przerwa w szeregach {count} regionów.',
    many: 'Między poprzednim rokiem a {year} występuje przerwa w szeregach {count} regionów.',
    other: 'Między poprzednim rokiem a {year} występuje przerwa w szeregach {count} regionu.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Odtwórz lata',
  'timeline.pause': 'Wstrzymaj',
  'timeline.partial': 'rok niepełny, pomijany przy odtwarzaniu',
  'timeline.break': 'przerwa w niektórych szeregach',

  // <hotspot-criterion>
  'criterion.legend': 'Kryterium ośrodka',
  'criterion.kind.none': 'Wszystkie regiony',
  'criterion.kind.stars': 'Gwiazdki',
  'criterion.kind.thresholds': 'Wyspecjalizowane i duże',
  'criterion.kind.top': 'Największe',
  'criterion.field.minimumQuotient': 'Współczynnik lokalizacji, co najmniej',
  'criterion.field.minimumEmployment': 'Osoby pracujące, co najmniej',
  'criterion.field.top': 'Liczba regionów',
  'criterion.methodChoice': 'Metoda gwiazdek',

  // <hotspot-countries>
  'countries.name': 'Kraje',
  'countries.all': {
    one: '{count} kraj',
    few: 'wszystkie {count}',
    many: 'wszystkie {count}',
    other: 'wszystkie {count}',
  },
  'countries.chosen': {
    one: '{count} z {all}',
    few: '{count} z {all}',
    many: '{count} z {all}',
    other: '{count} z {all}',
  },
  'countries.showAll': 'Pokaż wszystkie kraje',
  'countries.count': {
    one: 'Regiony: {count} z {all}',
    few: 'Regiony: {count} z {all}',
    many: 'Regiony: {count} z {all}',
    other: 'Regiony: {count} z {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Wielkość kół',
  'measures.colour': 'Kolor kół',
  'measures.bySector':
    'Wybrano kilka pokrywających się branż: każda ma własny kolor. Miara określa kolor kół tylko przy jednej wybranej branży.',
  'measures.areas': 'Kolor obszarów',
  'measures.noAreas': 'brak',
  'measures.onAreas': 'Na kolorowych obszarach wszystkie koła mają jeden kolor.',
  'measures.classes': 'Klasy',
  'measures.customary': 'zwyczajowe granice',
  'measures.quantile': 'tyle samo regionów',
  'measures.equalInterval': 'równa szerokość',
  'measures.growth': 'Lata wzrostu',
  'measures.from': 'od',
  'measures.to': 'do',
  'measures.acrossBreaks': 'mimo przerw w szeregu',
  'measures.acrossHoles': 'mimo brakujących lat i niepełnych sum',
  'measures.growthMeaning':
    'Średnioroczna stopa wzrostu. Nie podaje się jej przy przerwie w szeregu lub braku danych, chyba że użytkownik tego zażąda.',
  // <hotspot-map>
  'map.label': 'Mapa ośrodków',
  'map.bubbles': {
    one: '{count} region na mapie',
    few: '{count} regiony na mapie, od największego',
    many: '{count} regionów na mapie, od największego',
    other: '{count} regionu na mapie',
  },
  'map.keys':
    'Klawisze strzałek prowadzą do następnego regionu w danym kierunku, Page Down i Page Up do kolejnego mniejszego lub większego. Enter wybiera, Esc wychodzi.',
  'map.zoomIn': 'Powiększ',
  'map.zoomOut': 'Pomniejsz',
  'map.reset': 'Pokaż całą Europę',
  'map.scrollKey': 'Aby powiększyć mapę, przytrzymaj {key} i przewijaj',
  'map.twoFingers': 'Przesuwaj mapę dwoma palcami',
  'map.empty': 'Żaden region nie spełnia kryteriów.',
  'map.plain':
    'Mapa jest wyświetlana w prostej postaci, ponieważ nie udało się uruchomić mapy szczegółowej.',
  'map.outermost': 'Regiony najbardziej oddalone',
  'map.notShown': 'niewyświetlany: nie spełnia kryteriów',
  'map.largestOf': {
    one: 'jedyny z wybranych sektorów, który tu występuje',
    few: 'największy z {count} wybranych sektorów, które tu występują',
    many: 'największy z {count} wybranych sektorów, które tu występują',
    other: 'największy z {count} wybranych sektorów, które tu występują',
  },

  // Measures of whole industries
  'industry.growth': 'Roczny wzrost zatrudnienia',
  'industry.growthBetween': 'Roczny wzrost zatrudnienia, {from}–{to}',
  'industry.productivity': 'Wynagrodzenia na osobę pracującą, {year}, w euro',
  'industry.share': 'Udział w całkowitym zatrudnieniu, {year}',
  'industry.quotient': 'Współczynnik lokalizacji, {year}',
  'industry.hotspots': 'Liczba ośrodków, {year}',
  'industry.regions': 'Liczba regionów, {year}',
  'industry.concentration': {
    one: 'Udział największego regionu, {year}',
    few: 'Udział {count} największych regionów, {year}',
    many: 'Udział {count} największych regionów, {year}',
    other: 'Udział {count} największych regionów, {year}',
  },
  'industry.unitSize': 'Osoby pracujące na jednostkę lokalną, {year}',
  'industry.basis': '{regions}, {share} zatrudnienia',
  'industry.incomplete': {
    one: 'W {count} regionie nie opublikowano części sumy.',
    few: 'W {count} regionach nie opublikowano części sumy.',
    many: 'W {count} regionach nie opublikowano części sumy.',
    other: 'W {count} regionu nie opublikowano części sumy.',
  },

  // All charts
  'chart.tableShown': 'Dane w tabeli',
  'chart.tableScroll': 'Tabela danych',
  'chart.area': 'Powierzchnia koła: {measure}',

  // <hotspot-overview>
  'overview.across': 'Oś pozioma',
  'overview.up': 'Oś pionowa',
  'overview.title': '{taxonomy}: {up} / {across}',
  'overview.overlap':
    'Branże te pokrywają się: jedno miejsce pracy może należeć do kilku z nich, dlatego ich kół nie należy sumować.',
  'overview.whole': {
    one: 'Każda branża jest sumą opublikowanych danych z {count} regionu.',
    few: 'Każda branża jest sumą opublikowanych danych z maksymalnie {count} regionów.',
    many: 'Każda branża jest sumą opublikowanych danych z maksymalnie {count} regionów.',
    other: 'Każda branża jest sumą opublikowanych danych z maksymalnie {count} regionu.',
  },
  'overview.growthBasis':
    'Wzrost porównuje te same regiony na początku i na końcu okresu: te, których szereg jest pełny i nie ma przerw.',
  'overview.narrow':
    'Koło z linii przerywanej: wartość opiera się na regionach obejmujących mniej niż połowę zatrudnienia w branży.',
  'overview.numbers': 'Numery na wykresie',
  'overview.without': 'Nie ma na wykresie z powodu braku danych:',
  'overview.tooNarrow': '{measure}: znane tylko dla {share} zatrudnienia',
  'overview.noMeasure': '{measure}: brak danych',
  'overview.hint':
    'Wybierz branżę, aby zobaczyć tylko ją; wybierz ją ponownie, aby zobaczyć wszystkie.',

  // <hotspot-strengths>
  'strengths.title': 'Siła sektorowa i międzysektorowa regionów, {year}',
  'strengths.sectoral': 'Siła sektorowa (gwiazdki)',
  'strengths.crossSectoral': 'Siła międzysektorowa (gwiazdki)',
  'strengths.sectoralIn': 'Siła sektorowa: gwiazdki, {taxonomy}',
  'strengths.crossSectoralIn': 'Siła międzysektorowa: gwiazdki, {taxonomy}',
  'strengths.employment': 'Osoby pracujące we wszystkich rodzajach działalności, {year}',
  'strengths.group': 'Grupa',
  'strengths.groups': 'Grupy regionów',
  'strengths.both': 'Silne w obu wymiarach',
  'strengths.sectoralOnly': 'Silne w pojedynczych sektorach',
  'strengths.crossSectoralOnly': 'Silne międzysektorowo',
  'strengths.neither': 'Silne w żadnym z nich',
  'strengths.medians': {
    one: 'Region jest silny, jeśli ma więcej gwiazdek niż mediana {count} regionu: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    few: 'Region jest silny, jeśli ma więcej gwiazdek niż mediana {count} regionów: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    many: 'Region jest silny, jeśli ma więcej gwiazdek niż mediana {count} regionów: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Region jest silny, jeśli ma więcej gwiazdek niż mediana {count} regionu: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regiony o tej samej sile znajdują się wokół tego samego punktu.',
  'strengths.highlight': 'Wyróżnij',
  'strengths.allCountries': 'Wszystkie kraje',
  'strengths.oneKind':
    'Nie ma czego porównać: w danych nie ma zarówno branż pokrywających się, jak i rozłącznych.',
  'strengths.missing': {
    one: 'Dla {count} regionu brakuje danych: nie ma go na wykresie, jest na końcu tabeli.',
    few: 'Dla {count} regionów brakuje danych: nie ma ich na wykresie, są na końcu tabeli.',
    many: 'Dla {count} regionów brakuje danych: nie ma ich na wykresie, są na końcu tabeli.',
    other: 'Dla {count} regionu brakuje danych: nie ma ich na wykresie, są na końcu tabeli.',
  },
  // <hotspot-region-search>
  'search.find': 'Znajdź region po nazwie lub kodzie',
  'search.list': 'Znalezione regiony',
  'search.found': {
    one: 'Znaleziono {count} region',
    few: 'Znaleziono {count} regiony',
    many: 'Znaleziono {count} regionów',
    other: 'Znaleziono {count} regionu',
  },
  'search.noneFound': 'Brak regionu o nazwie „{searched}”.',
  'search.chosen': 'Wybrano: {region}',

  // <hotspot-profile>
  'profile.none': 'Wybierz region na mapie lub w tabeli albo znajdź go tutaj.',
  'profile.add': 'Porównaj z innym regionem',
  'profile.most': {
    one: 'Można wyświetlić najwyżej {count} region.',
    few: 'Można porównać najwyżej {count} regiony; usuń jeden, aby dodać inny.',
    many: 'Można porównać najwyżej {count} regionów; usuń jeden, aby dodać inny.',
    other: 'Można porównać najwyżej {count} regionu; usuń jeden, aby dodać inny.',
  },
  'profile.notShown': {
    one: 'Nie wyświetlono jeszcze {count} wybranego regionu.',
    few: 'Nie wyświetlono jeszcze {count} wybranych regionów.',
    many: 'Nie wyświetlono jeszcze {count} wybranych regionów.',
    other: 'Nie wyświetlono jeszcze {count} wybranego regionu.',
  },
  'profile.remove': 'Usuń {region}',
  'profile.total': 'Osoby pracujące we wszystkich rodzajach działalności',
  'profile.strength': 'Siła',
  'profile.caption': 'Sektory według liczby osób pracujących: {region}, {year}',
  'profile.comparison': 'Sektory według liczby osób pracujących: {region}, {year}',
  'profile.share': 'Udział w regionie',
  'profile.quotient': 'Współczynnik {value}',
  'profile.rankInEurope': 'Pozycja w Europie',
  'profile.rankIn': 'Pozycja, {country}',
  'profile.place': '{place} z {of}',
  'profile.placeInEurope': '{place} z {of} w Europie',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Pokaż sektor',
    few: 'Pokaż wszystkie {count} sektory',
    many: 'Pokaż wszystkie {count} sektorów',
    other: 'Pokaż wszystkie {count} sektora',
  },
  'profile.showLargest': 'Pokaż tylko największe',
  'profile.gap': 'brak danych lub dane nieporównywalne z poprzednim rokiem',
  'profile.incomplete': 'suma bez nieopublikowanych danych',
  'profile.partial': 'rok, za który dane kraju są niepełne',
  'profile.oneScale': 'Wszystkie szeregi sektora mają jedną skalę.',
  // <hotspot-share>
  'share.title': 'Udostępnij i pobierz',
  'share.files': 'Pobierz',
  'share.csv': 'Tabela (CSV)',
  'share.csvNote': 'Wyświetlone regiony, do arkuszy kalkulacyjnych.',
  'share.geojson': 'Dane (GeoJSON)',
  'share.geojsonNote': 'Wszystkie dane wraz z tym widokiem.',
  'share.svg': 'Obraz (SVG)',
  'share.svgNote': 'Mapa i legenda, do druku i edycji.',
  'share.png': 'Obraz (PNG)',
  'share.pngNote': 'Mapa i legenda, do dokumentów i prezentacji.',
  'share.saved': 'Zapisano {file}.',
  'share.failed': 'Nie udało się utworzyć {file}.',
  'share.link': 'Link do tego widoku',
  'share.copy': 'Kopiuj',
  'share.copied': 'Skopiowano.',
  'share.selected': 'Tekst jest zaznaczony: skopiuj go za pomocą klawiatury.',
  'share.embed': 'Kod wyświetlający ten widok na innej stronie',
  'share.dataNote': 'Zapisz dane (GeoJSON) i umieść je obok tej strony.',
  'share.worker':
    'Polityka bezpieczeństwa tej strony dopuszcza tylko procesy robocze (worker) z jej własnej witryny',
  'share.workerNote':
    'Umieść kopię pliku regional-hotspots.engine.js w tej witrynie i podaj jej adres jako worker-url.',
  'share.extracted': 'Data pobrania danych: {date}',
};

/** Names of countries where browsers have others than the EU’s institutions. */
export const countries: Readonly<Record<string, string>> = {
  NL: 'Niderlandy',
  GB: 'Zjednoczone Królestwo',
};
