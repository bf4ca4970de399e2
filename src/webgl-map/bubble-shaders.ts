import {RIM} from '../cartography/colour/circle-look.js';
import {WIDTH_STEPS} from './bubble-buffer.js';

/**
 * Places a circle: as a point, which takes one vertex, or as the corner of a square, if the
 * graphics card cannot draw points of that size.
 *
 * `zoom` and `shift` convert positions relative to the anchor to clip space; `pixel` is one CSS
 * pixel in clip units, `density` in device pixels. `progress` goes from 0, with the previous radii,
 * to 1. The last part of `line` is its width, in steps. `reach` leaves room for half the line and
 * for the soft edge of one device pixel.
 */
export const VERTEX_SHADER: string = `#version 300 es
layout(location = 0) in vec2 centre;
layout(location = 1) in vec2 radii;
layout(location = 2) in vec4 colour;
layout(location = 3) in vec4 line;

uniform vec2 zoom;
uniform vec2 shift;
uniform vec2 pixel;
uniform float density;
uniform float progress;
uniform bool points;

out vec2 offset;
flat out float radius;
flat out float width;
flat out float reach;
flat out vec4 fill;
flat out vec3 edge;

void main() {
  radius = mix(radii.x, radii.y, progress);
  float steps = floor(line.a * 255.0 + 0.5);
  width = (steps == ${RIM * WIDTH_STEPS}.0 && radius < 2.0 ? steps / 2.0 : steps) / ${WIDTH_STEPS}.0;
  fill = colour;
  edge = line.rgb;
  reach = radius + width / 2.0 + 0.5 / density;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  offset = points ? vec2(0.0) : corner * reach;
  gl_PointSize = reach * 2.0 * density;
  gl_Position = radius > 0.0
    ? vec4(centre * zoom + shift + offset * pixel, 0.0, 1.0)
    : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Cuts the circle out of its square. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;

in vec2 offset;
flat in float radius;
flat in float width;
flat in float reach;
flat in vec4 fill;
flat in vec3 edge;

uniform float density;
uniform bool points;

out vec4 fragment;

void main() {
  float distance = length(points ? (gl_PointCoord * 2.0 - 1.0) * reach : offset);
  float disc = clamp((radius + width / 2.0 - distance) * density + 0.5, 0.0, 1.0);
  float inner = clamp((radius - width / 2.0 - distance) * density + 0.5, 0.0, 1.0);
  fragment = mix(vec4(edge, 1.0), vec4(fill.rgb, 1.0) * fill.a, inner) * disc;
}
`;
