/** `formatLongitude(-10.5)` is `10.5°W`; beyond the date line it counts on from the other side. */
export function formatLongitude(degrees: number): string {
  const lon = degrees > 180 ? degrees - 360 : degrees;
  return `${numberOf(lon)}°${lon === 0 ? '' : lon < 0 ? 'W' : 'E'}`;
}

/** `formatLatitude(60)` is `60°N`. */
export function formatLatitude(degrees: number): string {
  return `${numberOf(degrees)}°${degrees === 0 ? '' : degrees < 0 ? 'S' : 'N'}`;
}

function numberOf(degrees: number): string {
  return String(Math.abs(Math.round(degrees * 10) / 10));
}
