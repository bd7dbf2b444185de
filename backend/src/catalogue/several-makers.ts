/** The first of a list that are at most so many of one cooperative; where they do not fill it, the rest as they come. */
export function ofSeveralMakers<Card extends { cooperative: { handle: string } }>(
  cards: Card[],
  { most, ofOne }: { most: number; ofOne: number }
): Card[] {
  const taken = new Map<string, number>()
  const first = cards.filter(({ cooperative: { handle } }) => {
    taken.set(handle, (taken.get(handle) ?? 0) + 1)
    return (taken.get(handle) ?? 0) <= ofOne
  })
  return [...first, ...cards.filter((card) => !first.includes(card))].slice(0, most)
}
