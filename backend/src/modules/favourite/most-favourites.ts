/** How many listings one account, or one device, keeps. */
export const MOST_FAVOURITES = 200
