/** Names by language; `also` are other spellings. */
export type GroupNames = Record<"ar" | "fr" | "en" | "also", string[]>

/** What organizers added to a meaning, or a meaning of their own. */
export type WordGroup = { key: string; names: GroupNames; wider: string[] }

/** A row as the index of rows has it. */
export type WordGroupRow = {
  key: string
  version: number
  names_ar: string[]
  names_fr: string[]
  names_en: string[]
  names_also: string[]
  wider: string[]
  edited_by: string
  created_at: Date | string
}

export const groupOf = ({ key, wider, names_ar, names_fr, names_en, names_also }: WordGroupRow): WordGroup => ({
  key,
  wider,
  names: { ar: names_ar, fr: names_fr, en: names_en, also: names_also },
})
