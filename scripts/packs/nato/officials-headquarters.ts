import { national, principal } from './terms';

/** Who leads the Alliance from its headquarters, and which national offices they held since 2014. */
export const headquarters = [
  ...principal([
    ['Anders Fogh Rasmussen', 'secretary-general', '2009-08-01', '2014-09-30'],
    ['Jens Stoltenberg', 'secretary-general', '2014-10-01', '2024-09-30'],
    ['Mark Rutte', 'secretary-general', '2024-10-01'],

    ['Alexander Vershbow', 'deputy-secretary-general', '2012-02-01', '2016-10-16'],
    ['Rose Gottemoeller', 'deputy-secretary-general', '2016-10-17', '2019-10-16'],
    ['Mircea Geoană', 'deputy-secretary-general', '2019-10-17', '2024-09-10'],
    ['Boris Ruge', 'deputy-secretary-general', '2024-09-11', '2024-12-01', 'Acting Deputy Secretary General'],
    ['Radmila Shekerinska', 'deputy-secretary-general', '2024-12-02'],

    ['Bettina Cadenbach', 'asg-political-affairs', '2019-10-01', '2023-09-30'],
    ['Boris Ruge', 'asg-political-affairs', '2023-09-01'],

    ['Patrick Turner', 'asg-operations', '2015-01-01', '2018-10-31'],
    ['Patrick Turner', 'asg-defence-policy', '2018-10-01', '2022-09-30'],

    ['Kolinda Grabar-Kitarović', 'asg-public-diplomacy', '2011-07-01', '2014-10-31'],
    ['Baiba Braže', 'asg-public-diplomacy', '2020-07-01', '2023-09-30'],
    ['Marie-Doha Besancenot', 'asg-public-diplomacy', '2023-09-01'],

    ['Camille Grand', 'asg-defence-investment', '2016-10-01', '2022-11-30'],

    ['David van Weel', 'asg-emerging-security-challenges', '2020-11-01', '2023-06-30'],
    ['David van Weel', 'asg-innovation-hybrid-cyber', '2022-07-01', '2024-07-01'],

    ['Oana Lungescu', 'spokesperson', '2010-12-01', '2023-08-31'],
    ['Dylan White', 'spokesperson', '2023-09-01', '2024-03-31', 'Acting Spokesperson'],

    ['Mari Skåre', 'sr-women-peace-security', '2012-09-01', '2014-09-30'],
    ['Marriët Schuurman', 'sr-women-peace-security', '2014-10-01', '2017-12-31'],
    ['Clare Hutchinson', 'sr-women-peace-security', '2018-01-08', '2021-12-31'],
    ['Irene Fellin', 'sr-women-peace-security', '2022-01-01'],

    ['James Appathurai', 'sr-caucasus-central-asia', '', '2021-09-30'],
    ['Javier Colomina', 'sr-caucasus-central-asia', '2021-09-01'],
    ['Javier Colomina', 'sr-southern-neighbourhood', '2024-07-22'],

    ['Patrick Turner', 'senior-representative-ukraine', '2024-09-01'],

    ['Stefano Pontecorvo', 'senior-civilian-representative-afghanistan', '2020-06-01', '2021-08-31'],

    ['Kevin Scheid', 'general-manager-ncia', '2017-07-01', '2021-06-30'],
    ['Ludwig Decamps', 'general-manager-ncia', '2021-07-01'],
  ]),
  ...national([
    ['Mark Rutte', 'Prime Minister', 'NLD', '2010-10-14', '2024-07-02'],
    ['Jens Stoltenberg', 'Minister of Finance', 'NOR', '2025-02-04'],
    ['Radmila Shekerinska', 'Minister of Defence', 'MKD', '2017-06-01', '2022-01-16'],
    ['Kolinda Grabar-Kitarović', 'President', 'HRV', '2015-02-19', '2020-02-18'],
    ['Baiba Braže', 'Minister of Foreign Affairs', 'LVA', '2024-04-19'],
    ['David van Weel', 'Minister of Justice and Security', 'NLD', '2024-07-02', '2025-09-05'],
    ['David van Weel', 'Minister of Foreign Affairs', 'NLD', '2025-09-05', '2026-02-23'],
    ['David van Weel', 'Minister of Justice and Security', 'NLD', '2026-02-23'],
  ]),
];
