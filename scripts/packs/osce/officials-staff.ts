import type { PostEntry } from '../../compile/lexicon/shape';

/** Heads of field operations and representatives whose days in office are not surely known: found by name alone. */
const STAFF: readonly (readonly [name: string, title: string])[] = [
  ['Andrea Orizio', 'Head of the OSCE Mission to Serbia'],
  ['Bruce G. Berton', 'Head of the OSCE Mission to Bosnia and Herzegovina'],
  ['Kathleen Kavalec', 'Head of the OSCE Mission to Bosnia and Herzegovina'],
  ['Brian Aggeler', 'Head of the OSCE Mission to Bosnia and Herzegovina'],
  ['Maryse Daviet', 'Head of the OSCE Mission to Montenegro'],
  ['Jan Haukaas', 'Head of the OSCE Mission to Montenegro'],
  ['Michael Davenport', 'Head of the OSCE Mission in Kosovo'],
  ['Gerard McGurk', 'Head of the OSCE Mission in Kosovo'],
  ['Clemens Koja', 'Head of the OSCE Mission to Skopje'],
  ['Kilian Wahl', 'Head of the OSCE Mission to Skopje'],
  ['Claus Neukirch', 'Head of the OSCE Mission to Moldova'],
  ['Kelly Keiderling', 'Head of the OSCE Mission to Moldova'],
  ['Vincenzo Del Monaco', 'Head of the OSCE Presence in Albania'],
  ['William Leaf', 'Head of the OSCE Centre in Ashgabat'],
  ['Volker Frobarth', 'Head of the OSCE Programme Office in Astana'],
  ['Andrzej Kasprzyk', 'Personal Representative on the conflict dealt with by the OSCE Minsk Conference'],
  ['Viorel Moşanu', 'Special Representative for the South Caucasus'],
  ['Mikko Kinnunen', 'Special Representative in Ukraine and in the Trilateral Contact Group'],
  ['Terhi Hakala', 'Special Envoy of the Chairperson-in-Office'],
  ['Valiant Richey', 'Special Representative and Co-ordinator for Combating Trafficking in Human Beings'],
  ['Kari Johnstone', 'Special Representative and Co-ordinator for Combating Trafficking in Human Beings'],
  ['Katarzyna Gardapkhadze', 'First Deputy Director of the Office for Democratic Institutions and Human Rights'],
  ['Tuula Yrjölä', 'Director of the Conflict Prevention Centre'],
  ['Jillian Stirk', 'Head of the election observation mission'],
  ['Eoghan Murphy', 'Head of the election observation mission'],
];

/** Their posts, which act for the organisation though they are no offices of the pack. */
export const staff = STAFF.map(([name, title]): readonly [string, PostEntry] => [
  name,
  { title, organisation: 'OSCE' },
]);
