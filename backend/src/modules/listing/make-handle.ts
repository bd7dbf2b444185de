import slugify from "slugify"

const LONGEST = 60

/**
 * The address of a listing made of its title, whatever its letters; `end` is put at the end where it is taken, or where
 * the title has no letter at all. It is never made again once the listing was published: links live on.
 */
export function makeHandle(title: string, end: string, taken: (handle: string) => boolean = () => false): string {
  const words = slugify(title.normalize("NFKC"), { lower: true, strict: true })
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "")
  if (words && !taken(words)) return words
  return words ? `${words}-${end}` : `listing-${end}`
}
