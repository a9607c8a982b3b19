import L from 'leaflet';
import { project, unproject } from './gall';

/** The far corners of the map: the Bering Strait west and east, the Southern Ocean, the north of Greenland. */
export const WORLD = L.latLngBounds([-56, -170], [83.5, 190]);

/** Where the map opens: the two sides of the North Atlantic. */
export const EURO_ATLANTIC = L.latLngBounds([29, -84], [71, 48]);

/** Europe alone, close enough to tell its small states apart. */
export const EUROPE = L.latLngBounds([34.5, -24], [70.5, 46]);

const projection: L.Projection = {
  bounds: L.bounds([-128, -90], [135, 90]),
  project: ({ lat, lng }) => L.point(...project(lat, lng)),
  unproject: (point) => {
    const { x, y } = L.point(point);
    return L.latLng(...unproject(x, y));
  },
};

/** Leaflet's description of the map's plane; zoom 0 draws a degree of the equator as one pixel. */
export const GALL_CRS: L.CRS = L.Util.extend({}, L.CRS.Simple, {
  projection,
  transformation: new L.Transformation(1, 0, -1, 0),
  scale: (zoom: number) => 2 ** zoom,
  zoom: (scale: number) => Math.log2(scale),
  infinite: true,
});
