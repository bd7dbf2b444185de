import type { Helped } from "./use-helped"

type Line = Pick<Helped["purchase"]["parcels"][number]["lines"][number], "title" | "variant_title">

/** What was bought; a listing's only variant bears its name and is not said twice. */
export const lineName = ({ title, variant_title }: Line) =>
  variant_title === title ? title : `${title} ${variant_title}`.trim()
