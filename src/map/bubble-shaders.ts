/** Places the four corners of a bubble's quad around its centre. */
export const VERTEX_SHADER = `#version 300 es
layout(location = 0) in vec2 centre;
layout(location = 1) in vec2 radii;
layout(location = 2) in vec4 colour;

uniform mat4 matrix;
/** Clip units in one CSS pixel. */
uniform vec2 pixel;
/** From 0, at the radii before, to 1. */
uniform float progress;

out vec2 offset;
flat out float radius;
flat out vec4 fill;

void main() {
  radius = mix(radii.x, radii.y, progress);
  fill = colour;
  // Room for the outline and the soft edge.
  float reach = radius > 0.0 ? radius + 2.0 : 0.0;
  vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
  offset = corner * reach;
  vec4 place = matrix * vec4(centre, 0.0, 1.0);
  gl_Position = vec4(place.xy / place.w + offset * pixel, 0.0, 1.0);
}
`;

/** Cuts the circle out of the quad, with a soft edge of one device pixel. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;

in vec2 offset;
flat in float radius;
flat in vec4 fill;

/** Device pixels in one CSS pixel. */
uniform float density;
uniform float opacity;
uniform vec4 outline;
/** Width of the outline; 0 takes the bubbles' own. */
uniform float ring;

out vec4 fragment;

void main() {
  float width = ring > 0.0 ? ring : min(1.0, radius / 3.0);
  float distance = length(offset);
  float disc = clamp((radius + width / 2.0 - distance) * density + 0.5, 0.0, 1.0);
  float inner = clamp((radius - width / 2.0 - distance) * density + 0.5, 0.0, 1.0);
  vec4 within = vec4(fill.rgb, 1.0) * fill.a * opacity;
  vec4 edge = vec4(outline.rgb, 1.0) * outline.a;
  fragment = mix(edge, within, inner) * disc;
}
`;
