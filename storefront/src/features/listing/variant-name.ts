/** What tells a variant from its siblings: nothing where it is the only one, which bears the listing's own name. */
export const variantName = ({ title, variant_title }: { title: string; variant_title: string }): string =>
  variant_title === title ? "" : variant_title
