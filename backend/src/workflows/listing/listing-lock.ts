/** Seconds: how long a second change of a listing waits for the first, and after how long a crashed one gives way. */
export const LISTING_LOCK = { timeout: 15, ttl: 60 }
