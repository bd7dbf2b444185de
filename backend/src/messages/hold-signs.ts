/**
 * French sets a space before : ; ? ! » and after «. Typed as any other it lets a line begin with the sign; this one does not.
 * Nothing else changes: a sign that goes on, as in an address or an hour, is none of these.
 */
export function holdSigns(text: string): string {
  return text.replace(/(?<!\s) (?=[:;?!»]+(?:[\s.,)»…]|$))|(?<=«) (?=\S)/g, "\u00A0")
}

/** The same in every text of a letter or of a tree of words. */
export function holdSignsIn<Tree>(tree: Tree): Tree
export function holdSignsIn(tree: unknown): unknown {
  if (typeof tree === "string") return holdSigns(tree)
  if (Array.isArray(tree)) return tree.map((part: unknown) => holdSignsIn(part))
  if (!tree || typeof tree !== "object") return tree
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, holdSignsIn<unknown>(part)]))
}
