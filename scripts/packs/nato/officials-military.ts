import { national, principal } from './terms';

/** Who leads the Alliance's military bodies and commands; a day of handing over belongs to both. */
export const military = [
  ...principal([
    ['Knud Bartels', 'chair-military-committee', '2012-01-01', '2015-06-26'],
    ['Petr Pavel', 'chair-military-committee', '2015-06-26', '2018-06-29'],
    ['Stuart Peach', 'chair-military-committee', '2018-06-29', '2021-06-25'],
    ['Rob Bauer', 'chair-military-committee', '2021-06-25', '2025-01-17'],
    ['Giuseppe Cavo Dragone', 'chair-military-committee', '2025-01-17'],

    ['Steven Shepro', 'deputy-chair-military-committee', '', '2019-09-30'],
    ['Scott Kindsvater', 'deputy-chair-military-committee', '2019-09-01', '2021-10-10'],
    ['Lance Landrum', 'deputy-chair-military-committee', '2021-10-11', '2023-09-21'],
    ['Andrew M. Rohling', 'deputy-chair-military-committee', '2024-02-12'],

    ['Christopher Harper', 'director-general-ims', '2013-07-01', '2016-07-31'],
    ['Jan Broeks', 'director-general-ims', '2016-07-01', '2019-07-11'],
    ['Hans-Werner Wiermann', 'director-general-ims', '2019-07-11', '2022-07-14'],
    ['Janusz Adamczak', 'director-general-ims', '2022-07-14', '2025-07-14'],
    ['Remigijus Baltrėnas', 'director-general-ims', '2025-07-14'],

    ['Philip M. Breedlove', 'saceur', '2013-05-13', '2016-05-04'],
    ['Curtis M. Scaparrotti', 'saceur', '2016-05-04', '2019-05-03'],
    ['Tod D. Wolters', 'saceur', '2019-05-03', '2022-07-04'],
    ['Christopher G. Cavoli', 'saceur', '2022-07-04', '2025-07-04'],
    ['Alexus G. Grynkewich', 'saceur', '2025-07-04'],

    ['Adrian Bradshaw', 'deputy-saceur', '2014-03-01', '2017-03-31'],
    ['James Everard', 'deputy-saceur', '2017-03-01', '2020-04-30'],
    ['Tim Radford', 'deputy-saceur', '2020-04-01', '2023-07-31'],
    ['Keith Blount', 'deputy-saceur', '2023-07-01', '2026-03-31'],
    ['John Stringer', 'deputy-saceur', '2026-03-01'],

    ['Jean-Paul Paloméros', 'sact', '2012-09-28', '2015-09-30'],
    ['Denis Mercier', 'sact', '2015-09-30', '2018-09-11'],
    ['André Lanata', 'sact', '2018-09-11', '2021-09-23'],
    ['Philippe Lavigne', 'sact', '2021-09-23', '2024-09-23'],
    ['Pierre Vandier', 'sact', '2024-09-23'],

    ['Paolo Ruggiero', 'deputy-sact', '2019-07-01', '2022-07-31'],
    ['Christian Badia', 'deputy-sact', '2022-07-01', '2025-09-30'],

    ['Janusz Bojarski', 'commandant-nato-defense-college', '', '2016-11-29'],
    ['Chris Whitecross', 'commandant-nato-defense-college', '2016-11-29', '2020-07-31'],
    ['Olivier Rittimann', 'commandant-nato-defense-college', '2020-07-01', '2023-07-13'],
    ['Max A.L.T. Nielsen', 'commandant-nato-defense-college', '2023-07-13'],
  ]),
  ...national([
    ['Petr Pavel', 'President', 'CZE', '2023-03-09'],
    ['Petr Pavel', 'Chief of the General Staff', 'CZE', '2012-07-01', '2015-05-01'],
    ['Stuart Peach', 'Chief of the Defence Staff', 'GBR', '2016-07-14', '2018-06-11'],
    ['Rob Bauer', 'Chief of Defence', 'NLD', '2017-10-05', '2021-04-15'],
    ['Jennie Carignan', 'Chief of the Defence Staff', 'CAN', '2024-07-18'],
    ['Giuseppe Cavo Dragone', 'Chief of Defence', 'ITA', '2021-11-05', '2024-10-04'],
  ]),
];
