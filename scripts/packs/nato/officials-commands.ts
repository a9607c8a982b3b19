import { principal } from './terms';

/** Commanders of the commands and missions; a day of handing over belongs to both. */
export const commands = principal([
  ['Hans-Lothar Domröse', 'commander-jfc-brunssum', '2012-12-14', '2016-03-31'],
  ['Salvatore Farina', 'commander-jfc-brunssum', '2016-03-01', '2018-03-31'],
  ['Jörg Vollmer', 'commander-jfc-brunssum', '2020-04-22', '2022-06-30'],
  ['Guglielmo Luigi Miglietta', 'commander-jfc-brunssum', '2022-06-01', '2025-06-30'],
  ['Ingo Gerhartz', 'commander-jfc-brunssum', '2025-06-01'],

  ['Bruce Clingan', 'commander-jfc-naples', '2012-02-24', '2014-07-22'],
  ['Mark Ferguson', 'commander-jfc-naples', '2014-07-22', '2016-06-07'],
  ['Michelle Howard', 'commander-jfc-naples', '2016-06-07', '2017-10-20'],
  ['James G. Foggo', 'commander-jfc-naples', '2017-10-20', '2020-07-17'],
  ['Robert P. Burke', 'commander-jfc-naples', '2020-07-17', '2022-06-27'],
  ['Stuart B. Munsch', 'commander-jfc-naples', '2022-06-27', '2025-11-19'],
  ['George M. Wikoff', 'commander-jfc-naples', '2025-11-19'],

  ['Andrew L. Lewis', 'commander-jfc-norfolk', '2019-07-26', '2021-08-20'],
  ['Daniel W. Dwyer', 'commander-jfc-norfolk', '2021-08-20', '2024-01-12'],
  ['Douglas G. Perry', 'commander-jfc-norfolk', '2024-01-12'],

  ['Peter Hudson', 'commander-marcom', '2013-02-01', '2015-10-31'],
  ['Clive Johnstone', 'commander-marcom', '2015-10-01', '2019-05-20'],
  ['Keith Blount', 'commander-marcom', '2019-05-20', '2023-01-31'],
  ['Mike Utley', 'commander-marcom', '2023-01-01', '2026-01-31'],
  ['Robert Pedre', 'commander-marcom', '2026-01-01'],

  ['Ben Hodges', 'commander-landcom', '2012-11-30', '2014-10-31'],
  ['John W. Nicholson', 'commander-landcom', '2014-10-01', '2016-02-29'],
  ['John C. Thomson', 'commander-landcom', '2018-08-01', '2020-08-31'],
  ['Roger Cloutier', 'commander-landcom', '2020-08-01', '2022-08-31'],
  ['Darryl Williams', 'commander-landcom', '2022-08-01', '2024-12-31'],
  ['Christopher Donahue', 'commander-landcom', '2024-12-01'],

  ['Frank Gorenc', 'commander-aircom', '2013-08-02', '2016-08-11'],
  ['Tod D. Wolters', 'commander-aircom', '2016-08-11', '2019-05-01'],
  ['Jeffrey L. Harrigian', 'commander-aircom', '2019-05-01', '2022-06-27'],
  ['James B. Hecker', 'commander-aircom', '2022-06-27', '2025-08-31'],
  ['Jason Hinds', 'commander-aircom', '2025-10-31'],

  ['Salvatore Farina', 'commander-kfor', '2013-09-06', '2014-09-03'],
  ['Francesco Paolo Figliuolo', 'commander-kfor', '2014-09-03', '2015-08-07'],
  ['Guglielmo Luigi Miglietta', 'commander-kfor', '2015-08-07', '2016-09-01'],
  ['Giovanni Fungo', 'commander-kfor', '2016-09-01', '2017-11-15'],
  ['Salvatore Cuoci', 'commander-kfor', '2017-11-15', '2018-11-28'],
  ["Lorenzo D'Addario", 'commander-kfor', '2018-11-28', '2019-11-19'],
  ['Michele Risi', 'commander-kfor', '2019-11-19', '2020-11-13'],
  ['Franco Federici', 'commander-kfor', '2020-11-13', '2021-10-15'],
  ['Ferenc Kajári', 'commander-kfor', '2021-10-15', '2022-10-14'],
  ['Angelo Michele Ristuccia', 'commander-kfor', '2022-10-14', '2023-10-10'],
  ['Özkan Ulutaş', 'commander-kfor', '2023-10-10', '2024-10-11'],
  ['Enrico Barduani', 'commander-kfor', '2024-10-11', '2025-10-03'],
  ['Özkan Ulutaş', 'commander-kfor', '2025-10-03'],

  ['John F. Campbell', 'commander-resolute-support', '2015-01-01', '2016-03-02'],
  ['John W. Nicholson', 'commander-resolute-support', '2016-03-02', '2018-09-02'],
  ['Austin Scott Miller', 'commander-resolute-support', '2018-09-02', '2021-07-12'],

  ['Dany Fortin', 'commander-nmi', '2018-10-01', '2019-11-26'],
  ['Jennie Carignan', 'commander-nmi', '2019-11-26', '2020-11-24'],
  ['Per Pugholm Olsen', 'commander-nmi', '2020-11-24', '2021-05-06'],
  ['Michael Lollesgaard', 'commander-nmi', '2021-05-06', '2022-05-10'],
  ['Giovanni Maria Iannucci', 'commander-nmi', '2022-05-10', '2023-05-24'],
  ['José Antonio Agüero Martínez', 'commander-nmi', '2023-05-24', '2024-05-24'],
  ['Lucas Schreurs', 'commander-nmi', '2024-05-24', '2025-05-31'],
  ['Christophe Hintzy', 'commander-nmi', '2025-05-01'],
]);
