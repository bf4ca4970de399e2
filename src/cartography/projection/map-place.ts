import type {Camera} from './camera.js';
import {europeExtent, type UnitBox} from './extent.js';
import type {MapProjection} from './map-projection.js';

/** Place that a map shows, independent of its size and projection. */
export interface MapPlace {
  /** Position of the map's centre, in degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** Magnification of the map of all Europe, above 0. */
  readonly zoom: number;
}

/** Decimals of degrees, which is a precision of about a hundred metres. */
const DEGREE_DECIMALS = 3;
const ZOOM_DECIMALS = 2;

/** Text of a place for links: longitude, latitude and zoom, e.g. `9.18 48.78 4`. */
export function placeText({longitude, latitude, zoom}: MapPlace): string {
  const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
  return [
    rounded(longitude, DEGREE_DECIMALS),
    rounded(latitude, DEGREE_DECIMALS),
    rounded(zoom, ZOOM_DECIMALS),
  ].join(' ');
}

/** Place from a text like {@link placeText}; `undefined` if the text is not a place. */
export function placeIn(text: string): MapPlace | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const [longitude = NaN, latitude = NaN, zoom = NaN] = words.map(Number);
  const isPlace = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom > 0;
  return words.length === 3 && isPlace && Number.isFinite(zoom)
    ? {longitude, latitude, zoom}
    : undefined;
}

/** Place that a camera shows, given the camera that shows all of Europe. */
export function placeOf(camera: Camera, whole: Camera, projection: MapProjection): MapPlace {
  const [longitude, latitude] = projection.fromUnit(camera.u, camera.v);
  return {longitude, latitude, zoom: camera.scale / whole.scale};
}

/** Camera that shows a place; inverse of {@link placeOf}. */
export function placeCamera(
  {longitude, latitude, zoom}: MapPlace,
  whole: Camera,
  projection: MapProjection,
): Camera {
  const [u, v] = projection.toUnit(longitude, latitude);
  return {u, v, scale: whole.scale * zoom};
}

/** Box around a place, with the shape of Europe's extent, reduced by the zoom. */
export function placeExtent(
  {longitude, latitude, zoom}: MapPlace,
  projection: MapProjection,
): UnitBox {
  const europe = europeExtent(projection);
  const [u, v] = projection.toUnit(longitude, latitude);
  const across = (europe.right - europe.left) / 2 / zoom;
  const down = (europe.bottom - europe.top) / 2 / zoom;
  return {left: u - across, right: u + across, top: v - down, bottom: v + down};
}
