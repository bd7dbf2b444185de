import { normalise } from "../../search/normalise"

/** The columns of a cooperative's table, with what each is called at the head. The state is told, never taken. */
export const columns = {
  listing: { ar: "المعرّف", fr: "identifiant", en: "listing" },
  sku: { ar: "الرمز", fr: "référence", en: "sku" },
  state: { ar: "الحالة", fr: "état", en: "state" },
  title: { ar: "الاسم", fr: "nom", en: "name" },
  title_fr: { ar: "الاسم بالفرنسية", fr: "nom en français", en: "name in French" },
  title_en: { ar: "الاسم بالإنجليزية", fr: "nom en anglais", en: "name in English" },
  category: { ar: "الصنف", fr: "catégorie", en: "category" },
  variant: { ar: "النوع", fr: "variante", en: "variant" },
  price: { ar: "الثمن بالدرهم", fr: "prix en dirhams", en: "price in dirhams" },
  weight_g: { ar: "الوزن بالغرام", fr: "poids en grammes", en: "weight in grams" },
  stock: { ar: "المخزون", fr: "stock", en: "stock" },
  description: { ar: "الوصف", fr: "description", en: "description" },
  description_fr: { ar: "الوصف بالفرنسية", fr: "description en français", en: "description in French" },
  description_en: { ar: "الوصف بالإنجليزية", fr: "description en anglais", en: "description in English" },
  materials: { ar: "المواد", fr: "matières", en: "materials" },
  lead_time_days: { ar: "أيام التحضير", fr: "jours de préparation", en: "days to prepare" },
} as const

export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as Column[]

/** What people also write at the head of a column. */
const others: Record<string, Column> = {
  title: "title",
  titre: "title",
  الثمن: "price",
  السعر: "price",
  prix: "price",
  price: "price",
  الوزن: "weight_g",
  poids: "weight_g",
  weight: "weight_g",
  الكمية: "stock",
  quantité: "stock",
  quantity: "stock",
  الفئة: "category",
  handle: "listing",
}

const plain = (head: string) => normalise(head.replace(/\(.*?\)/g, " "))

const known = new Map<string, Column>([
  // Inside Arabic, "description" alone is the Arabic text: the first name of a column wins.
  ...Object.entries(others).map(([head, column]) => [plain(head), column] as const),
  ...columnNames.flatMap((column) => [
    [plain(column), column] as const,
    ...Object.values(columns[column]).map((head) => [plain(head), column] as const),
  ]),
])

/** The column a head means, in any language; null for a column of the member's own. */
export const columnOf = (head: string): Column | null => known.get(plain(head)) ?? null
