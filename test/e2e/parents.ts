/** A kind of parent that pages put an element in. */
export interface ParentKind {
  readonly name: string;
  /** Content of a section; each `@` is an element. */
  readonly body: string;
  /**
   * Width of the elements: `all` that the section's content box has, a `part` of it shared with
   * others, or at least the `least` of an element, where the parent is as narrow as it can be.
   */
  readonly width: 'all' | 'part' | 'least';
}

/** Kinds of parents; those with `max-content` and the like are as wide as their content. */
export const PARENTS: readonly ParentKind[] = [
  {name: 'block', body: '@', width: 'all'},
  {name: 'flex row', body: '<div style="display: flex">@</div>', width: 'all'},
  {name: 'inline flex', body: '<div style="display: inline-flex">@</div>', width: 'all'},
  {
    name: 'centred flex row',
    body: '<div style="display: flex; justify-content: center; align-items: center">@</div>',
    width: 'all',
  },
  {
    name: 'centred flex column',
    body: '<div style="display: flex; flex-direction: column; align-items: center">@</div>',
    width: 'all',
  },
  {
    name: 'box in a flex row',
    body: '<div style="display: flex"><div>@</div></div>',
    width: 'all',
  },
  {name: 'flex row of two', body: '<div style="display: flex; gap: 8px">@@</div>', width: 'part'},
  {name: 'flex row of three', body: '<div style="display: flex">@@@</div>', width: 'part'},
  {
    name: 'flex row with text',
    body: '<div style="display: flex"><p>Employment in Europe</p>@</div>',
    width: 'part',
  },
  {
    name: 'wrapping flex row',
    body: '<div style="display: flex; flex-wrap: wrap">@@</div>',
    width: 'all',
  },
  {
    name: 'centred grid',
    body: '<div style="display: grid; place-items: center">@</div>',
    width: 'all',
  },
  {name: 'inline grid', body: '<div style="display: inline-grid">@</div>', width: 'all'},
  {
    name: 'max-content grid',
    body: '<div style="display: grid; grid-template-columns: max-content">@</div>',
    width: 'all',
  },
  {
    name: 'min-content grid',
    body: '<div style="display: grid; grid-template-columns: min-content">@</div>',
    width: 'least',
  },
  {
    name: 'auto-fit grid',
    body: '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr))">@@</div>',
    width: 'part',
  },
  {
    name: 'auto grid with text',
    body: '<div style="display: grid; grid-template-columns: auto auto"><p>Text</p>@</div>',
    width: 'part',
  },
  {
    name: 'table cell',
    body: '<table style="border-spacing: 0"><tr><td style="padding: 0">@</td></tr></table>',
    width: 'all',
  },
  {
    name: 'table cell beside text',
    body: '<table><tr><th>Europe</th><td>@</td></tr></table>',
    width: 'part',
  },
  {name: 'display: table', body: '<div style="display: table">@</div>', width: 'all'},
  {name: 'float', body: '<div style="float: left">@</div>', width: 'all'},
  {name: 'inline-block', body: '<div style="display: inline-block">@</div>', width: 'all'},
  {name: 'absolute box', body: '<div style="position: absolute">@</div>', width: 'all'},
  {name: 'fit-content', body: '<div style="width: fit-content">@</div>', width: 'all'},
  {name: 'max-content', body: '<div style="width: max-content">@</div>', width: 'all'},
  {
    name: 'max-content with padding',
    body: '<div style="width: max-content; padding: 12px; border: 1px solid">@</div>',
    width: 'part',
  },
  {name: 'min-content', body: '<div style="width: min-content">@</div>', width: 'least'},
  {name: 'inline element', body: '<span>@</span>', width: 'all'},
  {name: 'right to left', body: '<div dir="rtl" style="display: flex">@</div>', width: 'all'},
  {
    name: 'vertical writing',
    body: '<div style="writing-mode: vertical-rl; max-height: 60vh">@</div>',
    width: 'least',
  },
  {name: 'details', body: '<details open><summary>Map</summary>@</details>', width: 'all'},
  {name: 'dialog', body: '<dialog open style="padding: 0; border: 0">@</dialog>', width: 'part'},
  {
    name: 'sticky aside',
    body: '<div style="display: flex"><aside style="position: sticky; top: 0">@</aside></div>',
    width: 'all',
  },
  {
    name: 'beside a float',
    body: '<div style="float: right; width: 60px; height: 9000px"></div>@',
    width: 'part',
  },
  {name: 'list item', body: '<ul style="display: flex; padding: 0"><li>@</li></ul>', width: 'all'},
  {
    name: 'horizontal scroller',
    body: '<div style="display: flex; overflow-x: auto"><div style="flex: none">@</div></div>',
    width: 'all',
  },
];

/** Styles that pages set on the element itself, with the width that it then has in a section. */
export const OWN_STYLES: readonly {
  readonly style: string;
  /** @param section - Width of the section, in CSS pixels. */
  readonly width: (section: number) => number;
}[] = [
  {style: 'width: 280px', width: () => 280},
  {style: 'max-width: 260px', width: () => 260},
  {style: 'width: 50%', width: (section) => section / 2},
  {style: 'width: 50%; min-width: 200px', width: (section) => Math.max(200, section / 2)},
  {style: 'margin-inline: 20px', width: (section) => section - 40},
  {style: 'display: block', width: (section) => section},
  {style: 'display: inline-block', width: (section) => section},
  {style: 'float: left', width: (section) => section},
  {style: 'position: absolute', width: (section) => section},
  {style: 'position: absolute; left: 10px; right: 10px', width: (section) => section - 20},
  {style: 'width: fit-content', width: (section) => section},
  {style: 'width: max-content', width: (section) => section},
];
