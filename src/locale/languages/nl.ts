import type {Translation} from '../messages.js';

/** The words of the elements in Dutch. */
export const nl: Translation = {
  // <regional-hotspots>
  noData: 'Er zijn geen gegevens om te tonen.',
  loading: 'De gegevens worden geladen…',
  'loading.slow': 'De gegevens zijn nog niet ontvangen.',
  'loading.stop': 'Annuleren',
  retry: 'Opnieuw proberen',
  failedNetwork: 'De gegevens konden niet worden geladen: het adres antwoordt niet.',
  failedStatus: 'De gegevens konden niet worden geladen: het adres antwoordt met status {status}.',
  failedAddress: 'De gegevens konden niet worden geladen: het adres is ongeldig.',
  failedBlocked: 'De gegevens konden niet worden geladen: het verzoek is geblokkeerd.',
  failedDisk:
    'De gegevens konden niet worden geladen: een pagina die vanaf schijf is geopend, kan geen andere bestanden lezen.',
  failedStopped: 'De gegevens zijn niet geladen: het verzoek is geannuleerd.',
  failedEmpty: 'De gegevens konden niet worden gelezen: het bestand is leeg.',
  failedPart:
    'De gegevens konden niet worden gelezen: een bestand van de kaart kon niet worden geladen.',
  failedEncoding: 'De gegevens konden niet worden gelezen: het bestand is niet in UTF-8 gecodeerd.',
  failedJson: 'De gegevens konden niet worden gelezen: het bestand is geen geldige JSON.',
  failedSize: 'De gegevens konden niet worden geladen: ze zijn groter dan {size}\u00a0MB.',
  failedGeoJson: 'De gegevens konden niet worden gelezen: het is geen GeoJSON-featurecollectie.',
  problems: {
    one: '{count} probleem in de gegevens; de rest wordt getoond',
    other: '{count} problemen in de gegevens; de rest wordt getoond',
  },
  moreProblems: {one: 'en nog {count}', other: 'en nog {count}'},
  requests: {
    one: '{count} instelling van deze pagina kan niet worden gebruikt',
    other: '{count} instellingen van deze pagina kunnen niet worden gebruikt',
  },
  'request.missing': 'Deze pagina vraagt om cijfers die niet in de gegevens staan.',
  'request.show': 'Beschikbare cijfers tonen',
  skipToMap: 'Naar de kaart',
  skipToTable: 'Naar de tabel',
  widget: 'Regionale hotspots',
  filters: 'Filters en weergave',
  questions: 'Voorbeeldvragen',
  tabs: 'Weergaven van de cijfers',
  'tab.table': 'Tabel',
  'tab.overview': 'Sectoren vergelijken',
  'tab.strengths': 'Sterke punten van regio’s',
  'tab.profile': 'Regioprofielen',

  // Words for figures
  employment: 'Werkzame personen',
  localUnits: 'Lokale eenheden',
  quotient: 'Locatiequotiënt',
  focus: 'Aandeel in de werkgelegenheid van de regio',
  stars: 'Sterren',
  region: 'Regio',
  country: 'Land',
  sector: 'Sector',
  year: 'Jaar',
  persons: {one: '{count} werkzame persoon', other: '{count} werkzame personen'},
  units: {one: '{count} lokale eenheid', other: '{count} lokale eenheden'},
  regions: {one: '{count} regio', other: '{count} regio’s'},
  sectors: {one: '{count} sector', other: '{count} sectoren'},
  kosovo:
    '* Deze benaming laat de standpunten over de status van Kosovo onverlet en is in overeenstemming met Resolutie 1244/1999 van de VN-Veiligheidsraad en het advies van het Internationaal Gerechtshof over de onafhankelijkheidsverklaring van Kosovo.',
  starCount: {one: '{count} ster', other: '{count} sterren'},
  allSectors: 'Alle sectoren',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'geen gegevens',
  growth: 'Jaarlijkse groei van de werkgelegenheid',
  productivity: 'Lonen en salarissen per werkzame persoon (euro)',
  unitSize: 'Werkzame personen per lokale eenheid',
  below: 'minder dan {value}',
  orMore: '{value} of meer',
  fromToBelow: '{from} tot minder dan {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} land', other: '{count} landen'},
  sortBy: 'Sorteren op',

  // Quality of figures
  'flag.b': 'breuk in de reeks',
  'flag.c': 'deels vertrouwelijk',
  'flag.d': 'afwijkende definitie',
  'flag.e': 'schatting',
  'flag.i': 'zie de toelichting van de bron',
  'flag.p': 'voorlopig',
  'flag.r': 'herzien',
  'flag.u': 'weinig betrouwbaar',
  incomplete: {
    one: 'onvolledig: {count} cijfer van de som is niet gepubliceerd',
    other: 'onvolledig: {count} cijfers van de som zijn niet gepubliceerd',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} hotspot', other: '{count} hotspots'},
  'criterion.stars': {one: 'minstens {count} ster', other: 'minstens {count} sterren'},
  'criterion.quotient': 'locatiequotiënt van minstens {value}',
  'criterion.employment': {
    one: 'minstens {count} werkzame persoon',
    other: 'minstens {count} werkzame personen',
  },
  'criterion.none': 'Alle regio’s met gegevens worden getoond.',
  'criterion.sentence': 'Hotspotcriterium: {demands}.',
  'criterion.method': 'Sterrenmethode: {method}.',
  'criterion.topEmployment': {
    one: 'Alleen de regio met de meeste werkzame personen wordt getoond.',
    other: 'Alleen de {count} regio’s met de meeste werkzame personen worden getoond.',
  },
  'criterion.topLocalUnits': {
    one: 'Alleen de regio met de meeste lokale eenheden wordt getoond.',
    other: 'Alleen de {count} regio’s met de meeste lokale eenheden worden getoond.',
  },

  // Methods of stars
  'method.observatory': 'Europese Waarnemingspost voor clusters',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': 'Eén ster voor elk criterium waaraan is voldaan ({method}): {criteria}.',
  'method.floor': {
    one: 'Geen ster onder {count} werkzame persoon.',
    other: 'Geen ster onder {count} werkzame personen.',
  },
  'method.growthSpan': 'Groei: samengesteld jaarlijks groeipercentage, {from}–{to}.',
  'method.supplied': 'Sterren uit de gegevens zelf gaan vóór berekende sterren.',
  'method.size': 'de {share} van de regio’s met de meeste werkzame personen in de sector',
  'method.specialisation': 'de {share} van de regio’s met het hoogste locatiequotiënt',
  'method.focus':
    'de {share} van de regio’s met het grootste aandeel van de sector in de werkgelegenheid van de regio',
  'method.productivity':
    'de {share} van de regio’s met de hoogste lonen en salarissen per werkzame persoon',
  'method.growth': 'de {share} van de regio’s met de hoogste groei van de werkgelegenheid',

  // Criteria of stars, in short
  'star.size': 'Omvang',
  'star.specialisation': 'Specialisatie',
  'star.focus': 'Focus',
  'star.productivity': 'Productiviteit',
  'star.growth': 'Groei',
  'star.met': '{name}: ja',
  'star.unmet': '{name}: nee',
  'star.given': 'volgens de gegevens',

  // Headline, subtitle and key figures
  'headline.largest': 'Grootste: {region}',
  'headline.level': 'NUTS {level}-regio’s',
  'headline.top': {one: 'de grootste ({count})', other: 'de {count} grootste'},
  'key.employment': 'Werkzame personen in hotspots',
  'key.localUnits': 'Lokale eenheden in hotspots',
  'key.strong': 'Regio’s met minstens 2 sterren',
  'key.share': 'Aandeel in de sector',
  'key.shares': 'Aandeel in de getoonde sectoren',
  million: {one: '{count} miljoen', other: '{count} miljoen'},

  // Reasons for a missing figure
  'missing.confidential': 'vertrouwelijk',
  'missing.unpublished': 'niet gepubliceerd',
  'missing.partial': 'nationale gegevens onvolledig voor dit jaar',
  'missing.absent': 'niet in de gegevens',

  // The map in sentences
  'summary.where': '{what}, {countries}',
  'summary.result': '{title}: {where}. Grootste: {largest} ({value}).',
  'summary.nothing': '{title}: geen regio om te tonen.',
  'summary.range': 'Spreiding per regio: {least}–{most}.',
  'summary.sum': 'Totaal: {sum}.',
  'summary.leaders': 'Grootste: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.share': {
    one: 'Aandeel van de grootste ({count}): {share}.',
    other: 'Aandeel van de {count} grootste: {share}.',
  },
  'summary.hidden': {
    one: 'Niet aan criterium voldaan: {count} regio.',
    other: 'Niet aan criterium voldaan: {count} regio’s.',
  },
  'summary.zero': {one: 'Waarde 0: {count} regio.', other: 'Waarde 0: {count} regio’s.'},
  'summary.missing': {
    one: 'Geen gegevens: {count} regio.',
    other: 'Geen gegevens: {count} regio’s.',
  },

  // Notes on the figures shown
  'notes.summed': 'Elke cirkel toont het totaal van de geselecteerde sectoren.',
  'notes.largest':
    'Elke cirkel toont de geselecteerde sector waarin de regio het meest gespecialiseerd is, in de kleur van die sector. De sectoren overlappen elkaar en worden niet opgeteld.',
  'notes.incomplete': {
    one: 'Bij {count} cijfer ontbreken delen die niet zijn gepubliceerd.',
    other: 'Bij {count} cijfers ontbreken delen die niet zijn gepubliceerd.',
  },
  'notes.estimated': {
    one: '{count} cijfer bevat schattingen.',
    other: '{count} cijfers bevatten schattingen.',
  },
  'notes.denominator':
    'Aandelen en quotiënten hebben betrekking op de som van de sectoren, omdat de gegevens geen totale werkgelegenheid vermelden.',
  'notes.unitSize':
    'Ondernemingsregisters verschillen van land tot land: vergelijk de werkzame personen per lokale eenheid alleen binnen één land.',

  // <hotspot-legend>
  'legend.size': 'Oppervlakte van de cirkel: {measure}, {year}',
  'legend.colourSector': 'Hoogste specialisatie',
  'legend.otherSectors': 'andere sectoren',
  'legend.circles': 'Cirkelgrootten: {list}',
  'legend.noCircle': {one: 'Geen gegevens: {count} regio', other: 'Geen gegevens: {count} regio’s'},
  'legend.zero': {one: 'Nul: {count} regio', other: 'Nul: {count} regio’s'},
  'legend.method': 'Definities en methode',
  'legend.quotient':
    'Locatiequotiënt: aandeel van de sector in de werkgelegenheid van de regio, gedeeld door het aandeel ervan in alle regio’s samen. 1 is gemiddeld.',
  'legend.source': 'Bron: {source}',
  'legend.areas': 'Kleur van de regio’s: {measure}',
  'legend.oneClass': 'alle regio’s met gegevens',
  'legend.quantile': 'Kwantielen: ongeveer evenveel regio’s in elke klasse.',
  'legend.equalInterval': 'Gelijke intervallen: alle klassen zijn even breed.',
  'legend.areasLargest':
    'Regio’s hebben de kleur van de geselecteerde sector waarin ze het meest gespecialiseerd zijn.',

  // <hotspot-table>
  'table.rank': 'Rang',
  'table.rankInCountry': 'Rang in het land',
  'table.notes': 'Opmerkingen',
  areaShare: 'Aandeel in het Europese totaal',
  'table.scroll': 'Tabel van regio’s',
  'table.sorted': 'Gesorteerd op: {column}, {direction}.',
  'table.ascending': 'oplopend',
  'table.descending': 'aflopend',
  'table.starsOfSeveral': 'Sterren, beste sector',
  'table.unpublished': {one: '{count} niet gepubliceerd', other: '{count} niet gepubliceerd'},
  'table.pages': 'Pagina’s van de tabel',
  'table.rows': 'Rijen',
  'table.all': 'Alle',
  'table.previous': 'Vorige rijen',
  'table.next': 'Volgende rijen',
  'table.range': '{from}–{to} van {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Sectorlijst',
  'picker.sectors': 'Sectoren',
  'picker.find': 'Een sector zoeken',
  'picker.allShown': {one: '{count} sector getoond', other: 'Alle {count} sectoren getoond'},
  'picker.chosen': {one: '{count} van {all} gekozen', other: '{count} van {all} gekozen'},
  'picker.found': {one: '{count} van {all} gevonden', other: '{count} van {all} gevonden'},
  'picker.noneFound': 'Geen sector gevonden voor “{searched}”.',
  'picker.showAll': 'Alle tonen',
  'picker.chooseFound': {one: 'Deze kiezen', other: 'Deze {count} kiezen'},
  'picker.overlap':
    'Deze sectoren overlappen elkaar: een baan kan in verscheidene ervan meetellen; daarom worden ze niet opgeteld. Elke regio toont de geselecteerde sector waarin ze het meest gespecialiseerd is.',

  // Years
  'year.incomplete': '{year} (onvolledig)',
  'year.partial': 'Ontbrekende of onvolledige gegevens: {countries}.',
  'year.breaks': {
    one: 'Breuk in de tijdreeks tussen {before} en {year}: {count} regio.',
    other: 'Breuk in de tijdreeks tussen {before} en {year}: {count} regio’s.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Jaren afspelen',
  'timeline.pause': 'Pauze',
  'timeline.partial': 'onvolledig jaar, overgeslagen bij het afspelen',
  'timeline.break': 'breuk in sommige reeksen',

  // <hotspot-criterion>
  'criterion.legend': 'Hotspotcriterium',
  'criterion.kind.none': 'Alle regio’s',
  'criterion.kind.stars': 'Sterren',
  'criterion.kind.thresholds': 'Gespecialiseerd en groot',
  'criterion.kind.top': 'De grootste',
  'criterion.field.minimumQuotient': 'Locatiequotiënt, minstens',
  'criterion.field.minimumEmployment': 'Werkzame personen, minstens',
  'criterion.field.top': 'Aantal regio’s',
  'criterion.methodChoice': 'Sterrenmethode',

  // <hotspot-countries>
  'countries.name': 'Landen',
  'countries.all': {one: '{count} land', other: 'alle {count}'},
  'countries.chosen': {one: '{count} van {all}', other: '{count} van {all}'},
  'countries.showAll': 'Alle landen tonen',
  'countries.count': {
    one: '{count} van {all} regio’s getoond',
    other: '{count} van {all} regio’s getoond',
  },

  // <hotspot-measures>
  'measures.size': 'Grootte van de cirkels',
  'measures.colour': 'Kleur van de cirkels',
  'measures.bySector':
    'Er zijn verscheidene overlappende sectoren geselecteerd, dus elke heeft een eigen kleur. De indicator kleurt de cirkels alleen als er één is geselecteerd.',
  'measures.areas': 'Kleur van de regio’s',
  'measures.noAreas': 'geen',
  'measures.onAreas': 'Als de regio’s gekleurd zijn, hebben alle cirkels dezelfde kleur.',
  'measures.classes': 'Klassen',
  'measures.customary': 'Standaard',
  'measures.quantile': 'Kwantielen',
  'measures.equalInterval': 'Gelijke intervallen',
  'measures.growth': 'Groeiperiode',
  'measures.from': 'van',
  'measures.to': 'tot',
  'measures.acrossBreaks': 'over breuken in de reeks heen',
  'measures.acrossHoles': 'over ontbrekende jaren en onvolledige sommen heen',
  'measures.growthMeaning':
    'Samengesteld jaarlijks groeipercentage. Niet berekend bij een breuk in de reeks of ontbrekende gegevens, tenzij hierboven gekozen.',
  // <hotspot-map>
  'map.label': 'Kaart van hotspots',
  'map.bubbles': {
    one: '{count} regio op de kaart',
    other: '{count} regio’s op de kaart, de grootste eerst',
  },
  'map.keys':
    'Pijltoetsen gaan naar de volgende regio in hun richting, Page Down en Page Up naar de eerstvolgende kleinere of grotere. Enter selecteert, Escape verlaat de kaart.',
  'map.zoomIn': 'Inzoomen',
  'map.zoomOut': 'Uitzoomen',
  'map.reset': 'Heel Europa tonen',
  'map.scrollKey': 'Houd {key} ingedrukt en scrol om op de kaart te zoomen',
  'map.twoFingers': 'Gebruik twee vingers om de kaart te verschuiven',
  'map.empty': 'Geen enkele regio voldoet aan het criterium.',
  'map.plain':
    'De kaart wordt in eenvoudige vorm getoond, omdat de gedetailleerde niet kon worden gestart.',
  'map.outermost': 'Ultraperifere gebieden',
  'map.notShown': 'niet getoond (niet aan criterium voldaan)',
  'map.largestOf': {
    one: 'enige geselecteerde sector in deze regio',
    other: 'hoogste specialisatie van {count} geselecteerde sectoren in deze regio',
  },

  // Measures of whole industries
  'industry.growth': 'Jaarlijkse groei van de werkgelegenheid',
  'industry.growthBetween': 'Jaarlijkse groei van de werkgelegenheid, {from}–{to}',
  'industry.productivity': 'Lonen en salarissen per werkzame persoon (euro), {year}',
  'industry.share': 'Aandeel in de totale werkgelegenheid, {year}',
  'industry.quotient': 'Locatiequotiënt, {year}',
  'industry.hotspots': 'Aantal hotspots, {year}',
  'industry.regions': 'Aantal regio’s, {year}',
  'industry.concentration': {
    one: 'Aandeel van de grootste regio in de werkgelegenheid, {year}',
    other: 'Aandeel van de {count} grootste regio’s in de werkgelegenheid, {year}',
  },
  'industry.unitSize': 'Werkzame personen per lokale eenheid, {year}',
  'industry.basis': '{regions}, {share} van de werkgelegenheid',
  'industry.incomplete': {
    one: 'In {count} regio is een deel van de som niet gepubliceerd.',
    other: 'In {count} regio’s is een deel van de som niet gepubliceerd.',
  },

  // All charts
  'chart.tableShown': 'Cijfers als tabel',
  'chart.tableScroll': 'Tabel van de cijfers',
  'chart.area': 'Oppervlakte van een cirkel: {measure}',

  // <hotspot-overview>
  'overview.across': 'Horizontale as',
  'overview.up': 'Verticale as',
  'overview.title': '{taxonomy}: {up} en {across}',
  'overview.overlap':
    'Deze sectoren overlappen elkaar: een baan kan in verscheidene ervan meetellen; daarom mogen hun cirkels niet worden opgeteld.',
  'overview.whole': {
    one: 'Elke sector is de som van de gepubliceerde cijfers van {count} regio.',
    other: 'Elke sector is de som van de gepubliceerde cijfers van hoogstens {count} regio’s.',
  },
  'overview.growthBasis':
    'De groei vergelijkt aan beide uiteinden dezelfde regio’s: die waarvan de reeks volledig is en geen breuk vertoont.',
  'overview.narrow':
    'Cirkel met onderbroken lijn: een cijfer berust op regio’s met minder dan de helft van de werkgelegenheid van de sector.',
  'overview.numbers': 'Nummers in de grafiek',
  'overview.without': 'Niet in de grafiek, omdat een cijfer ontbreekt:',
  'overview.tooNarrow': '{measure}: slechts bekend voor {share} van de werkgelegenheid',
  'overview.noMeasure': '{measure}: geen gegevens',
  'overview.hint':
    'Selecteer een sector om die afzonderlijk te zien. Selecteer die opnieuw om alle te zien.',

  // <hotspot-strengths>
  'strengths.title': 'Sectorale en sectoroverschrijdende sterkte van regio’s, {year}',
  'strengths.sectoral': 'Sectorale sterkte (sterren)',
  'strengths.crossSectoral': 'Sectoroverschrijdende sterkte (sterren)',
  'strengths.sectoralIn': 'Sectorale sterkte: sterren in {taxonomy}',
  'strengths.crossSectoralIn': 'Sectoroverschrijdende sterkte: sterren in {taxonomy}',
  'strengths.employment': 'Werkzame personen in alle activiteiten, {year}',
  'strengths.group': 'Groep',
  'strengths.groups': 'Groepen regio’s',
  'strengths.both': 'Sterk in beide',
  'strengths.sectoralOnly': 'Sectoraal sterk',
  'strengths.crossSectoralOnly': 'Sectoroverschrijdend sterk',
  'strengths.neither': 'Sterk in geen van beide',
  'strengths.medians': {
    one: 'Sterk betekent meer sterren dan de mediaan van de {count} regio: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Sterk betekent meer sterren dan de mediaan van de {count} regio’s: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Regio’s met dezelfde sterkte staan rond hetzelfde punt.',
  'strengths.highlight': 'Markeren',
  'strengths.allCountries': 'Alle landen',
  'strengths.oneKind':
    'Er valt niets te vergelijken: de gegevens moeten één lijst van sectoren met overlap en één zonder overlap bevatten.',
  'strengths.missing': {
    one: 'Voor {count} regio ontbreekt een cijfer: deze staat niet in de grafiek, maar achteraan in de tabel.',
    other:
      'Voor {count} regio’s ontbreekt een cijfer: deze staan niet in de grafiek, maar achteraan in de tabel.',
  },
  // <hotspot-region-search>
  'search.find': 'Een regio zoeken op naam of code',
  'search.list': 'Gevonden regio’s',
  'search.found': {one: '{count} regio gevonden', other: '{count} regio’s gevonden'},
  'search.noneFound': 'Geen regio gevonden voor “{searched}”.',
  'search.chosen': 'Geselecteerd: {region}',

  // <hotspot-profile>
  'profile.none': 'Selecteer een regio op de kaart of in de tabel, of zoek er hier een.',
  'profile.add': 'Vergelijken met een andere regio',
  'profile.most': {
    one: 'Er kan hoogstens {count} regio worden getoond.',
    other:
      'Er kunnen hoogstens {count} regio’s worden vergeleken; verwijder er een om een andere toe te voegen.',
  },
  'profile.notShown': {
    one: 'Nog {count} geselecteerde regio wordt niet getoond.',
    other: 'Nog {count} geselecteerde regio’s worden niet getoond.',
  },
  'profile.remove': 'Verwijderen: {region}',
  'profile.total': 'Werkzame personen in alle activiteiten',
  'profile.strength': 'Sterkte',
  'profile.caption': 'Sectoren naar werkzame personen: {region}, {year}',
  'profile.share': 'Aandeel in de werkgelegenheid van de regio',
  'profile.quotient': 'Quotiënt: {value}',
  'profile.rankInEurope': 'Rang in Europa',
  'profile.rankIn': 'Rang: {country}',
  'profile.place': '{place} van {of}',
  'profile.placeInEurope': '{place} van {of} in Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'De sector tonen', other: 'Alle {count} sectoren tonen'},
  'profile.showLargest': 'Alleen de grootste tonen',
  'profile.gap': 'geen gegevens, of niet vergelijkbaar met het voorgaande jaar',
  'profile.incomplete': 'som waarin niet-gepubliceerde cijfers ontbreken',
  'profile.partial': 'jaar waarvoor de gegevens van het land onvolledig zijn',
  'profile.oneScale': 'Alle reeksen van een sector hebben dezelfde schaal.',
  // <hotspot-share>
  'share.title': 'Delen en downloaden',
  'share.files': 'Downloaden',
  'share.csv': 'Tabel (CSV)',
  'share.csvNote': 'De getoonde regio’s, voor spreadsheets.',
  'share.geojson': 'Gegevens (GeoJSON)',
  'share.geojsonNote': 'Alle cijfers, met deze weergave.',
  'share.svg': 'Afbeelding (SVG)',
  'share.svgNote': 'Kaart en legenda, voor druk en bewerking.',
  'share.png': 'Afbeelding (PNG)',
  'share.pngNote': 'Kaart en legenda, voor documenten en presentaties.',
  'share.saved': '{file} is opgeslagen.',
  'share.failed': '{file} kon niet worden gemaakt.',
  'share.link': 'Link naar deze weergave',
  'share.copy': 'Kopiëren',
  'share.copied': 'Gekopieerd.',
  'share.selected': 'De tekst is geselecteerd: kopieer hem met het toetsenbord.',
  'share.embed': 'Code die deze weergave in een andere pagina toont',
  'share.dataNote': 'Sla de gegevens (GeoJSON) op en plaats ze naast die pagina.',
  'share.worker': 'Het beveiligingsbeleid van die pagina laat alleen workers van de eigen site toe',
  'share.workerNote':
    'Plaats een kopie van regional-hotspots.engine.js op die site en vermeld het adres ervan in worker-url.',
  'share.extracted': 'Gegevens opgehaald op {date}',
  'map.keysBelow': 'Page Down gaat verder met de regio’s onder de drempel.',
  'criterion.below': 'Onder de drempel',
  reset: 'Herstellen',
  portfolio: 'Sterren in alle sectoren',
  'legend.noSector': 'geen boven {value}',
  'legend.belowStars': {one: 'Minder dan {count} ster', other: 'Minder dan {count} sterren'},
  'legend.average': '1 = Europees gemiddelde',
};

/** Names of countries by ISO code, as the EU’s institutions write them. */
export const countries: Readonly<Record<string, string>> = {
  BE: 'België',
  BG: 'Bulgarije',
  CZ: 'Tsjechië',
  DK: 'Denemarken',
  DE: 'Duitsland',
  EE: 'Estland',
  IE: 'Ierland',
  GR: 'Griekenland',
  ES: 'Spanje',
  FR: 'Frankrijk',
  HR: 'Kroatië',
  IT: 'Italië',
  CY: 'Cyprus',
  LV: 'Letland',
  LT: 'Litouwen',
  LU: 'Luxemburg',
  HU: 'Hongarije',
  MT: 'Malta',
  NL: 'Nederland',
  AT: 'Oostenrijk',
  PL: 'Polen',
  PT: 'Portugal',
  RO: 'Roemenië',
  SI: 'Slovenië',
  SK: 'Slowakije',
  FI: 'Finland',
  SE: 'Zweden',
  GB: 'Verenigd Koninkrijk',
  IS: 'IJsland',
  LI: 'Liechtenstein',
  NO: 'Noorwegen',
  CH: 'Zwitserland',
  BA: 'Bosnië en Herzegovina',
  ME: 'Montenegro',
  MD: 'Moldavië',
  MK: 'Noord-Macedonië',
  GE: 'Georgië',
  AL: 'Albanië',
  RS: 'Servië',
  TR: 'Turkije',
  UA: 'Oekraïne',
  XK: 'Kosovo*',
  BY: 'Belarus',
  RU: 'Rusland',
  MA: 'Marokko',
  DZ: 'Algerije',
  TN: 'Tunesië',
  LY: 'Libië',
  EG: 'Egypte',
};
