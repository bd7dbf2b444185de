/** What is counted of words that were searched for. */
export const searchedFigures = ["searched", "nothing", "clicked", "bought"] as const
export type SearchedBy = (typeof searchedFigures)[number]
