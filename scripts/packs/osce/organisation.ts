import type { Organisation } from '../../compile/lexicon/shape';

const PARTICIPATING_STATES =
  'ALB AND ARM AUT AZE BEL BGR BIH BLR CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA KAZ KGZ ' +
  'LIE LTU LUX LVA MCO MDA MKD MLT MNE MNG NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TJK TKM TUR UKR USA UZB VAT';

/** The two that joined late; all the others were in before 2001. */
const LATER: Readonly<Record<string, string>> = { MNE: '2006-06-22', MNG: '2012-11-21' };

/** The organisation itself: its names, its participating States, and those of its bodies that meet and travel as one. */
export const organisation: Organisation = {
  name: 'OSCE',
  names: [
    'OSCE',
    'the OSCE',
    'Organization for Security and Co-operation in Europe',
    'Organisation for Security and Co-operation in Europe',
    'Organization for Security and Cooperation in Europe',
    'Organisation for Security and Cooperation in Europe',
    'ODIHR',
    'OSCE/ODIHR',
  ],
  bodies: [
    'Permanent Council',
    'OSCE Permanent Council',
    'Ministerial Council',
    'OSCE Ministerial Council',
    'Forum for Security Co-operation',
    'Forum for Security Cooperation',
    'Parliamentary Assembly',
    'OSCE Parliamentary Assembly',
    'OSCE PA',
    'OSCE Troika',
    'Minsk Group',
    'OSCE Minsk Group',
    'Trilateral Contact Group',
    'Special Monitoring Mission to Ukraine',
    'Special Monitoring Mission',
    'Office for Democratic Institutions and Human Rights',
    'Geneva International Discussions',
    'Economic and Environmental Forum',
    'Human Dimension Committee',
    'Security Committee',
    'Conflict Prevention Centre',
    'Asian Partners for Co-operation Group',
    'Mediterranean Partners for Co-operation Group',
  ],
  members: PARTICIPATING_STATES.split(/\s+/).map((country) => {
    const since = LATER[country];
    return since ? { country, since } : { country };
  }),
  seat: 'AUT',
};
