import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/cooperatives/contract"
import { idsByWords } from "../catalogue/ids-by-words"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import type { cooperativeInList } from "../contracts/shapes/staff-cooperative"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>
type Row = Omit<z.output<typeof cooperativeInList>, "province"> & { province_id: string }

/** Letters that are written one for another in Arabic, on both sides of the comparison. */
const variants = ["أإآٱىة", "اااايه"] as const
const plain = (text: string) => text.replace(/[أإآٱىة]/g, (letter) => variants[1][variants[0].indexOf(letter)])

/** A page of all cooperatives, found by a part of a name in any language or as a buyer finds it: a constant number of statements. */
export async function listForStaff(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { q, status, led, locale, page, page_size } = asked
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const meant = q ? await idsByWords(container, "cooperative", q) : []
  const matching = () => {
    const found = knex("cooperative as c").whereNull("c.deleted_at")
    if (status) void found.where("c.status", status)
    if (led) void found.where(led === "women" ? "c.women_led" : "c.youth_led", true)
    if (q) {
      const like = `%${plain(q)
        .replace(/[\\%_]/g, "\\$&")
        .replace(/\s+/g, "%")}%`
      void found.whereRaw(
        `(translate(c.name, ?, ?) ilike ? or c.handle ilike ? or c.id = any(?) or exists (
           select 1 from translation t where t.reference_id = c.id and t.deleted_at is null and t.translations ->> 'name' ilike ?))`,
        [...variants, like, like, meant, like]
      )
    }
    return found
  }
  const [rows, [{ count }], atlas] = await Promise.all([
    matching()
      .select<Row[]>(
        ...["c.id", "c.handle", "c.name", "c.legal_form", "c.status", "c.province_id", "c.women_led", "c.youth_led"],
        knex.raw(`(select count(*)::int from listing l join product p on p.id = l.product_id and p.deleted_at is null
           where l.cooperative_id = c.id and l.deleted_at is null and p.status = 'published') as listings_count`),
        knex.raw(`(select count(*)::int from member m
           where m.cooperative_id = c.id and m.removed_at is null and m.deleted_at is null) as members_count`)
      )
      .orderBy(["c.name", "c.id"])
      .offset((page - 1) * page_size)
      .limit(page_size),
    matching().count<{ count: string }[]>("* as count"),
    readAtlas(query),
  ])
  const words = await readWords(
    query,
    rows.map((row) => row.id),
    [locale]
  )
  const cooperatives = rows.map(({ province_id, ...row }) => ({
    ...row,
    name: words(row.id, locale, "name", row.name),
    province: territoryRef(atlas, province_id, locale).name,
  }))
  return { cooperatives, count: Number(count), page, page_size }
}
