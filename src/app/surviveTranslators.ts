/**
 * A page translator puts `<font>` elements around React's text nodes, or in their place. index.html asks it not to. Where
 * one does so all the same, React would fail at the next node that it takes away, and would write new words into text
 * nodes that nobody sees: a button would keep its old label.
 */
export function surviveTranslators(): void {
  /** What stands where a text node of React's was. */
  const inPlaceOf = new WeakMap<Node, ChildNode>();
  const replaced = (records: readonly MutationRecord[]) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
        if (font) inPlaceOf.set(text, font as ChildNode);
      }
  };
  const observer = new MutationObserver(replaced);
  observer.observe(document, { childList: true, subtree: true });

  /** The child of a parent in which a node lies by now, or that stands in its place. */
  const childFor = (parent: Node, node: Node): Node | null => {
    let at: Node | null | undefined = parent.contains(node) ? node : inPlaceOf.get(node);
    while (at && at.parentNode !== parent) at = at.parentNode;
    return at ?? null;
  };
  /** React puts the text node itself somewhere: what was in its place goes. */
  const takeBack = (text: Node) => {
    inPlaceOf.get(text)?.remove();
    inPlaceOf.delete(text);
  };

  // Kept as they are, to be called on the node in question.
  // oxlint-disable-next-line typescript/unbound-method
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  Object.assign(Node.prototype, {
    appendChild(this: Node, node: Node) {
      takeBack(node);
      return appendChild.call(this, node);
    },
    insertBefore(this: Node, node: Node, before: Node | null) {
      const place = before && (before.parentNode === this ? before : childFor(this, before));
      takeBack(node);
      return insertBefore.call(this, node, place);
    },
    removeChild(this: Node, node: Node) {
      const child = node.parentNode === this ? node : childFor(this, node);
      if (child !== null) removeChild.call(this, child);
      return node;
    },
  });
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, words: string | null) {
      nodeValue?.set?.call(this, words);
      const font = inPlaceOf.get(this);
      if (!font?.parentNode) return;
      inPlaceOf.delete(this);
      font.replaceWith(this);
    },
  });
}
