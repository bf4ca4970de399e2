import type {LonLat} from '../../src/cartography/projection/laea.js';

/**
 * Codes of countries by the atlas's three-letter codes: Eurostat's two letters for Europe, ISO's for
 * its neighbours. Land of other countries has no code.
 *
 * Åland belongs to Finland. The north of Cyprus has the code of Cyprus, as in Eurostat's own maps;
 * the line between is drawn as disputed. Kosovo has a code of its own, which is the one that
 * Eurostat's data use and no statement on its status; its land is drawn like that of its neighbours.
 */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  [
    'ALA FI, ALB AL, AND AD, ARM AM, AUT AT, AZE AZ, BEL BE, BGR BG, BIH BA, BLR BY, CHE CH, CYN CY',
    'CYP CY, CZE CZ, DEU DE, DNK DK, DZA DZ, EGY EG, ESP ES, EST EE, FIN FI, FRA FR, FRO FO, GBR UK',
    'GEO GE, GGY GG, GRC EL, HRV HR, HUN HU, IMN IM, IRL IE, IRN IR, IRQ IQ, ISL IS, ISR IL, ITA IT',
    'JEY JE, JOR JO, KAZ KZ, LBN LB, LBY LY, LIE LI, LTU LT, LUX LU, LVA LV, MAR MA, MCO MC, MDA MD',
    'MKD MK, MLT MT, MNE ME, NLD NL, NOR NO, POL PL, PRT PT, PSE PS, ROU RO, RUS RU, SAU SA, SMR SM',
    'SRB RS, SVK SK, SVN SI, SWE SE, SYR SY, TKM TM, TUN TN, TUR TR, UKR UA, UZB UZ, VAT VA, XKX XK',
  ]
    .join(', ')
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether land of a country is on no map of Europe: Greenland, Jan Mayen and Bear Island. */
export function isLeftOut(country: string, [longitude, latitude]: LonLat): boolean {
  if (country !== 'NOR') return country === 'GRL';
  return longitude < 0 || (latitude > 73 && latitude < 75);
}
