/** What a style sheet may have set; written on each element, it holds where no style sheet is. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;
const COLOURS = new Set<string>(['fill', 'stroke']);

/** The markup of a drawing with its colours and its size worked out, so that it looks the same outside the page. */
export function freezeSvg(svg: SVGSVGElement) {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (original) freezeElement(element, getComputedStyle(original));
  });
  for (const attribute of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(attribute);
  // The last label of an axis may stand out over the edge.
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}

function freezeElement(element: SVGElement, style: CSSStyleDeclaration): void {
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    element.setAttribute(property, COLOURS.has(property) ? plainColour(value) : value);
  }
  for (const attribute of ['class', 'style', 'tabindex']) element.removeAttribute(attribute);
}

/** The colour that an expression of the style sheet has at the moment: `var(--accent)` gives `rgb(184, 51, 28)`. */
export function colourOf(expression: string): string {
  const probe = document.createElement('span');
  probe.style.color = expression;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return plainColour(color);
}

/** Mixed colours are computed as `oklab(…)`, which drawing programs do not read; a canvas says them in plain terms. */
function plainColour(colour: string): string {
  if (!/^(oklab|oklch|color)\(/.test(colour)) return colour;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`;
}
