import type {BubbleScene} from './bubble-scene.js';

/** The circles of two scenes of the same regions, those of the first beneath. */
export function joinedScenes(first: BubbleScene, second: BubbleScene): BubbleScene {
  const length = first.length + second.length;
  const looks = first.colour.looks.length;
  const of = new Uint8Array(length);
  of.set(first.colour.of);
  of.set(
    second.colour.of.map((look) => look + looks),
    first.length,
  );
  return {
    regions: second.regions,
    length,
    region: joined(first.region, second.region, new Uint32Array(length)),
    u: joined(first.u, second.u, new Float64Array(length)),
    v: joined(first.v, second.v, new Float64Array(length)),
    radius: joined(first.radius, second.radius, new Float64Array(length)),
    colour: {looks: [...first.colour.looks, ...second.colour.looks], of},
  };
}

function joined<Column extends Uint32Array | Float64Array>(
  first: Column,
  second: Column,
  column: Column,
): Column {
  column.set(first);
  column.set(second, first.length);
  return column;
}
