import {expect} from '@open-wc/testing';

import type {BubbleScene} from '../../src/cartography/bubbles/bubble-scene.js';
import {lineLook} from '../../src/cartography/colour/circle-look.js';
import type {Region} from '../../src/dataset/region.js';
import {RadiusTransition} from '../../src/webgl-map/radius-transition.js';

const regions = ['DE11', 'FR10', 'ITC4'].map(region);

describe('RadiusTransition', () => {
  it('shows the first scene at once', () => {
    const transition = new RadiusTransition();
    const first = scene({DE11: 40, FR10: 20});
    transition.start(undefined, first);
    expect(transition.progress()).to.equal(1);
    expect(transition.withLeaving(first)).to.equal(first);
  });

  it('starts from the radii on the screen, and from nothing for a new bubble', () => {
    const transition = new RadiusTransition();
    transition.start(scene({DE11: 40, FR10: 20}), scene({ITC4: 30, DE11: 10}));
    expect([...transition.before]).to.deep.equal([40, 20, 0]);
    expect(transition.progress()).to.be.lessThan(1);
  });

  it('keeps the bubbles that leave, shrinking to nothing beneath the others', () => {
    const transition = new RadiusTransition();
    const next = scene({DE11: 10});
    transition.start(scene({DE11: 40, FR10: 20}), next);
    const shown = transition.withLeaving(next);
    expect([...shown.region]).to.deep.equal([1, 0]);
    expect([...shown.radius]).to.deep.equal([0, 10]);
  });

  it('ends with the radii of the scene', async () => {
    const transition = new RadiusTransition();
    transition.start(scene({DE11: 40}), scene({DE11: 10}));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(transition.progress()).to.equal(1);
  });

  it('does not grow from the bubbles of another dataset, or of another projection', () => {
    const transition = new RadiusTransition();
    const other = {...scene({DE11: 10}), regions: [...regions]};
    transition.start(scene({DE11: 40}), other);
    expect(transition.progress()).to.equal(1);
    const projected = {...scene({DE11: 40}), u: Float64Array.of(0.7)};
    transition.start(projected, scene({DE11: 10}));
    expect(transition.progress()).to.equal(1);
  });
});

function region(code: string): Region {
  return {code, name: code, country: code.slice(0, 2), longitude: 10, latitude: 50};
}

function scene(radii: Readonly<Record<string, number>>): BubbleScene {
  const codes = Object.keys(radii);
  const indices = codes.map((code) => regions.findIndex((candidate) => candidate.code === code));
  return {
    regions,
    length: codes.length,
    region: Uint32Array.from(indices),
    u: Float64Array.from(indices, (index) => index / 10),
    v: Float64Array.from(indices, () => 0.5),
    radius: Float64Array.from(Object.values(radii)),
    colour: {looks: [lineLook('#ff0000', 1)], of: new Uint8Array(codes.length)},
  };
}
