import type {Translation} from '../messages.js';

/** The words of the elements in French. */
export const fr: Translation = {
  // <regional-hotspots>
  noData: 'Aucune donnée à afficher.',
  loading: 'Chargement des données…',
  'loading.slow': 'Les données ne sont pas encore arrivées.',
  'loading.stop': 'Annuler',
  retry: 'Réessayer',
  failedNetwork: 'Impossible de charger les données\u00a0: leur adresse ne répond pas.',
  failedStatus:
    'Impossible de charger les données\u00a0: leur adresse répond avec le statut {status}.',
  failedAddress: 'Impossible de charger les données\u00a0: leur adresse n’est pas valide.',
  failedBlocked: 'Impossible de charger les données\u00a0: la requête a été bloquée.',
  failedDisk:
    'Impossible de charger les données\u00a0: une page ouverte depuis le disque ne peut pas lire d’autres fichiers.',
  failedStopped: 'Les données n’ont pas été chargées\u00a0: la requête a été annulée.',
  failedEmpty: 'Impossible de lire les données\u00a0: le fichier est vide.',
  failedPart:
    'Impossible de lire les données\u00a0: un fichier de la carte n’a pas pu être chargé.',
  failedEncoding: 'Impossible de lire les données\u00a0: le fichier n’est pas encodé en UTF-8.',
  failedJson: 'Impossible de lire les données\u00a0: le fichier n’est pas un JSON valide.',
  failedSize: 'Impossible de charger les données\u00a0: elles dépassent {size}\u00a0Mo.',
  failedGeoJson:
    'Impossible de lire les données\u00a0: ce n’est pas une collection d’entités GeoJSON.',
  problems: {
    one: '{count} problème dans les données\u00a0; le reste est affiché',
    many: '{count} de problèmes dans les données\u00a0; le reste est affiché',
    other: '{count} problèmes dans les données\u00a0; le reste est affiché',
  },
  moreProblems: {one: 'et {count} autre', many: 'et {count} autres', other: 'et {count} autres'},
  requests: {
    one: '{count} paramètre de cette page ne peut pas être utilisé',
    many: '{count} de paramètres de cette page ne peuvent pas être utilisés',
    other: '{count} paramètres de cette page ne peuvent pas être utilisés',
  },
  'request.missing': 'Cette page demande des chiffres qui ne figurent pas dans les données.',
  'request.show': 'Afficher les chiffres disponibles',
  skipToMap: 'Aller à la carte',
  skipToTable: 'Aller au tableau',
  widget: 'Pôles régionaux',
  filters: 'Filtres et affichage',
  questions: 'Exemples de questions',
  tabs: 'Vues des données',
  'tab.table': 'Tableau',
  'tab.overview': 'Comparer les secteurs',
  'tab.strengths': 'Points forts des régions',
  'tab.profile': 'Profils régionaux',

  // Words for figures
  employment: 'Personnes occupées',
  localUnits: 'Unités locales',
  quotient: 'Quotient de localisation',
  focus: 'Part de l’emploi de la région',
  stars: 'Étoiles',
  region: 'Région',
  country: 'Pays',
  sector: 'Secteur',
  year: 'Année',
  persons: {
    one: '{count} personne occupée',
    many: '{count} de personnes occupées',
    other: '{count} personnes occupées',
  },
  units: {
    one: '{count} unité locale',
    many: '{count} d’unités locales',
    other: '{count} unités locales',
  },
  regions: {one: '{count} région', many: '{count} de régions', other: '{count} régions'},
  sectors: {one: '{count} secteur', many: '{count} de secteurs', other: '{count} secteurs'},
  kosovo:
    '* Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244/1999 du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la Cour internationale de justice sur la déclaration d’indépendance du Kosovo.',
  starCount: {one: '{count} étoile', many: '{count} d’étoiles', other: '{count} étoiles'},
  allSectors: 'Tous les secteurs',
  separator: ', ',
  clauses: '\u00a0; ',
  labelled: '{label}\u00a0: {value}',
  lessThan: '< {value}',
  noFigure: 'aucune donnée',
  growth: 'Croissance annuelle de l’emploi',
  productivity: 'Salaires et traitements par personne occupée (euros)',
  unitSize: 'Personnes occupées par unité locale',
  below: 'moins de {value}',
  orMore: '{value} ou plus',
  fromToBelow: 'de {from} à moins de {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} pays', many: '{count} de pays', other: '{count} pays'},
  sortBy: 'Trier par',

  // Quality of figures
  'flag.b': 'rupture de série',
  'flag.c': 'partiellement confidentiel',
  'flag.d': 'définition différente',
  'flag.e': 'estimé',
  'flag.i': 'voir les notes de la source',
  'flag.p': 'provisoire',
  'flag.r': 'révisé',
  'flag.u': 'faible fiabilité',
  incomplete: {
    one: 'incomplet\u00a0: {count} chiffre de la somme n’est pas publié',
    many: 'incomplet\u00a0: {count} de chiffres de la somme ne sont pas publiés',
    other: 'incomplet\u00a0: {count} chiffres de la somme ne sont pas publiés',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} pôle', many: '{count} de pôles', other: '{count} pôles'},
  'criterion.stars': {
    one: 'au moins {count} étoile',
    many: 'au moins {count} d’étoiles',
    other: 'au moins {count} étoiles',
  },
  'criterion.quotient': 'quotient de localisation d’au moins {value}',
  'criterion.employment': {
    one: 'au moins {count} personne occupée',
    many: 'au moins {count} de personnes occupées',
    other: 'au moins {count} personnes occupées',
  },
  'criterion.none': 'Toutes les régions avec données sont affichées.',
  'criterion.sentence': 'Critère de pôle\u00a0: {demands}.',
  'criterion.method': 'Méthode des étoiles\u00a0: {method}.',
  'criterion.topEmployment': {
    one: 'Seule région affichée par nombre de personnes occupées ({count}).',
    many: 'Seules les {count} régions comptant le plus de personnes occupées sont affichées.',
    other: 'Seules les {count} régions comptant le plus de personnes occupées sont affichées.',
  },
  'criterion.topLocalUnits': {
    one: 'Seule région affichée par nombre d’unités locales ({count}).',
    many: 'Seules les {count} régions comptant le plus d’unités locales sont affichées.',
    other: 'Seules les {count} régions comptant le plus d’unités locales sont affichées.',
  },

  // Methods of stars
  'method.observatory': 'Observatoire européen des clusters',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': 'Une étoile par critère rempli ({method})\u00a0: {criteria}.',
  'method.floor': {
    one: 'Pas d’étoile en dessous de {count} personne occupée.',
    many: 'Pas d’étoile en dessous de {count} de personnes occupées.',
    other: 'Pas d’étoile en dessous de {count} personnes occupées.',
  },
  'method.growthSpan': 'Croissance\u00a0: taux de croissance annuel moyen, {from}–{to}.',
  'method.supplied': 'Les étoiles fournies avec les données priment sur les étoiles calculées.',
  'method.size': 'les {share} de régions ayant le plus de personnes occupées dans le secteur',
  'method.specialisation': 'les {share} de régions ayant le quotient de localisation le plus élevé',
  'method.focus':
    'les {share} de régions où la part du secteur dans l’emploi de la région est la plus élevée',
  'method.productivity':
    'les {share} de régions ayant les salaires et traitements par personne occupée les plus élevés',
  'method.growth': 'les {share} de régions ayant la plus forte croissance de l’emploi',

  // Criteria of stars, in short
  'star.size': 'Taille',
  'star.specialisation': 'Spécialisation',
  'star.focus': 'Poids',
  'star.productivity': 'Productivité',
  'star.growth': 'Croissance',
  'star.met': '{name}\u00a0: oui',
  'star.unmet': '{name}\u00a0: non',
  'star.given': 'selon les données',

  // Headline, subtitle and key figures
  'headline.largest': 'En première position\u00a0: {region}',
  'headline.level': 'régions NUTS {level}',
  'headline.top': {
    one: 'la plus grande ({count})',
    many: 'les {count} plus grandes',
    other: 'les {count} plus grandes',
  },
  'key.employment': 'Personnes occupées dans les pôles',
  'key.localUnits': 'Unités locales dans les pôles',
  'key.strong': 'Régions ayant au moins 2 étoiles',
  'key.share': 'Part du secteur',
  'key.shares': 'Part des secteurs affichés',
  million: {one: '{count} million', many: '{count} de millions', other: '{count} millions'},

  // Reasons for a missing figure
  'missing.confidential': 'confidentiel',
  'missing.unpublished': 'non publié',
  'missing.partial': 'données nationales incomplètes pour cette année',
  'missing.absent': 'absent des données',

  // The map in sentences
  'summary.where': '{what}, {countries}',
  'summary.result': '{title}\u00a0: {where}. En première position\u00a0: {largest} ({value}).',
  'summary.nothing': '{title}\u00a0: aucune région à afficher.',
  'summary.range': 'Étendue par région\u00a0: {least}–{most}.',
  'summary.sum': 'Total\u00a0: {sum}.',
  'summary.leaders': 'Les plus importantes\u00a0: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.share': {
    one: 'Part de la plus grande ({count})\u00a0: {share}.',
    many: 'Part des {count} plus grandes\u00a0: {share}.',
    other: 'Part des {count} plus grandes\u00a0: {share}.',
  },
  'summary.hidden': {
    one: 'Critère non rempli\u00a0: {count} région.',
    many: 'Critère non rempli\u00a0: {count} de régions.',
    other: 'Critère non rempli\u00a0: {count} régions.',
  },
  'summary.zero': {
    one: 'Valeur 0\u00a0: {count} région.',
    many: 'Valeur 0\u00a0: {count} de régions.',
    other: 'Valeur 0\u00a0: {count} régions.',
  },
  'summary.missing': {
    one: 'Données manquantes\u00a0: {count} région.',
    many: 'Données manquantes\u00a0: {count} de régions.',
    other: 'Données manquantes\u00a0: {count} régions.',
  },

  // Notes on the figures shown
  'notes.summed': 'Chaque cercle montre le total des secteurs sélectionnés.',
  'notes.largest':
    'Chaque cercle montre le secteur sélectionné dans lequel la région est le plus spécialisée, dans sa couleur. Les secteurs se recoupent et ne sont pas additionnés.',
  'notes.incomplete': {
    one: 'Pour {count} chiffre, certains éléments ne sont pas publiés.',
    many: 'Pour {count} de chiffres, certains éléments ne sont pas publiés.',
    other: 'Pour {count} chiffres, certains éléments ne sont pas publiés.',
  },
  'notes.estimated': {
    one: '{count} chiffre contient des estimations.',
    many: '{count} de chiffres contiennent des estimations.',
    other: '{count} chiffres contiennent des estimations.',
  },
  'notes.denominator':
    'Les parts et les quotients se rapportent à la somme des secteurs, car les données n’indiquent pas l’emploi total.',
  'notes.unitSize':
    'Les répertoires d’entreprises diffèrent d’un pays à l’autre\u00a0: comparez les personnes occupées par unité locale uniquement au sein d’un même pays.',

  // <hotspot-legend>
  'legend.size': 'Surface du cercle\u00a0: {measure}, {year}',
  'legend.colourSector': 'Spécialisation la plus élevée',
  'legend.otherSectors': 'autres secteurs',
  'legend.circles': 'Tailles des cercles\u00a0: {list}',
  'legend.noCircle': {
    one: 'Données manquantes\u00a0: {count} région',
    many: 'Données manquantes\u00a0: {count} de régions',
    other: 'Données manquantes\u00a0: {count} régions',
  },
  'legend.zero': {
    one: 'Zéro\u00a0: {count} région',
    many: 'Zéro\u00a0: {count} de régions',
    other: 'Zéro\u00a0: {count} régions',
  },
  'legend.method': 'Définitions et méthode',
  'legend.quotient':
    'Quotient de localisation\u00a0: part du secteur dans l’emploi de la région, divisée par sa part dans l’ensemble des régions. La moyenne est 1.',
  'legend.source': 'Source\u00a0: {source}',
  'legend.areas': 'Couleur des régions\u00a0: {measure}',
  'legend.oneClass': 'toutes les régions avec données',
  'legend.quantile': 'Quantiles\u00a0: à peu près le même nombre de régions dans chaque classe.',
  'legend.equalInterval': 'Intervalles égaux\u00a0: toutes les classes ont la même amplitude.',
  'legend.areasLargest':
    'Les régions ont la couleur du secteur sélectionné dans lequel elles sont le plus spécialisées.',

  // <hotspot-table>
  'table.rank': 'Rang',
  'table.rankInCountry': 'Rang dans le pays',
  'table.notes': 'Notes',
  areaShare: 'Part du total européen',
  'table.scroll': 'Tableau des régions',
  'table.sorted': 'Tri\u00a0: {column}, ordre {direction}.',
  'table.ascending': 'croissant',
  'table.descending': 'décroissant',
  'table.starsOfSeveral': 'Étoiles, meilleur secteur',
  'table.unpublished': {
    one: '{count} non publié',
    many: '{count} non publiés',
    other: '{count} non publiés',
  },
  'table.pages': 'Pages du tableau',
  'table.rows': 'Lignes',
  'table.all': 'Toutes',
  'table.previous': 'Lignes précédentes',
  'table.next': 'Lignes suivantes',
  'table.range': '{from}–{to} sur {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Liste des secteurs',
  'picker.sectors': 'Secteurs',
  'picker.find': 'Rechercher un secteur',
  'picker.allShown': {
    one: '{count} secteur affiché',
    many: 'Les {count} secteurs sont affichés',
    other: 'Les {count} secteurs sont affichés',
  },
  'picker.chosen': {
    one: '{count} choisi sur {all}',
    many: '{count} choisis sur {all}',
    other: '{count} choisis sur {all}',
  },
  'picker.found': {
    one: '{count} trouvé sur {all}',
    many: '{count} trouvés sur {all}',
    other: '{count} trouvés sur {all}',
  },
  'picker.noneFound': 'Aucun secteur ne correspond à «\u00a0{searched}\u00a0».',
  'picker.showAll': 'Tout afficher',
  'picker.chooseFound': {
    one: 'Sélectionner ({count})',
    many: 'Sélectionner les {count} secteurs',
    other: 'Sélectionner les {count} secteurs',
  },
  'picker.overlap':
    'Ces secteurs se recoupent\u00a0: un emploi peut compter dans plusieurs d’entre eux\u00a0; ils ne sont donc pas additionnés. Chaque région montre le secteur sélectionné dans lequel elle est le plus spécialisée.',

  // Years
  'year.incomplete': '{year} (incomplète)',
  'year.partial': 'Données manquantes ou incomplètes\u00a0: {countries}.',
  'year.breaks': {
    one: 'Rupture de série entre {before} et {year}\u00a0: {count} région.',
    many: 'Rupture de série entre {before} et {year}\u00a0: {count} de régions.',
    other: 'Rupture de série entre {before} et {year}\u00a0: {count} régions.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Faire défiler les années',
  'timeline.pause': 'Pause',
  'timeline.partial': 'année incomplète, omise au défilement',
  'timeline.break': 'rupture dans certaines séries',

  // <hotspot-criterion>
  'criterion.legend': 'Critère de pôle',
  'criterion.kind.none': 'Toutes les régions',
  'criterion.kind.stars': 'Étoiles',
  'criterion.kind.thresholds': 'Spécialisées et importantes',
  'criterion.kind.top': 'Les plus grandes',
  'criterion.field.minimumQuotient': 'Quotient de localisation, au moins',
  'criterion.field.minimumEmployment': 'Personnes occupées, au moins',
  'criterion.field.top': 'Nombre de régions',
  'criterion.methodChoice': 'Méthode des étoiles',

  // <hotspot-countries>
  'countries.name': 'Pays',
  'countries.all': {one: '{count} pays', many: 'tous ({count})', other: 'tous ({count})'},
  'countries.chosen': {
    one: '{count} sur {all}',
    many: '{count} sur {all}',
    other: '{count} sur {all}',
  },
  'countries.showAll': 'Afficher tous les pays',
  'countries.count': {
    one: '{count} région affichée sur {all}',
    many: '{count} régions affichées sur {all}',
    other: '{count} régions affichées sur {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Taille des cercles',
  'measures.colour': 'Couleur des cercles',
  'measures.bySector':
    'Plusieurs secteurs qui se recoupent sont sélectionnés\u00a0: chacun a sa couleur. L’indicateur ne colore les cercles que si un seul est sélectionné.',
  'measures.areas': 'Couleur des régions',
  'measures.noAreas': 'aucune',
  'measures.onAreas': 'Lorsque les régions sont colorées, tous les cercles ont la même couleur.',
  'measures.classes': 'Classes',
  'measures.customary': 'Standard',
  'measures.quantile': 'Quantiles',
  'measures.equalInterval': 'Intervalles égaux',
  'measures.growth': 'Période de croissance',
  'measures.from': 'de',
  'measures.to': 'à',
  'measures.acrossBreaks': 'malgré les ruptures de série',
  'measures.acrossHoles': 'malgré les années manquantes et les sommes incomplètes',
  'measures.growthMeaning':
    'Taux de croissance annuel moyen. Non calculé en cas de rupture de série ou de données manquantes, sauf choix contraire ci-dessus.',
  // <hotspot-map>
  'map.label': 'Carte des pôles',
  'map.bubbles': {
    one: '{count} région sur la carte',
    many: '{count} de régions sur la carte, les plus importantes d’abord',
    other: '{count} régions sur la carte, les plus importantes d’abord',
  },
  'map.keys':
    'Les touches fléchées mènent à la région suivante dans leur direction, Page suivante et Page précédente à la région immédiatement plus petite ou plus grande. Entrée sélectionne, Échap quitte.',
  'map.zoomIn': 'Zoom avant',
  'map.zoomOut': 'Zoom arrière',
  'map.reset': 'Afficher toute l’Europe',
  'map.scrollKey': 'Maintenez {key} et faites défiler pour zoomer',
  'map.twoFingers': 'Utilisez deux doigts pour déplacer la carte',
  'map.empty': 'Aucune région ne remplit le critère.',
  'map.plain':
    'La carte est affichée sous sa forme simple, car la carte détaillée n’a pas pu démarrer.',
  'map.outermost': 'Régions ultrapériphériques',
  'map.notShown': 'non affichée (critère non rempli)',
  'map.largestOf': {
    one: 'seul secteur sélectionné dans cette région ({count})',
    many: 'spécialisation la plus élevée des {count} secteurs sélectionnés dans cette région',
    other: 'spécialisation la plus élevée des {count} secteurs sélectionnés dans cette région',
  },

  // Measures of whole industries
  'industry.growth': 'Croissance annuelle de l’emploi',
  'industry.growthBetween': 'Croissance annuelle de l’emploi, {from}–{to}',
  'industry.productivity': 'Salaires et traitements par personne occupée (euros), {year}',
  'industry.share': 'Part de l’emploi total, {year}',
  'industry.quotient': 'Quotient de localisation, {year}',
  'industry.hotspots': 'Nombre de pôles, {year}',
  'industry.regions': 'Nombre de régions, {year}',
  'industry.concentration': {
    one: 'Part de l’emploi de la plus grande région ({count}), {year}',
    many: 'Part de l’emploi des {count} plus grandes régions, {year}',
    other: 'Part de l’emploi des {count} plus grandes régions, {year}',
  },
  'industry.unitSize': 'Personnes occupées par unité locale, {year}',
  'industry.basis': '{regions}, {share} de l’emploi',
  'industry.incomplete': {
    one: 'Dans {count} région, une partie de la somme n’est pas publiée.',
    many: 'Dans {count} de régions, une partie de la somme n’est pas publiée.',
    other: 'Dans {count} régions, une partie de la somme n’est pas publiée.',
  },

  // All charts
  'chart.tableShown': 'Données sous forme de tableau',
  'chart.tableScroll': 'Tableau des données',
  'chart.area': 'Surface d’un cercle\u00a0: {measure}',

  // <hotspot-overview>
  'overview.across': 'Axe horizontal',
  'overview.up': 'Axe vertical',
  'overview.title': '{taxonomy}\u00a0: {up} et {across}',
  'overview.overlap':
    'Ces secteurs se recoupent\u00a0: un emploi peut compter dans plusieurs d’entre eux\u00a0; leurs cercles ne doivent donc pas être additionnés.',
  'overview.whole': {
    one: 'Chaque secteur est la somme des chiffres publiés de {count} région.',
    many: 'Chaque secteur est la somme des chiffres publiés de {count} régions au plus.',
    other: 'Chaque secteur est la somme des chiffres publiés de {count} régions au plus.',
  },
  'overview.growthBasis':
    'La croissance compare les mêmes régions aux deux dates\u00a0: celles dont la série est complète et sans rupture.',
  'overview.narrow':
    'Cercle en tirets\u00a0: un chiffre repose sur des régions représentant moins de la moitié de l’emploi du secteur.',
  'overview.numbers': 'Numéros du graphique',
  'overview.without': 'Absents du graphique, faute d’un chiffre\u00a0:',
  'overview.tooNarrow': '{measure}\u00a0: connu pour {share} de l’emploi seulement',
  'overview.noMeasure': '{measure}\u00a0: aucune donnée',
  'overview.hint':
    'Sélectionnez un secteur pour le voir seul. Sélectionnez-le de nouveau pour les voir tous.',

  // <hotspot-strengths>
  'strengths.title': 'Points forts sectoriels et intersectoriels des régions, {year}',
  'strengths.sectoral': 'Force sectorielle (étoiles)',
  'strengths.crossSectoral': 'Force intersectorielle (étoiles)',
  'strengths.sectoralIn': 'Force sectorielle\u00a0: étoiles, {taxonomy}',
  'strengths.crossSectoralIn': 'Force intersectorielle\u00a0: étoiles, {taxonomy}',
  'strengths.employment': 'Personnes occupées, toutes activités, {year}',
  'strengths.group': 'Groupe',
  'strengths.groups': 'Groupes de régions',
  'strengths.both': 'Fortes dans les deux',
  'strengths.sectoralOnly': 'Fortes au niveau sectoriel',
  'strengths.crossSectoralOnly': 'Fortes au niveau intersectoriel',
  'strengths.neither': 'Sans point fort particulier',
  'strengths.medians': {
    one: 'Une région est forte si elle a plus d’étoiles que la médiane de {count} région\u00a0: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    many: 'Une région est forte si elle a plus d’étoiles que la médiane des {count} régions\u00a0: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Une région est forte si elle a plus d’étoiles que la médiane des {count} régions\u00a0: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Les régions de même force entourent le même point.',
  'strengths.highlight': 'Mettre en évidence',
  'strengths.allCountries': 'Tous les pays',
  'strengths.oneKind':
    'Rien à comparer\u00a0: les données doivent comporter une liste de secteurs qui se recoupent et une liste sans recoupement.',
  'strengths.missing': {
    one: 'Il manque un chiffre pour {count} région\u00a0: elle ne figure pas dans le graphique, mais à la fin du tableau.',
    many: 'Il manque un chiffre pour {count} de régions\u00a0: elles ne figurent pas dans le graphique, mais à la fin du tableau.',
    other:
      'Il manque un chiffre pour {count} régions\u00a0: elles ne figurent pas dans le graphique, mais à la fin du tableau.',
  },
  // <hotspot-region-search>
  'search.find': 'Rechercher une région par nom ou par code',
  'search.list': 'Régions trouvées',
  'search.found': {
    one: '{count} région trouvée',
    many: '{count} de régions trouvées',
    other: '{count} régions trouvées',
  },
  'search.noneFound': 'Aucune région ne correspond à «\u00a0{searched}\u00a0».',
  'search.chosen': '{region}\u00a0: région sélectionnée',

  // <hotspot-profile>
  'profile.none': 'Sélectionnez une région sur la carte ou dans le tableau, ou recherchez-la ici.',
  'profile.add': 'Comparer avec une autre région',
  'profile.most': {
    one: '{count} région au plus peut être affichée.',
    many: '{count} de régions au plus peuvent être comparées\u00a0; retirez-en une pour en ajouter une autre.',
    other:
      '{count} régions au plus peuvent être comparées\u00a0; retirez-en une pour en ajouter une autre.',
  },
  'profile.notShown': {
    one: '{count} autre région sélectionnée n’est pas affichée.',
    many: '{count} autres régions sélectionnées ne sont pas affichées.',
    other: '{count} autres régions sélectionnées ne sont pas affichées.',
  },
  'profile.remove': 'Retirer\u00a0: {region}',
  'profile.total': 'Personnes occupées, toutes activités',
  'profile.strength': 'Force',
  'profile.caption': 'Secteurs par personnes occupées\u00a0: {region}, {year}',
  'profile.share': 'Part de l’emploi de la région',
  'profile.quotient': 'Quotient\u00a0: {value}',
  'profile.rankInEurope': 'Rang en Europe',
  'profile.rankIn': 'Rang\u00a0: {country}',
  'profile.place': '{place} sur {of}',
  'profile.placeInEurope': '{place} sur {of} en Europe',
  'profile.cellInEurope': 'Europe {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {
    one: 'Afficher le secteur ({count})',
    many: 'Afficher les {count} secteurs',
    other: 'Afficher les {count} secteurs',
  },
  'profile.showLargest': 'N’afficher que les plus importants',
  'profile.gap': 'aucune donnée, ou non comparable à l’année précédente',
  'profile.incomplete': 'somme à laquelle manquent des chiffres non publiés',
  'profile.partial': 'année pour laquelle les données du pays sont incomplètes',
  'profile.oneScale': 'Toutes les séries d’un secteur ont la même échelle.',
  // <hotspot-share>
  'share.title': 'Partager et télécharger',
  'share.files': 'Télécharger',
  'share.csv': 'Tableau (CSV)',
  'share.csvNote': 'Les régions affichées, pour tableurs.',
  'share.geojson': 'Données (GeoJSON)',
  'share.geojsonNote': 'Tous les chiffres, avec cette vue.',
  'share.svg': 'Image (SVG)',
  'share.svgNote': 'Carte et légende, pour l’impression et la retouche.',
  'share.png': 'Image (PNG)',
  'share.pngNote': 'Carte et légende, pour documents et présentations.',
  'share.saved': 'Fichier enregistré\u00a0: {file}.',
  'share.failed': 'Impossible de créer {file}.',
  'share.link': 'Lien vers cette vue',
  'share.copy': 'Copier',
  'share.copied': 'Copié.',
  'share.selected': 'Le texte est sélectionné\u00a0: copiez-le au clavier.',
  'share.embed': 'Code pour afficher cette vue dans une autre page',
  'share.dataNote': 'Enregistrez les données (GeoJSON) et placez-les à côté de cette page.',
  'share.worker':
    'La politique de sécurité de cette page n’admet que les workers de son propre site',
  'share.workerNote':
    'Placez une copie de regional-hotspots.engine.js sur ce site et indiquez son adresse dans worker-url.',
  'share.extracted': 'Date d’extraction\u00a0: {date}',
  'map.keysBelow': 'Page suivante mène ensuite aux régions sous le seuil.',
  'criterion.below': 'Sous le seuil',
  reset: 'Réinitialiser',
  portfolio: 'Étoiles dans tous les secteurs',
  'legend.noSector': 'aucun au-dessus de {value}',
  'legend.belowStars': {
    one: 'Moins de {count} étoile',
    many: 'Moins de {count} d’étoiles',
    other: 'Moins de {count} étoiles',
  },
  'legend.average': '1 = moyenne européenne',
};

/** Names of countries by ISO code, as the EU’s institutions write them. */
export const countries: Readonly<Record<string, string>> = {
  BE: 'Belgique',
  BG: 'Bulgarie',
  CZ: 'Tchéquie',
  DK: 'Danemark',
  DE: 'Allemagne',
  EE: 'Estonie',
  IE: 'Irlande',
  GR: 'Grèce',
  ES: 'Espagne',
  FR: 'France',
  HR: 'Croatie',
  IT: 'Italie',
  CY: 'Chypre',
  LV: 'Lettonie',
  LT: 'Lituanie',
  LU: 'Luxembourg',
  HU: 'Hongrie',
  MT: 'Malte',
  NL: 'Pays-Bas',
  AT: 'Autriche',
  PL: 'Pologne',
  PT: 'Portugal',
  RO: 'Roumanie',
  SI: 'Slovénie',
  SK: 'Slovaquie',
  FI: 'Finlande',
  SE: 'Suède',
  GB: 'Royaume-Uni',
  IS: 'Islande',
  LI: 'Liechtenstein',
  NO: 'Norvège',
  CH: 'Suisse',
  BA: 'Bosnie-Herzégovine',
  ME: 'Monténégro',
  MD: 'Moldavie',
  MK: 'Macédoine du Nord',
  GE: 'Géorgie',
  AL: 'Albanie',
  RS: 'Serbie',
  TR: 'Turquie',
  UA: 'Ukraine',
  XK: 'Kosovo*',
  BY: 'Biélorussie',
  RU: 'Russie',
  MA: 'Maroc',
  DZ: 'Algérie',
  TN: 'Tunisie',
  LY: 'Libye',
  EG: 'Égypte',
};
