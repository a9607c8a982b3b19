import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** The tree of a page or, without its tags, of a piece of one. */
export const parseHtml = (source: string): Document => parseDocument(source);

/** The tree of an XML document, names as they are written. */
export const parseXml = (source: string): Document => parseDocument(source, { xmlMode: true });

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** The element's own children of one name, prefix included. */
export function childrenOf(parent: { readonly children: readonly Node[] }, ...names: readonly string[]): Element[] {
  return parent.children.filter(isElement).filter(({ name }) => names.includes(name));
}

/** The text of the first child with one of the names, or undefined for none. */
export function childText(parent: Element, ...names: readonly string[]): string | undefined {
  const child = names.flatMap((name) => childrenOf(parent, name))[0];
  return child && DomUtils.textContent(child).trim();
}
