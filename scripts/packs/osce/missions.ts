/** A field operation: its name behind "OSCE", the town of its head office, and where that lies. */
export interface FieldOperation {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly city: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** Field operations since 2014, those closed since then included. */
// prettier-ignore
export const fieldOperations: readonly FieldOperation[] = [
  { id: 'presence-albania', name: 'Presence in Albania', city: 'Tirana', country: 'ALB', lat: 41.3275, lon: 19.8189 },
  { id: 'mission-bih', name: 'Mission to Bosnia and Herzegovina', city: 'Sarajevo', country: 'BIH', lat: 43.8486, lon: 18.3564 },
  { id: 'mission-kosovo', name: 'Mission in Kosovo', city: 'Pristina', country: 'XKX', lat: 42.6727, lon: 21.1669 },
  { id: 'mission-montenegro', name: 'Mission to Montenegro', city: 'Podgorica', country: 'MNE', lat: 42.4411, lon: 19.2636 },
  { id: 'mission-serbia', name: 'Mission to Serbia', city: 'Belgrade', country: 'SRB', lat: 44.804, lon: 20.4651 },
  { id: 'mission-skopje', name: 'Mission to Skopje', city: 'Skopje', country: 'MKD', lat: 41.9965, lon: 21.4314 },
  { id: 'mission-moldova', name: 'Mission to Moldova', city: 'Chisinau', country: 'MDA', lat: 47.0056, lon: 28.8575 },
  { id: 'centre-ashgabat', name: 'Centre in Ashgabat', city: 'Ashgabat', country: 'TKM', lat: 37.95, lon: 58.3833 },
  { id: 'programme-office-astana', name: 'Programme Office in Astana', otherNames: ['Programme Office in Nur-Sultan'], city: 'Astana', country: 'KAZ', lat: 51.1801, lon: 71.446 },
  { id: 'programme-office-bishkek', name: 'Programme Office in Bishkek', otherNames: ['Centre in Bishkek'], city: 'Bishkek', country: 'KGZ', lat: 42.87, lon: 74.59 },
  { id: 'programme-office-dushanbe', name: 'Programme Office in Dushanbe', otherNames: ['Office in Tajikistan'], city: 'Dushanbe', country: 'TJK', lat: 38.5358, lon: 68.7791 },
  { id: 'project-coordinator-uzbekistan', name: 'Project Co-ordinator in Uzbekistan', otherNames: ['Project Coordinator in Uzbekistan'], city: 'Tashkent', country: 'UZB', lat: 41.2647, lon: 69.2163 },
  { id: 'project-coordinator-ukraine', name: 'Project Co-ordinator in Ukraine', otherNames: ['Project Coordinator in Ukraine'], city: 'Kyiv', country: 'UKR', lat: 50.4547, lon: 30.5238 },
];
