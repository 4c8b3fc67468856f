/** What `nodeType` says of the two kinds of nodes that text is read from. Asking `Node` for them would cost more than asking the node. */
export const ELEMENT = 1
export const TEXT = 3
