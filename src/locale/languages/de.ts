import type {Translation} from '../messages.js';

/** The words of the elements in German. */
export const de: Translation = {
  // <regional-hotspots>
  noData: 'Es sind keine Daten vorhanden.',
  loading: 'Die Daten werden geladen…',
  'loading.slow': 'Die Daten sind noch nicht eingetroffen.',
  'loading.stop': 'Abbrechen',
  retry: 'Erneut versuchen',
  failedNetwork: 'Die Daten konnten nicht geladen werden: Der Server antwortet nicht.',
  failedStatus: 'Die Daten konnten nicht geladen werden: Der Server meldet Fehler {status}.',
  failedAddress: 'Die Daten konnten nicht geladen werden: Die Adresse ist ungültig.',
  failedBlocked: 'Die Daten konnten nicht geladen werden: Die Anfrage wurde blockiert.',
  failedDisk:
    'Die Daten konnten nicht geladen werden: Eine von der Festplatte geöffnete Seite kann keine anderen Dateien lesen.',
  failedStopped: 'Die Daten wurden nicht geladen: Die Anfrage wurde abgebrochen.',
  failedEmpty: 'Die Daten konnten nicht gelesen werden: Die Datei ist leer.',
  failedPart:
    'Die Daten konnten nicht gelesen werden: Eine Datei der Karte konnte nicht geladen werden.',
  failedEncoding: 'Die Daten konnten nicht gelesen werden: Die Datei ist nicht in UTF-8 kodiert.',
  failedJson: 'Die Daten konnten nicht gelesen werden: Die Datei enthält kein gültiges JSON.',
  failedSize: 'Die Daten konnten nicht geladen werden: Die Datei ist größer als {size}\u00a0MB.',
  failedGeoJson:
    'Die Daten konnten nicht gelesen werden: Es handelt sich nicht um eine GeoJSON-FeatureCollection.',
  problems: {
    one: '{count} Problem in den Daten; der Rest wird angezeigt',
    other: '{count} Probleme in den Daten; der Rest wird angezeigt',
  },
  moreProblems: {one: 'und {count} weiteres', other: 'und {count} weitere'},
  requests: {
    one: '{count} Einstellung dieser Seite kann nicht verwendet werden',
    other: '{count} Einstellungen dieser Seite können nicht verwendet werden',
  },
  'request.missing': 'Diese Seite fordert Werte an, die in den Daten nicht enthalten sind.',
  'request.show': 'Verfügbare Werte anzeigen',
  skipToMap: 'Zur Karte springen',
  skipToTable: 'Zur Tabelle springen',
  widget: 'Regionale Hotspots',
  filters: 'Filter und Anzeige',
  questions: 'Beispielfragen',
  tabs: 'Ansichten der Werte',
  'tab.table': 'Tabelle',
  'tab.overview': 'Sektoren im Vergleich',
  'tab.strengths': 'Stärken der Regionen',
  'tab.profile': 'Regionalprofile',

  // Words for figures
  employment: 'Beschäftigte',
  localUnits: 'Örtliche Einheiten',
  quotient: 'Standortquotient',
  focus: 'Anteil an der Beschäftigung der Region',
  stars: 'Sterne',
  region: 'Region',
  country: 'Land',
  sector: 'Sektor',
  year: 'Jahr',
  persons: {one: '{count} Beschäftigter', other: '{count} Beschäftigte'},
  units: {one: '{count} örtliche Einheit', other: '{count} örtliche Einheiten'},
  regions: {one: '{count} Region', other: '{count} Regionen'},
  sectors: {one: '{count} Sektor', other: '{count} Sektoren'},
  kosovo:
    '* Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution 1244/1999 des VN-Sicherheitsrates und dem Gutachten des Internationalen Gerichtshofs zur Unabhängigkeitserklärung des Kosovos.',
  starCount: {one: '{count} Stern', other: '{count} Sterne'},
  allSectors: 'Alle Sektoren',
  separator: ', ',
  clauses: '; ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'kein Wert',
  growth: 'Jährliches Beschäftigungswachstum',
  productivity: 'Löhne und Gehälter je Beschäftigten, in Euro',
  unitSize: 'Beschäftigte je örtlicher Einheit',
  below: 'unter {value}',
  orMore: '{value} oder mehr',
  fromToBelow: '{from} bis unter {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} Land', other: '{count} Länder'},
  sortBy: 'Sortieren nach',

  // Quality of figures
  'flag.b': 'Zeitreihenbruch',
  'flag.c': 'teilweise vertraulich',
  'flag.d': 'abweichende Definition',
  'flag.e': 'geschätzt',
  'flag.i': 'siehe Anmerkungen der Quelle',
  'flag.p': 'vorläufig',
  'flag.r': 'revidiert',
  'flag.u': 'geringe Zuverlässigkeit',
  incomplete: {
    one: 'unvollständig: {count} Wert der Summe ist nicht veröffentlicht',
    other: 'unvollständig: {count} Werte der Summe sind nicht veröffentlicht',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} Hotspot', other: '{count} Hotspots'},
  'criterion.stars': {one: 'mindestens {count} Stern', other: 'mindestens {count} Sterne'},
  'criterion.quotient': 'Standortquotient von mindestens {value}',
  'criterion.employment': {
    one: 'mindestens {count} Beschäftigter',
    other: 'mindestens {count} Beschäftigte',
  },
  'criterion.none': 'Alle Regionen mit Daten werden angezeigt.',
  'criterion.sentence': 'Hotspot-Kriterium: {demands}.',
  'criterion.method': 'Sterne nach: {method}.',
  'criterion.topEmployment': {
    one: 'Nur die Region mit den meisten Beschäftigten wird angezeigt.',
    other: 'Nur die {count} Regionen mit den meisten Beschäftigten werden angezeigt.',
  },
  'criterion.topLocalUnits': {
    one: 'Nur die Region mit den meisten örtlichen Einheiten wird angezeigt.',
    other: 'Nur die {count} Regionen mit den meisten örtlichen Einheiten werden angezeigt.',
  },

  // Methods of stars
  'method.observatory': 'Europäische Beobachtungsstelle für Cluster',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': 'Je ein Stern für jedes erfüllte Kriterium ({method}): {criteria}.',
  'method.floor': {
    one: 'Kein Stern bei weniger als {count} Beschäftigten.',
    other: 'Kein Stern bei weniger als {count} Beschäftigten.',
  },
  'method.growthSpan': 'Wachstum: durchschnittliche jährliche Wachstumsrate, {from}–{to}.',
  'method.supplied': 'In den Daten enthaltene Sterne haben Vorrang vor berechneten.',
  'method.size': 'obere {share} der Regionen nach Beschäftigten des Sektors',
  'method.specialisation': 'obere {share} der Regionen nach Standortquotient',
  'method.focus':
    'obere {share} der Regionen nach Anteil des Sektors an der Beschäftigung der Region',
  'method.productivity': 'obere {share} der Regionen nach Löhnen und Gehältern je Beschäftigten',
  'method.growth': 'obere {share} der Regionen nach Beschäftigungswachstum',

  // Criteria of stars, in short
  'star.size': 'Größe',
  'star.specialisation': 'Spezialisierung',
  'star.focus': 'Fokus',
  'star.productivity': 'Produktivität',
  'star.growth': 'Wachstum',
  'star.met': '{name}: ja',
  'star.unmet': '{name}: nein',
  'star.given': 'laut Daten',

  // Headline, subtitle and key figures
  'headline.largest': 'Größter Wert: {region}',
  'headline.level': 'NUTS-{level}-Regionen',
  'headline.top': {one: 'die größte ({count})', other: 'die {count} größten'},
  'key.employment': 'Beschäftigte in Hotspots',
  'key.localUnits': 'Örtliche Einheiten in Hotspots',
  'key.strong': 'Regionen mit mindestens 2 Sternen',
  'key.share': 'Anteil am Sektor',
  'key.shares': 'Anteil an den angezeigten Sektoren',
  million: {one: '{count} Million', other: '{count} Millionen'},

  // Reasons for a missing figure
  'missing.confidential': 'vertraulich',
  'missing.unpublished': 'nicht veröffentlicht',
  'missing.partial': 'Daten des Landes für dieses Jahr unvollständig',
  'missing.absent': 'nicht in den Daten',

  // The map in sentences
  'summary.where': '{what}, {countries}',
  'summary.result': '{title}: {where}. Größter Wert: {largest} ({value}).',
  'summary.nothing': '{title}: keine Region anzuzeigen.',
  'summary.range': 'Spanne je Region: {least}–{most}.',
  'summary.sum': 'Insgesamt: {sum}.',
  'summary.leaders': 'Größte Werte: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.share': {
    one: 'Anteil der größten ({count}): {share}.',
    other: 'Anteil der {count} größten: {share}.',
  },
  'summary.hidden': {
    one: 'Kriterium nicht erfüllt: {count} Region.',
    other: 'Kriterium nicht erfüllt: {count} Regionen.',
  },
  'summary.zero': {one: 'Wert 0: {count} Region.', other: 'Wert 0: {count} Regionen.'},
  'summary.missing': {one: 'Keine Daten: {count} Region.', other: 'Keine Daten: {count} Regionen.'},

  // Notes on the figures shown
  'notes.summed': 'Jeder Kreis zeigt die Summe der ausgewählten Sektoren.',
  'notes.largest':
    'Jeder Kreis zeigt den ausgewählten Sektor, auf den die Region am stärksten spezialisiert ist, in dessen Farbe. Die Sektoren überschneiden sich und werden nicht addiert.',
  'notes.incomplete': {
    one: 'Bei {count} Wert fehlen nicht veröffentlichte Teile.',
    other: 'Bei {count} Werten fehlen nicht veröffentlichte Teile.',
  },
  'notes.estimated': {
    one: '{count} Wert enthält Schätzungen.',
    other: '{count} Werte enthalten Schätzungen.',
  },
  'notes.denominator':
    'Anteile und Quotienten beziehen sich auf die Summe der Sektoren, da die Daten keine Gesamtbeschäftigung enthalten.',
  'notes.unitSize':
    'Unternehmensregister unterscheiden sich von Land zu Land: Vergleichen Sie die Beschäftigten je örtlicher Einheit nur innerhalb eines Landes.',

  // <hotspot-legend>
  'legend.size': 'Kreisfläche: {measure}, {year}',
  'legend.colourSector': 'Höchste Spezialisierung',
  'legend.otherSectors': 'andere Sektoren',
  'legend.circles': 'Kreisgrößen: {list}',
  'legend.noCircle': {one: 'Keine Daten: {count} Region', other: 'Keine Daten: {count} Regionen'},
  'legend.zero': {one: 'Null: {count} Region', other: 'Null: {count} Regionen'},
  'legend.method': 'Definitionen und Methode',
  'legend.quotient':
    'Standortquotient: Anteil des Sektors an der Beschäftigung der Region, geteilt durch seinen Anteil in allen Regionen zusammen. 1 ist der Durchschnitt.',
  'legend.source': 'Quelle: {source}',
  'legend.areas': 'Farbe der Regionen: {measure}',
  'legend.oneClass': 'alle Regionen mit Daten',
  'legend.quantile': 'Quantile: in jeder Klasse etwa gleich viele Regionen.',
  'legend.equalInterval': 'Gleiche Intervalle: Alle Klassen sind gleich breit.',
  'legend.areasLargest':
    'Regionen haben die Farbe des ausgewählten Sektors, auf den sie am stärksten spezialisiert sind.',

  // <hotspot-table>
  'table.rank': 'Rang',
  'table.rankInCountry': 'Rang im Land',
  'table.notes': 'Anmerkungen',
  areaShare: 'Anteil am europäischen Gesamtwert',
  'table.scroll': 'Tabelle der Regionen',
  'table.sorted': 'Sortiert nach {column}, {direction}.',
  'table.ascending': 'aufsteigend',
  'table.descending': 'absteigend',
  'table.starsOfSeveral': 'Sterne, bester Sektor',
  'table.unpublished': {one: '{count} nicht veröffentlicht', other: '{count} nicht veröffentlicht'},
  'table.pages': 'Seiten der Tabelle',
  'table.rows': 'Zeilen',
  'table.all': 'Alle',
  'table.previous': 'Vorherige Zeilen',
  'table.next': 'Nächste Zeilen',
  'table.range': '{from}–{to} von {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Sektorenliste',
  'picker.sectors': 'Sektoren',
  'picker.find': 'Sektor suchen',
  'picker.allShown': {
    one: '{count} Sektor wird angezeigt',
    other: 'Alle {count} Sektoren werden angezeigt',
  },
  'picker.chosen': {one: '{count} von {all} ausgewählt', other: '{count} von {all} ausgewählt'},
  'picker.found': {one: '{count} von {all} gefunden', other: '{count} von {all} gefunden'},
  'picker.noneFound': 'Kein passender Sektor: „{searched}“',
  'picker.showAll': 'Alle anzeigen',
  'picker.chooseFound': {one: 'Diesen auswählen', other: 'Diese {count} auswählen'},
  'picker.overlap':
    'Diese Sektoren überschneiden sich: Ein Arbeitsplatz kann in mehreren gezählt sein, daher werden sie nicht addiert. Für jede Region wird der ausgewählte Sektor gezeigt, auf den sie am stärksten spezialisiert ist.',

  // Years
  'year.incomplete': '{year} (unvollständig)',
  'year.partial': 'Fehlende oder unvollständige Daten: {countries}.',
  'year.breaks': {
    one: 'Zeitreihenbruch zwischen {before} und {year}: {count} Region.',
    other: 'Zeitreihenbruch zwischen {before} und {year}: {count} Regionen.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Jahre abspielen',
  'timeline.pause': 'Pause',
  'timeline.partial': 'unvollständiges Jahr, wird beim Abspielen übersprungen',
  'timeline.break': 'Bruch in einigen Zeitreihen',

  // <hotspot-criterion>
  'criterion.legend': 'Hotspot-Kriterium',
  'criterion.kind.none': 'Alle Regionen',
  'criterion.kind.stars': 'Sterne',
  'criterion.kind.thresholds': 'Spezialisiert und groß',
  'criterion.kind.top': 'Die größten',
  'criterion.field.minimumQuotient': 'Standortquotient, mindestens',
  'criterion.field.minimumEmployment': 'Beschäftigte, mindestens',
  'criterion.field.top': 'Anzahl der Regionen',
  'criterion.methodChoice': 'Sterne nach',

  // <hotspot-countries>
  'countries.name': 'Länder',
  'countries.all': {one: '{count} Land', other: 'alle {count}'},
  'countries.chosen': {one: '{count} von {all}', other: '{count} von {all}'},
  'countries.showAll': 'Alle Länder anzeigen',
  'countries.count': {
    one: '{count} von {all} Regionen wird angezeigt',
    other: '{count} von {all} Regionen werden angezeigt',
  },

  // <hotspot-measures>
  'measures.size': 'Größe der Kreise',
  'measures.colour': 'Farbe der Kreise',
  'measures.bySector':
    'Mehrere sich überschneidende Sektoren sind ausgewählt, daher hat jeder seine eigene Farbe. Ein Indikator färbt die Kreise nur bei einem einzelnen Sektor.',
  'measures.areas': 'Farbe der Regionen',
  'measures.noAreas': 'keine',
  'measures.onAreas': 'Bei farbigen Regionen haben alle Kreise dieselbe Farbe.',
  'measures.classes': 'Klassen',
  'measures.customary': 'Standard',
  'measures.quantile': 'Quantile',
  'measures.equalInterval': 'Gleiche Intervalle',
  'measures.growth': 'Wachstumszeitraum',
  'measures.from': 'von',
  'measures.to': 'bis',
  'measures.acrossBreaks': 'über Zeitreihenbrüche hinweg',
  'measures.acrossHoles': 'über fehlende Jahre und unvollständige Summen hinweg',
  'measures.growthMeaning':
    'Durchschnittliche jährliche Wachstumsrate. Bei einem Zeitreihenbruch oder fehlenden Wert wird sie nur auf Wunsch berechnet.',
  // <hotspot-map>
  'map.label': 'Karte der Hotspots',
  'map.bubbles': {
    one: '{count} Region auf der Karte',
    other: '{count} Regionen auf der Karte, die größte zuerst',
  },
  'map.keys':
    'Die Pfeiltasten führen zur nächsten Region in ihrer Richtung, Bild ab und Bild auf zur nächstkleineren oder nächstgrößeren. Eingabe wählt aus, Esc verlässt die Karte.',
  'map.zoomIn': 'Vergrößern',
  'map.zoomOut': 'Verkleinern',
  'map.reset': 'Ganz Europa anzeigen',
  'map.scrollKey': 'Zum Zoomen {key} gedrückt halten und scrollen',
  'map.twoFingers': 'Karte mit zwei Fingern verschieben',
  'map.empty': 'Keine Region erfüllt das Kriterium.',
  'map.plain':
    'Die Karte wird in einfacher Form angezeigt, da die detaillierte nicht gestartet werden konnte.',
  'map.outermost': 'Gebiete in äußerster Randlage',
  'map.notShown': 'nicht angezeigt (Kriterium nicht erfüllt)',
  'map.largestOf': {
    one: 'einziger ausgewählter Sektor in dieser Region',
    other: 'höchste Spezialisierung von {count} ausgewählten Sektoren in dieser Region',
  },

  // Measures of whole industries
  'industry.growth': 'Jährliches Beschäftigungswachstum',
  'industry.growthBetween': 'Jährliches Beschäftigungswachstum, {from}–{to}',
  'industry.productivity': 'Löhne und Gehälter je Beschäftigten, {year}, in Euro',
  'industry.share': 'Anteil an der Gesamtbeschäftigung, {year}',
  'industry.quotient': 'Standortquotient, {year}',
  'industry.hotspots': 'Anzahl der Hotspots, {year}',
  'industry.regions': 'Anzahl der Regionen, {year}',
  'industry.concentration': {
    one: 'Beschäftigungsanteil der größten Region, {year}',
    other: 'Beschäftigungsanteil der {count} größten Regionen, {year}',
  },
  'industry.unitSize': 'Beschäftigte je örtlicher Einheit, {year}',
  'industry.basis': '{regions}, {share} der Beschäftigung',
  'industry.incomplete': {
    one: 'In {count} Region ist ein Teil der Summe nicht veröffentlicht.',
    other: 'In {count} Regionen ist ein Teil der Summe nicht veröffentlicht.',
  },

  // All charts
  'chart.tableShown': 'Werte als Tabelle',
  'chart.tableScroll': 'Tabelle der Werte',
  'chart.area': 'Kreisfläche: {measure}',

  // <hotspot-overview>
  'overview.across': 'Waagerechte Achse',
  'overview.up': 'Senkrechte Achse',
  'overview.title': '{taxonomy}: {up} und {across}',
  'overview.overlap':
    'Diese Sektoren überschneiden sich: Ein Arbeitsplatz kann in mehreren gezählt sein, daher dürfen ihre Kreise nicht addiert werden.',
  'overview.whole': {
    one: 'Jeder Sektor ist die Summe der veröffentlichten Werte von {count} Region.',
    other: 'Jeder Sektor ist die Summe der veröffentlichten Werte von bis zu {count} Regionen.',
  },
  'overview.growthBasis':
    'Das Wachstum vergleicht dieselben Regionen am Anfang und am Ende: jene mit vollständiger Zeitreihe ohne Bruch.',
  'overview.narrow':
    'Gestrichelter Kreis: Ein Wert beruht auf Regionen mit weniger als der Hälfte der Beschäftigung des Sektors.',
  'overview.numbers': 'Nummern im Diagramm',
  'overview.without': 'Nicht im Diagramm, da ein Wert fehlt:',
  'overview.tooNarrow': '{measure}: nur für {share} der Beschäftigung bekannt',
  'overview.noMeasure': '{measure}: kein Wert',
  'overview.hint':
    'Wählen Sie einen Sektor, um nur diesen anzuzeigen. Wählen Sie ihn erneut, um alle anzuzeigen.',

  // <hotspot-strengths>
  'strengths.title': 'Sektorale und sektorübergreifende Stärke der Regionen, {year}',
  'strengths.sectoral': 'Sektorale Stärke (Sterne)',
  'strengths.crossSectoral': 'Sektorübergreifende Stärke (Sterne)',
  'strengths.sectoralIn': 'Sektorale Stärke: Sterne in {taxonomy}',
  'strengths.crossSectoralIn': 'Sektorübergreifende Stärke: Sterne in {taxonomy}',
  'strengths.employment': 'Beschäftigte insgesamt, {year}',
  'strengths.group': 'Gruppe',
  'strengths.groups': 'Gruppen von Regionen',
  'strengths.both': 'Stark in beiden',
  'strengths.sectoralOnly': 'Stark in einzelnen Sektoren',
  'strengths.crossSectoralOnly': 'Sektorübergreifend stark',
  'strengths.neither': 'In keiner von beiden stark',
  'strengths.medians': {
    one: 'Stark bedeutet mehr Sterne als der Median der {count} Region: {sectoral} in {sectoralTaxonomy}, {crossSectoral} in {crossSectoralTaxonomy}.',
    other:
      'Stark bedeutet mehr Sterne als der Median der {count} Regionen: {sectoral} in {sectoralTaxonomy}, {crossSectoral} in {crossSectoralTaxonomy}.',
  },
  'strengths.around': 'Regionen mit gleichen Stärken stehen um denselben Punkt.',
  'strengths.highlight': 'Hervorheben',
  'strengths.allCountries': 'Alle Länder',
  'strengths.oneKind':
    'Es gibt nichts zu vergleichen: Die Daten müssen eine Liste von Sektoren ohne Überschneidung und eine mit Überschneidung enthalten.',
  'strengths.missing': {
    one: '{count} Region fehlt ein Wert: Sie steht nicht im Diagramm, sondern am Ende der Tabelle.',
    other:
      '{count} Regionen fehlt ein Wert: Sie stehen nicht im Diagramm, sondern am Ende der Tabelle.',
  },
  // <hotspot-region-search>
  'search.find': 'Region nach Name oder Code suchen',
  'search.list': 'Gefundene Regionen',
  'search.found': {one: '{count} Region gefunden', other: '{count} Regionen gefunden'},
  'search.noneFound': 'Keine passende Region: „{searched}“',
  'search.chosen': 'Ausgewählt: {region}',

  // <hotspot-profile>
  'profile.none':
    'Wählen Sie eine Region auf der Karte oder in der Tabelle oder suchen Sie sie hier.',
  'profile.add': 'Mit einer weiteren Region vergleichen',
  'profile.most': {
    one: 'Es kann höchstens {count} Region angezeigt werden.',
    other:
      'Es können höchstens {count} Regionen verglichen werden; entfernen Sie eine, um eine andere hinzuzufügen.',
  },
  'profile.notShown': {
    one: '{count} weitere ausgewählte Region wird nicht angezeigt.',
    other: '{count} weitere ausgewählte Regionen werden nicht angezeigt.',
  },
  'profile.remove': 'Entfernen: {region}',
  'profile.total': 'Beschäftigte insgesamt',
  'profile.strength': 'Stärke',
  'profile.caption': 'Sektoren nach Beschäftigten: {region}, {year}',
  'profile.share': 'Anteil an der Beschäftigung der Region',
  'profile.quotient': 'Quotient {value}',
  'profile.rankInEurope': 'Rang in Europa',
  'profile.rankIn': 'Rang: {country}',
  'profile.place': '{place} von {of}',
  'profile.placeInEurope': '{place} von {of} in Europa',
  'profile.cellInEurope': 'Europa {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Den Sektor anzeigen', other: 'Alle {count} Sektoren anzeigen'},
  'profile.showLargest': 'Nur die größten anzeigen',
  'profile.gap': 'kein Wert oder nicht mit dem Vorjahr vergleichbar',
  'profile.incomplete': 'Summe, in der nicht veröffentlichte Werte fehlen',
  'profile.partial': 'Jahr, für das die Daten des Landes unvollständig sind',
  'profile.oneScale': 'Alle Zeitreihen eines Sektors haben dieselbe Skala.',
  // <hotspot-share>
  'share.title': 'Teilen und herunterladen',
  'share.files': 'Herunterladen',
  'share.csv': 'Tabelle (CSV)',
  'share.csvNote': 'Die angezeigten Regionen, für Tabellenkalkulationen.',
  'share.geojson': 'Daten (GeoJSON)',
  'share.geojsonNote': 'Alle Werte, mit dieser Ansicht.',
  'share.svg': 'Bild (SVG)',
  'share.svgNote': 'Karte und Legende, für Druck und Bearbeitung.',
  'share.png': 'Bild (PNG)',
  'share.pngNote': 'Karte und Legende, für Dokumente und Folien.',
  'share.saved': '{file} wurde gespeichert.',
  'share.failed': '{file} konnte nicht erstellt werden.',
  'share.link': 'Link zu dieser Ansicht',
  'share.copy': 'Kopieren',
  'share.copied': 'Kopiert.',
  'share.selected': 'Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  'share.embed': 'Code zum Einbinden dieser Ansicht in eine andere Seite',
  'share.dataNote': 'Speichern Sie die Daten (GeoJSON) und legen Sie sie neben Ihrer Seite ab.',
  'share.worker': 'Meine Website hat eine strenge Sicherheitsrichtlinie (CSP)',
  'share.workerNote':
    'Legen Sie eine Kopie von regional-hotspots.engine.js auf Ihrer Website ab und geben Sie deren Adresse als worker-url an.',
  'share.extracted': 'Datum des Datenabrufs: {date}',
  'map.keysBelow': 'Bild ab führt weiter zu den Regionen unter dem Schwellenwert.',
  'criterion.below': 'Unter dem Schwellenwert',
  reset: 'Zurücksetzen',
  portfolio: 'Sterne in allen Sektoren',
  'legend.noSector': 'keiner über {value}',
  'legend.belowStars': {one: 'Unter {count} Stern', other: 'Unter {count} Sternen'},
  'legend.average': '1 = europäischer Durchschnitt',
};

/** Names of countries by ISO code, as the EU’s institutions write them. */
export const countries: Readonly<Record<string, string>> = {
  BE: 'Belgien',
  BG: 'Bulgarien',
  CZ: 'Tschechien',
  DK: 'Dänemark',
  DE: 'Deutschland',
  EE: 'Estland',
  IE: 'Irland',
  GR: 'Griechenland',
  ES: 'Spanien',
  FR: 'Frankreich',
  HR: 'Kroatien',
  IT: 'Italien',
  CY: 'Zypern',
  LV: 'Lettland',
  LT: 'Litauen',
  LU: 'Luxemburg',
  HU: 'Ungarn',
  MT: 'Malta',
  NL: 'Niederlande',
  AT: 'Österreich',
  PL: 'Polen',
  PT: 'Portugal',
  RO: 'Rumänien',
  SI: 'Slowenien',
  SK: 'Slowakei',
  FI: 'Finnland',
  SE: 'Schweden',
  GB: 'Vereinigtes Königreich',
  IS: 'Island',
  LI: 'Liechtenstein',
  NO: 'Norwegen',
  CH: 'Schweiz',
  BA: 'Bosnien und Herzegowina',
  ME: 'Montenegro',
  MD: 'Moldau',
  MK: 'Nordmazedonien',
  GE: 'Georgien',
  AL: 'Albanien',
  RS: 'Serbien',
  TR: 'Türkei',
  UA: 'Ukraine',
  XK: 'Kosovo*',
  BY: 'Belarus',
  RU: 'Russland',
  MA: 'Marokko',
  DZ: 'Algerien',
  TN: 'Tunesien',
  LY: 'Libyen',
  EG: 'Ägypten',
};
