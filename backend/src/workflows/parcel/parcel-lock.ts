/** Seconds: how long a second step waits for the first, and after how long a crashed one gives way. */
export const PARCEL_LOCK = { timeout: 15, ttl: 60 }

/** Whoever changes a parcel, its order or its money holds this lock. */
export const parcelKey = (id: string) => `parcel:${id}`
