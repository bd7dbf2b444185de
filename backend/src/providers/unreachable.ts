/**
 * Stands in the error of a provider whose recipient does not exist: to try again would be of no use. Of an error Medusa's
 * notification module hands on the words alone.
 */
export const UNREACHABLE = "UNREACHABLE"
