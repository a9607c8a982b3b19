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
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}

function freezeElement(element: SVGElement, style: CSSStyleDeclaration): void {
  for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  for (const attribute of ['class', 'style', 'tabindex']) element.removeAttribute(attribute);
}

/** The colour that an expression of the style sheet has at the moment: `var(--accent)` gives `rgb(184, 51, 28)`. */
export function colourOf(expression: string): string {
  const probe = document.createElement('span');
  probe.style.color = expression;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
