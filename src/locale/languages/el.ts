import type {Translation} from '../messages.js';

/** The words of the elements in Greek. */
export const el: Translation = {
  // <regional-hotspots>
  noData: 'Δεν υπάρχουν δεδομένα για εμφάνιση.',
  loading: 'Φόρτωση δεδομένων…',
  'loading.slow': 'Τα δεδομένα δεν έχουν ληφθεί ακόμη.',
  'loading.stop': 'Ακύρωση',
  retry: 'Νέα προσπάθεια',
  failedNetwork: 'Τα δεδομένα δεν φορτώθηκαν: η διεύθυνσή τους δεν αποκρίνεται.',
  failedStatus: 'Τα δεδομένα δεν φορτώθηκαν: η διεύθυνσή τους αποκρίνεται με κωδικό {status}.',
  failedAddress: 'Τα δεδομένα δεν φορτώθηκαν: η διεύθυνσή τους δεν είναι έγκυρη.',
  failedBlocked: 'Τα δεδομένα δεν φορτώθηκαν: το αίτημα αποκλείστηκε.',
  failedDisk:
    'Τα δεδομένα δεν φορτώθηκαν: μια σελίδα που έχει ανοιχτεί από τον δίσκο δεν μπορεί να διαβάσει άλλα αρχεία.',
  failedStopped: 'Τα δεδομένα δεν φορτώθηκαν: το αίτημα ακυρώθηκε.',
  failedEmpty: 'Τα δεδομένα δεν διαβάστηκαν: το αρχείο είναι κενό.',
  failedPart: 'Τα δεδομένα δεν διαβάστηκαν: ένα αρχείο του χάρτη δεν φορτώθηκε.',
  failedEncoding: 'Τα δεδομένα δεν διαβάστηκαν: η κωδικοποίηση του αρχείου δεν είναι UTF-8.',
  failedJson: 'Τα δεδομένα δεν διαβάστηκαν: το αρχείο δεν είναι έγκυρο JSON.',
  failedSize: 'Τα δεδομένα δεν φορτώθηκαν: είναι μεγαλύτερα από {size}\u00a0MB.',
  failedGeoJson: 'Τα δεδομένα δεν διαβάστηκαν: δεν αποτελούν συλλογή στοιχείων GeoJSON.',
  problems: {
    one: '{count} πρόβλημα στα δεδομένα· τα υπόλοιπα εμφανίζονται',
    other: '{count} προβλήματα στα δεδομένα· τα υπόλοιπα εμφανίζονται',
  },
  moreProblems: {one: 'και {count} ακόμη', other: 'και {count} ακόμη'},
  requests: {
    one: '{count} ρύθμιση αυτής της σελίδας δεν μπορεί να χρησιμοποιηθεί',
    other: '{count} ρυθμίσεις αυτής της σελίδας δεν μπορούν να χρησιμοποιηθούν',
  },
  'request.missing': 'Η σελίδα αυτή ζητεί στοιχεία που δεν υπάρχουν στα δεδομένα.',
  'request.show': 'Εμφάνιση διαθέσιμων στοιχείων',
  skipToMap: 'Μετάβαση στον χάρτη',
  skipToTable: 'Μετάβαση στον πίνακα',
  widget: 'Περιφερειακοί πόλοι',
  filters: 'Φίλτρα και προβολή',
  questions: 'Παραδείγματα ερωτήσεων',
  tabs: 'Προβολές των στοιχείων',
  'tab.table': 'Πίνακας',
  'tab.overview': 'Σύγκριση τομέων',
  'tab.strengths': 'Ισχυρά σημεία περιφερειών',
  'tab.profile': 'Προφίλ περιφερειών',

  // Words for figures
  employment: 'Απασχολούμενα άτομα',
  localUnits: 'Τοπικές μονάδες',
  quotient: 'Συντελεστής χωροθέτησης',
  focus: 'Μερίδιο στην απασχόληση της περιφέρειας',
  stars: 'Αστέρια',
  region: 'Περιφέρεια',
  country: 'Χώρα',
  sector: 'Τομέας',
  year: 'Έτος',
  persons: {one: '{count} απασχολούμενο άτομο', other: '{count} απασχολούμενα άτομα'},
  units: {one: '{count} τοπική μονάδα', other: '{count} τοπικές μονάδες'},
  regions: {one: '{count} περιφέρεια', other: '{count} περιφέρειες'},
  sectors: {one: '{count} τομέας', other: '{count} τομείς'},
  kosovo:
    '* Η ονομασία αυτή χρησιμοποιείται με την επιφύλαξη των θέσεων ως προς το καθεστώς και συνάδει με την απόφαση 1244/1999 του Συμβουλίου Ασφαλείας των Ηνωμένων Εθνών και τη γνωμοδότηση του Διεθνούς Δικαστηρίου σχετικά με την κήρυξη ανεξαρτησίας του Κοσσυφοπεδίου.',
  starCount: {one: '{count} αστέρι', other: '{count} αστέρια'},
  allSectors: 'Όλοι οι τομείς',
  separator: ', ',
  clauses: '· ',
  labelled: '{label}: {value}',
  lessThan: '< {value}',
  noFigure: 'χωρίς στοιχεία',
  growth: 'Ετήσιος ρυθμός μεταβολής της απασχόλησης',
  productivity: 'Μισθοί και ημερομίσθια ανά απασχολούμενο άτομο (ευρώ)',
  unitSize: 'Απασχολούμενα άτομα ανά τοπική μονάδα',
  below: 'κάτω από {value}',
  orMore: '{value} ή περισσότερο',
  fromToBelow: 'από {from} έως κάτω από {to}',
  measureInYear: '{measure}, {year}',
  sentence: '{text}.',
  inCountries: {one: '{count} χώρα', other: '{count} χώρες'},
  sortBy: 'Ταξινόμηση κατά',

  // Quality of figures
  'flag.b': 'διακοπή χρονοσειράς',
  'flag.c': 'εν μέρει εμπιστευτικό',
  'flag.d': 'διαφορετικός ορισμός',
  'flag.e': 'εκτίμηση',
  'flag.i': 'βλ. τις σημειώσεις της πηγής',
  'flag.p': 'προσωρινό',
  'flag.r': 'αναθεωρημένο',
  'flag.u': 'χαμηλή αξιοπιστία',
  incomplete: {
    one: 'ελλιπές: {count} στοιχείο του αθροίσματος δεν έχει δημοσιευτεί',
    other: 'ελλιπές: {count} στοιχεία του αθροίσματος δεν έχουν δημοσιευτεί',
  },

  // The criterion of a hotspot
  hotspots: {one: '{count} πόλος', other: '{count} πόλοι'},
  'criterion.stars': {one: 'τουλάχιστον {count} αστέρι', other: 'τουλάχιστον {count} αστέρια'},
  'criterion.quotient': 'συντελεστής χωροθέτησης τουλάχιστον {value}',
  'criterion.employment': {
    one: 'τουλάχιστον {count} απασχολούμενο άτομο',
    other: 'τουλάχιστον {count} απασχολούμενα άτομα',
  },
  'criterion.none': 'Εμφανίζονται όλες οι περιφέρειες με στοιχεία.',
  'criterion.sentence': 'Κριτήριο πόλου: {demands}.',
  'criterion.method': 'Αστέρια κατά τη μέθοδο: {method}.',
  'criterion.topEmployment': {
    one: 'Εμφανίζεται μόνο η περιφέρεια με τα περισσότερα απασχολούμενα άτομα.',
    other: 'Εμφανίζονται μόνο οι {count} περιφέρειες με τα περισσότερα απασχολούμενα άτομα.',
  },
  'criterion.topLocalUnits': {
    one: 'Εμφανίζεται μόνο η περιφέρεια με τις περισσότερες τοπικές μονάδες.',
    other: 'Εμφανίζονται μόνο οι {count} περιφέρειες με τις περισσότερες τοπικές μονάδες.',
  },

  // Methods of stars
  'method.observatory': 'Ευρωπαϊκό Παρατηρητήριο Συνεργατικών Σχηματισμών',
  'method.panorama': 'European Cluster Panorama',
  'method.criteria': 'Ένα αστέρι για κάθε κριτήριο που πληρούται ({method}): {criteria}.',
  'method.floor': {
    one: 'Κανένα αστέρι κάτω από {count} απασχολούμενο άτομο.',
    other: 'Κανένα αστέρι κάτω από {count} απασχολούμενα άτομα.',
  },
  'method.growthSpan': 'Μεταβολή: μέσος ετήσιος ρυθμός μεταβολής, {from}–{to}.',
  'method.supplied': 'Τα αστέρια που παρέχονται με τα δεδομένα υπερισχύουν των υπολογιζόμενων.',
  'method.size': 'το ανώτερο {share} των περιφερειών ως προς τα απασχολούμενα άτομα στον τομέα',
  'method.specialisation': 'το ανώτερο {share} των περιφερειών ως προς τον συντελεστή χωροθέτησης',
  'method.focus':
    'το ανώτερο {share} των περιφερειών ως προς το μερίδιο του τομέα στην απασχόληση της περιφέρειας',
  'method.productivity':
    'το ανώτερο {share} των περιφερειών ως προς τους μισθούς και τα ημερομίσθια ανά απασχολούμενο άτομο',
  'method.growth': 'το ανώτερο {share} των περιφερειών ως προς τη μεταβολή της απασχόλησης',

  // Criteria of stars, in short
  'star.size': 'Μέγεθος',
  'star.specialisation': 'Εξειδίκευση',
  'star.focus': 'Εστίαση',
  'star.productivity': 'Παραγωγικότητα',
  'star.growth': 'Μεταβολή',
  'star.met': '{name}: ναι',
  'star.unmet': '{name}: όχι',
  'star.given': 'σύμφωνα με τα δεδομένα',

  // Headline, subtitle and key figures
  'headline.largest': 'Στην πρώτη θέση: {region}',
  'headline.level': 'περιφέρειες επιπέδου NUTS {level}',
  'headline.top': {one: 'η μεγαλύτερη ({count})', other: 'οι {count} μεγαλύτερες'},
  'key.employment': 'Απασχολούμενα άτομα στους πόλους',
  'key.localUnits': 'Τοπικές μονάδες στους πόλους',
  'key.strong': 'Περιφέρειες με τουλάχιστον 2 αστέρια',
  'key.share': 'Μερίδιο στον τομέα',
  'key.shares': 'Μερίδιο στους εμφανιζόμενους τομείς',
  million: {one: '{count} εκατομμύριο', other: '{count} εκατομμύρια'},

  // Reasons for a missing figure
  'missing.confidential': 'εμπιστευτικό',
  'missing.unpublished': 'μη δημοσιευμένο',
  'missing.partial': 'ελλιπή στοιχεία της χώρας για το έτος',
  'missing.absent': 'απουσιάζει από τα δεδομένα',

  // The map in sentences
  'summary.where': '{what}, {countries}',
  'summary.result': '{title}: {where}. Στην πρώτη θέση: {largest} ({value}).',
  'summary.nothing': '{title}: καμία περιφέρεια για εμφάνιση.',
  'summary.range': 'Εύρος ανά περιφέρεια: {least}–{most}.',
  'summary.sum': 'Σύνολο: {sum}.',
  'summary.leaders': 'Μεγαλύτερες: {list}.',
  'summary.leader': '{region} ({value})',
  'summary.share': {
    one: 'Μερίδιο της μεγαλύτερης ({count}): {share}.',
    other: 'Μερίδιο των {count} μεγαλύτερων: {share}.',
  },
  'summary.hidden': {
    one: 'Εκτός κριτηρίου: {count} περιφέρεια.',
    other: 'Εκτός κριτηρίου: {count} περιφέρειες.',
  },
  'summary.zero': {one: 'Τιμή 0: {count} περιφέρεια.', other: 'Τιμή 0: {count} περιφέρειες.'},
  'summary.missing': {
    one: 'Χωρίς στοιχεία: {count} περιφέρεια.',
    other: 'Χωρίς στοιχεία: {count} περιφέρειες.',
  },

  // Notes on the figures shown
  'notes.summed': 'Κάθε κύκλος δείχνει το άθροισμα των επιλεγμένων τομέων.',
  'notes.largest':
    'Κάθε κύκλος δείχνει τον επιλεγμένο τομέα στον οποίο η περιφέρεια είναι πιο εξειδικευμένη, στο χρώμα του. Οι τομείς αλληλεπικαλύπτονται και δεν αθροίζονται.',
  'notes.incomplete': {
    one: 'Από {count} στοιχείο λείπουν μέρη που δεν έχουν δημοσιευτεί.',
    other: 'Από {count} στοιχεία λείπουν μέρη που δεν έχουν δημοσιευτεί.',
  },
  'notes.estimated': {
    one: '{count} στοιχείο περιέχει εκτιμήσεις.',
    other: '{count} στοιχεία περιέχουν εκτιμήσεις.',
  },
  'notes.denominator':
    'Τα μερίδια και οι συντελεστές αναφέρονται στο άθροισμα των τομέων, διότι τα δεδομένα δεν παρέχουν τη συνολική απασχόληση.',
  'notes.unitSize':
    'Τα μητρώα επιχειρήσεων διαφέρουν από χώρα σε χώρα: συγκρίνετε τα απασχολούμενα άτομα ανά τοπική μονάδα μόνο εντός της ίδιας χώρας.',

  // <hotspot-legend>
  'legend.size': 'Εμβαδόν του κύκλου: {measure}, {year}',
  'legend.colourSector': 'Υψηλότερη εξειδίκευση',
  'legend.otherSectors': 'άλλοι τομείς',
  'legend.circles': 'Κύκλοι για: {list}',
  'legend.noCircle': {
    one: 'Χωρίς στοιχεία: {count} περιφέρεια',
    other: 'Χωρίς στοιχεία: {count} περιφέρειες',
  },
  'legend.zero': {one: 'Μηδέν: {count} περιφέρεια', other: 'Μηδέν: {count} περιφέρειες'},
  'legend.method': 'Ορισμοί και μέθοδος',
  'legend.quotient':
    'Συντελεστής χωροθέτησης: μερίδιο του τομέα στην απασχόληση της περιφέρειας, διαιρούμενο διά του μεριδίου του στο σύνολο των περιφερειών. Ο μέσος όρος είναι 1.',
  'legend.source': 'Πηγή: {source}',
  'legend.areas': 'Χρώμα των περιφερειών: {measure}',
  'legend.oneClass': 'όλες οι περιφέρειες με στοιχεία',
  'legend.quantile': 'Ποσοστημόρια: περίπου ίσος αριθμός περιφερειών σε κάθε κλάση.',
  'legend.equalInterval': 'Ίσα διαστήματα: όλες οι κλάσεις έχουν το ίδιο εύρος.',
  'legend.areasLargest':
    'Οι περιφέρειες έχουν το χρώμα του επιλεγμένου τομέα στον οποίο είναι πιο εξειδικευμένες.',

  // <hotspot-table>
  'table.rank': 'Θέση',
  'table.rankInCountry': 'Θέση στη χώρα',
  'table.notes': 'Σημειώσεις',
  areaShare: 'Μερίδιο στο ευρωπαϊκό σύνολο',
  'table.scroll': 'Πίνακας περιφερειών',
  'table.sorted': 'Ταξινόμηση: {column}, {direction}.',
  'table.ascending': 'αύξουσα',
  'table.descending': 'φθίνουσα',
  'table.starsOfSeveral': 'Αστέρια, καλύτερος τομέας',
  'table.unpublished': {one: '{count} μη δημοσιευμένο', other: '{count} μη δημοσιευμένα'},
  'table.pages': 'Σελίδες του πίνακα',
  'table.rows': 'Γραμμές',
  'table.all': 'Όλες',
  'table.previous': 'Προηγούμενες γραμμές',
  'table.next': 'Επόμενες γραμμές',
  'table.range': '{from}–{to} από {all}',

  // <hotspot-sector-picker>
  'picker.taxonomy': 'Κατάλογος τομέων',
  'picker.sectors': 'Τομείς',
  'picker.find': 'Αναζήτηση τομέα',
  'picker.allShown': {
    one: 'Εμφανίζεται {count} τομέας',
    other: 'Εμφανίζονται και οι {count} τομείς',
  },
  'picker.chosen': {one: 'Επιλέχθηκε {count} από {all}', other: 'Επιλέχθηκαν {count} από {all}'},
  'picker.found': {one: 'Βρέθηκε {count} από {all}', other: 'Βρέθηκαν {count} από {all}'},
  'picker.noneFound': 'Κανένας τομέας δεν αντιστοιχεί: «{searched}»',
  'picker.showAll': 'Εμφάνιση όλων',
  'picker.chooseFound': {one: 'Επιλογή του', other: 'Επιλογή αυτών των {count}'},
  'picker.overlap':
    'Οι τομείς αυτοί αλληλεπικαλύπτονται: μια θέση εργασίας μπορεί να υπολογίζεται σε περισσότερους, γι’ αυτό δεν αθροίζονται. Για κάθε περιφέρεια εμφανίζεται ο επιλεγμένος τομέας στον οποίο είναι πιο εξειδικευμένη.',

  // Years
  'year.incomplete': '{year} (ελλιπές)',
  'year.partial': 'Ελλιπή ή μη διαθέσιμα στοιχεία: {countries}.',
  'year.breaks': {
    one: 'Διακοπή χρονοσειράς μεταξύ {before} και {year}: {count} περιφέρεια.',
    other: 'Διακοπή χρονοσειράς μεταξύ {before} και {year}: {count} περιφέρειες.',
  },

  // <hotspot-timeline>
  'timeline.play': 'Αναπαραγωγή των ετών',
  'timeline.pause': 'Παύση',
  'timeline.partial': 'ελλιπές έτος, παραλείπεται στην αναπαραγωγή',
  'timeline.break': 'διακοπή σε ορισμένες χρονοσειρές',

  // <hotspot-criterion>
  'criterion.legend': 'Κριτήριο πόλου',
  'criterion.kind.none': 'Όλες οι περιφέρειες',
  'criterion.kind.stars': 'Αστέρια',
  'criterion.kind.thresholds': 'Εξειδικευμένες και μεγάλες',
  'criterion.kind.top': 'Οι μεγαλύτερες',
  'criterion.field.minimumQuotient': 'Συντελεστής χωροθέτησης, τουλάχιστον',
  'criterion.field.minimumEmployment': 'Απασχολούμενα άτομα, τουλάχιστον',
  'criterion.field.top': 'Αριθμός περιφερειών',
  'criterion.methodChoice': 'Μέθοδος αστεριών',

  // <hotspot-countries>
  'countries.name': 'Χώρες',
  'countries.all': {one: '{count} χώρα', other: 'και οι {count}'},
  'countries.chosen': {one: '{count} από {all}', other: '{count} από {all}'},
  'countries.showAll': 'Εμφάνιση όλων των χωρών',
  'countries.count': {
    one: 'Εμφανίζεται {count} περιφέρεια από {all}',
    other: 'Εμφανίζονται {count} περιφέρειες από {all}',
  },

  // <hotspot-measures>
  'measures.size': 'Μέγεθος των κύκλων',
  'measures.colour': 'Χρώμα των κύκλων',
  'measures.bySector':
    'Έχουν επιλεγεί πολλοί αλληλεπικαλυπτόμενοι τομείς, γι’ αυτό καθένας έχει δικό του χρώμα. Ο δείκτης χρωματίζει τους κύκλους μόνο όταν έχει επιλεγεί ένας.',
  'measures.areas': 'Χρώμα των περιφερειών',
  'measures.noAreas': 'κανένα',
  'measures.onAreas':
    'Όταν οι περιφέρειες είναι χρωματισμένες, όλοι οι κύκλοι έχουν το ίδιο χρώμα.',
  'measures.classes': 'Κλάσεις',
  'measures.customary': 'Τυπικές',
  'measures.quantile': 'Ποσοστημόρια',
  'measures.equalInterval': 'Ίσα διαστήματα',
  'measures.growth': 'Περίοδος μεταβολής',
  'measures.from': 'από',
  'measures.to': 'έως',
  'measures.acrossBreaks': 'παρά τις διακοπές χρονοσειράς',
  'measures.acrossHoles': 'παρά τα έτη που λείπουν και τα ελλιπή αθροίσματα',
  'measures.growthMeaning':
    'Μέσος ετήσιος ρυθμός μεταβολής. Δεν υπολογίζεται όταν διακόπτεται η χρονοσειρά ή λείπουν στοιχεία, εκτός αν το επιλέξετε παραπάνω.',
  // <hotspot-map>
  'map.label': 'Χάρτης πόλων',
  'map.bubbles': {
    one: '{count} περιφέρεια στον χάρτη',
    other: '{count} περιφέρειες στον χάρτη, πρώτα οι μεγαλύτερες',
  },
  'map.keys':
    'Τα πλήκτρα με βέλη οδηγούν στην επόμενη περιφέρεια προς την κατεύθυνσή τους, τα Page Down και Page Up στην αμέσως μικρότερη ή μεγαλύτερη. Το Enter επιλέγει, το Escape βγαίνει.',
  'map.zoomIn': 'Μεγέθυνση',
  'map.zoomOut': 'Σμίκρυνση',
  'map.reset': 'Εμφάνιση όλης της Ευρώπης',
  'map.scrollKey': 'Κρατήστε πατημένο το {key} και κυλήστε για εστίαση στον χάρτη',
  'map.twoFingers': 'Χρησιμοποιήστε δύο δάχτυλα για να μετακινήσετε τον χάρτη',
  'map.empty': 'Καμία περιφέρεια δεν πληροί το κριτήριο.',
  'map.plain': 'Ο χάρτης εμφανίζεται σε απλή μορφή, διότι ο λεπτομερής δεν μπόρεσε να ξεκινήσει.',
  'map.outermost': 'Εξόχως απόκεντρες περιφέρειες',
  'map.notShown': 'δεν εμφανίζεται (εκτός κριτηρίου)',
  'map.largestOf': {
    one: 'ο μόνος επιλεγμένος τομέας στην περιφέρεια',
    other: 'υψηλότερη εξειδίκευση από {count} επιλεγμένους τομείς στην περιφέρεια',
  },

  // Measures of whole industries
  'industry.growth': 'Ετήσιος ρυθμός μεταβολής της απασχόλησης',
  'industry.growthBetween': 'Ετήσιος ρυθμός μεταβολής της απασχόλησης, {from}–{to}',
  'industry.productivity': 'Μισθοί και ημερομίσθια ανά απασχολούμενο άτομο (ευρώ), {year}',
  'industry.share': 'Μερίδιο στη συνολική απασχόληση, {year}',
  'industry.quotient': 'Συντελεστής χωροθέτησης, {year}',
  'industry.hotspots': 'Αριθμός πόλων, {year}',
  'industry.regions': 'Αριθμός περιφερειών, {year}',
  'industry.concentration': {
    one: 'Μερίδιο της μεγαλύτερης περιφέρειας στην απασχόληση, {year}',
    other: 'Μερίδιο των {count} μεγαλύτερων περιφερειών στην απασχόληση, {year}',
  },
  'industry.unitSize': 'Απασχολούμενα άτομα ανά τοπική μονάδα, {year}',
  'industry.basis': '{regions}, {share} της απασχόλησης',
  'industry.incomplete': {
    one: 'Σε {count} περιφέρεια μέρος του αθροίσματος δεν έχει δημοσιευτεί.',
    other: 'Σε {count} περιφέρειες μέρος του αθροίσματος δεν έχει δημοσιευτεί.',
  },

  // All charts
  'chart.tableShown': 'Στοιχεία σε πίνακα',
  'chart.tableScroll': 'Πίνακας των στοιχείων',
  'chart.area': 'Εμβαδόν κύκλου: {measure}',

  // <hotspot-overview>
  'overview.across': 'Οριζόντια',
  'overview.up': 'Κατακόρυφα',
  'overview.title': '{taxonomy}: {up} και {across}',
  'overview.overlap':
    'Οι κλάδοι αυτοί αλληλεπικαλύπτονται: μια θέση εργασίας μπορεί να υπολογίζεται σε περισσότερους, γι’ αυτό οι κύκλοι τους δεν πρέπει να αθροίζονται.',
  'overview.whole': {
    one: 'Κάθε κλάδος είναι το άθροισμα των δημοσιευμένων στοιχείων {count} περιφέρειας.',
    other: 'Κάθε κλάδος είναι το άθροισμα των δημοσιευμένων στοιχείων έως {count} περιφερειών.',
  },
  'overview.growthBasis':
    'Η μεταβολή συγκρίνει τις ίδιες περιφέρειες στην αρχή και στο τέλος: εκείνες με πλήρη χρονοσειρά χωρίς διακοπή.',
  'overview.narrow':
    'Διακεκομμένος κύκλος: ένα στοιχείο βασίζεται σε περιφέρειες με λιγότερο από το ήμισυ της απασχόλησης του κλάδου.',
  'overview.numbers': 'Αριθμοί στο διάγραμμα',
  'overview.without': 'Εκτός διαγράμματος, διότι λείπει στοιχείο:',
  'overview.tooNarrow': '{measure}: γνωστό μόνο για {share} της απασχόλησης',
  'overview.noMeasure': '{measure}: χωρίς στοιχεία',
  'overview.hint':
    'Επιλέξτε έναν κλάδο για να τον δείτε μόνο του· επιλέξτε τον ξανά για να τους δείτε όλους.',

  // <hotspot-strengths>
  'strengths.title': 'Τομεακή και διατομεακή ισχύς των περιφερειών, {year}',
  'strengths.sectoral': 'Τομεακή ισχύς (αστέρια)',
  'strengths.crossSectoral': 'Διατομεακή ισχύς (αστέρια)',
  'strengths.sectoralIn': 'Τομεακή ισχύς: αστέρια, {taxonomy}',
  'strengths.crossSectoralIn': 'Διατομεακή ισχύς: αστέρια, {taxonomy}',
  'strengths.employment': 'Απασχολούμενα άτομα σε όλες τις δραστηριότητες, {year}',
  'strengths.group': 'Ομάδα',
  'strengths.groups': 'Ομάδες περιφερειών',
  'strengths.both': 'Ισχυρές και στα δύο',
  'strengths.sectoralOnly': 'Ισχυρές τομεακά',
  'strengths.crossSectoralOnly': 'Ισχυρές διατομεακά',
  'strengths.neither': 'Χωρίς ιδιαίτερο πλεονέκτημα',
  'strengths.medians': {
    one: 'Ισχυρή σημαίνει περισσότερα αστέρια από τη διάμεσο {count} περιφέρειας: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
    other:
      'Ισχυρή σημαίνει περισσότερα αστέρια από τη διάμεσο των {count} περιφερειών: {sectoral} ({sectoralTaxonomy}), {crossSectoral} ({crossSectoralTaxonomy}).',
  },
  'strengths.around': 'Οι περιφέρειες με την ίδια ισχύ βρίσκονται γύρω από το ίδιο σημείο.',
  'strengths.highlight': 'Επισήμανση',
  'strengths.allCountries': 'Όλες οι χώρες',
  'strengths.oneKind':
    'Δεν υπάρχει τίποτα προς σύγκριση: τα δεδομένα δεν περιέχουν κλάδους και με και χωρίς αλληλεπικάλυψη.',
  'strengths.missing': {
    one: 'Λείπει στοιχείο για {count} περιφέρεια: δεν βρίσκεται στο διάγραμμα αλλά στο τέλος του πίνακα.',
    other:
      'Λείπει στοιχείο για {count} περιφέρειες: δεν βρίσκονται στο διάγραμμα αλλά στο τέλος του πίνακα.',
  },
  // <hotspot-region-search>
  'search.find': 'Εύρεση περιφέρειας: όνομα, κωδικός',
  'search.list': 'Περιφέρειες που βρέθηκαν',
  'search.found': {one: 'Βρέθηκε {count} περιφέρεια', other: 'Βρέθηκαν {count} περιφέρειες'},
  'search.noneFound': 'Καμία περιφέρεια δεν αντιστοιχεί: «{searched}»',
  'search.chosen': 'Επιλεγμένη περιφέρεια: {region}',

  // <hotspot-profile>
  'profile.none': 'Επιλέξτε περιφέρεια στον χάρτη ή στον πίνακα ή αναζητήστε την εδώ.',
  'profile.add': 'Σύγκριση με άλλη περιφέρεια',
  'profile.most': {
    one: 'Μπορεί να εμφανιστεί έως {count} περιφέρεια.',
    other: 'Μπορούν να συγκριθούν έως {count} περιφέρειες· αφαιρέστε μία για να προσθέσετε άλλη.',
  },
  'profile.notShown': {
    one: '{count} ακόμη επιλεγμένη περιφέρεια δεν εμφανίζεται.',
    other: '{count} ακόμη επιλεγμένες περιφέρειες δεν εμφανίζονται.',
  },
  'profile.remove': 'Αφαίρεση: {region}',
  'profile.total': 'Απασχολούμενα άτομα σε όλες τις δραστηριότητες',
  'profile.strength': 'Πλεονεκτήματα',
  'profile.caption': 'Τομείς κατά απασχολούμενα άτομα: {region}, {year}',
  'profile.share': 'Μερίδιο στην απασχόληση της περιφέρειας',
  'profile.quotient': 'Συντελεστής {value}',
  'profile.rankInEurope': 'Θέση στην Ευρώπη',
  'profile.rankIn': 'Θέση: {country}',
  'profile.place': '{place} από {of}',
  'profile.placeInEurope': '{place} από {of} στην Ευρώπη',
  'profile.cellInEurope': 'Ευρώπη {place}/{of}',
  'profile.cellInCountry': '{country} {place}/{of}',
  'profile.showAll': {one: 'Εμφάνιση του τομέα', other: 'Εμφάνιση και των {count} τομέων'},
  'profile.showLargest': 'Εμφάνιση μόνο των μεγαλύτερων',
  'profile.gap': 'χωρίς στοιχεία ή μη συγκρίσιμο με το προηγούμενο έτος',
  'profile.incomplete': 'άθροισμα από το οποίο λείπουν μη δημοσιευμένα στοιχεία',
  'profile.partial': 'έτος για το οποίο τα στοιχεία της χώρας είναι ελλιπή',
  'profile.oneScale': 'Όλες οι σειρές ενός τομέα έχουν την ίδια κλίμακα.',
  // <hotspot-share>
  'share.title': 'Κοινοποίηση και λήψη',
  'share.files': 'Λήψη',
  'share.csv': 'Πίνακας (CSV)',
  'share.csvNote': 'Οι περιφέρειες που εμφανίζονται, για υπολογιστικά φύλλα.',
  'share.geojson': 'Δεδομένα (GeoJSON)',
  'share.geojsonNote': 'Όλα τα στοιχεία, με αυτή την προβολή.',
  'share.svg': 'Εικόνα (SVG)',
  'share.svgNote': 'Χάρτης και υπόμνημα, για εκτύπωση και επεξεργασία.',
  'share.png': 'Εικόνα (PNG)',
  'share.pngNote': 'Χάρτης και υπόμνημα, για έγγραφα και παρουσιάσεις.',
  'share.saved': 'Αποθηκεύτηκε: {file}.',
  'share.failed': 'Δεν ήταν δυνατή η δημιουργία: {file}.',
  'share.link': 'Σύνδεσμος προς αυτή την προβολή',
  'share.copy': 'Αντιγραφή',
  'share.copied': 'Αντιγράφηκε.',
  'share.selected': 'Το κείμενο είναι επιλεγμένο: αντιγράψτε το με το πληκτρολόγιο.',
  'share.embed': 'Κώδικας για εμφάνιση αυτής της προβολής σε άλλη σελίδα',
  'share.dataNote': 'Αποθηκεύστε τα δεδομένα (GeoJSON) και τοποθετήστε τα δίπλα στη σελίδα αυτή.',
  'share.worker':
    'Η πολιτική ασφάλειας της σελίδας αυτής δέχεται workers μόνο από τον δικό της ιστότοπο',
  'share.workerNote':
    'Τοποθετήστε αντίγραφο του regional-hotspots.engine.js στον ιστότοπο αυτό και γράψτε τη διεύθυνσή του ως worker-url.',
  'share.extracted': 'Ημερομηνία εξαγωγής: {date}',
  'map.keysBelow': 'Το Page Down συνεχίζει στις περιφέρειες κάτω από το όριο.',
  'criterion.below': 'Κάτω από το όριο',
  reset: 'Επαναφορά',
  portfolio: 'Αστέρια σε όλους τους τομείς',
  'legend.noSector': 'κανένας πάνω από {value}',
  'legend.belowStars': {one: 'Κάτω από {count} αστέρι', other: 'Κάτω από {count} αστέρια'},
  'legend.average': '1 = ευρωπαϊκός μέσος όρος',
};

/** Names of countries by ISO code, as the EU’s institutions write them. */
export const countries: Readonly<Record<string, string>> = {
  BE: 'Βέλγιο',
  BG: 'Βουλγαρία',
  CZ: 'Τσεχία',
  DK: 'Δανία',
  DE: 'Γερμανία',
  EE: 'Εσθονία',
  IE: 'Ιρλανδία',
  GR: 'Ελλάδα',
  ES: 'Ισπανία',
  FR: 'Γαλλία',
  HR: 'Κροατία',
  IT: 'Ιταλία',
  CY: 'Κύπρος',
  LV: 'Λετονία',
  LT: 'Λιθουανία',
  LU: 'Λουξεμβούργο',
  HU: 'Ουγγαρία',
  MT: 'Μάλτα',
  NL: 'Κάτω Χώρες',
  AT: 'Αυστρία',
  PL: 'Πολωνία',
  PT: 'Πορτογαλία',
  RO: 'Ρουμανία',
  SI: 'Σλοβενία',
  SK: 'Σλοβακία',
  FI: 'Φινλανδία',
  SE: 'Σουηδία',
  GB: 'Ηνωμένο Βασίλειο',
  IS: 'Ισλανδία',
  LI: 'Λιχτενστάιν',
  NO: 'Νορβηγία',
  CH: 'Ελβετία',
  BA: 'Βοσνία-Ερζεγοβίνη',
  ME: 'Μαυροβούνιο',
  MD: 'Μολδαβία',
  MK: 'Βόρεια Μακεδονία',
  GE: 'Γεωργία',
  AL: 'Αλβανία',
  RS: 'Σερβία',
  TR: 'Τουρκία',
  UA: 'Ουκρανία',
  XK: 'Κοσσυφοπέδιο*',
  BY: 'Λευκορωσία',
  RU: 'Ρωσία',
  MA: 'Μαρόκο',
  DZ: 'Αλγερία',
  TN: 'Τυνησία',
  LY: 'Λιβύη',
  EG: 'Αίγυπτος',
};
