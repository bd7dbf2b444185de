import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readAtlas, territoryRef, type Atlas } from "../catalogue/territories"
import type { applicationInList } from "../contracts/shapes/application"
import type { Locale } from "../contracts/shapes/basics"
import { nothingSaid, type Answers } from "../modules/application/answers"
import { oddIce } from "../modules/application/check-numbers"

type Asked = { status?: string; q?: string; locale: Locale; page: number; page_size: number }
type Shown = z.input<typeof applicationInList>
type Row = Pick<Shown, "id" | "status"> & { answers: Partial<Answers>; sent_at: Date | null; papers_count: number }

/** A page of applications, found by a part of a name in any language, and how many wait. */
export async function listApplications(container: MedusaContainer, { status, q, locale, page, page_size }: Asked) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const like = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`
  const matching = () => {
    const query = knex("application").whereNull("deleted_at").where("round", ">", 0)
    if (status) void query.where({ status })
    if (q) {
      void query.whereRaw(
        "(answers ->> 'name_ar' ilike ? or answers ->> 'name_fr' ilike ? or answers ->> 'name_en' ilike ?)",
        [like, like, like]
      )
    }
    return query
  }
  const [rows, [{ count }], [{ waiting }], atlas] = await Promise.all([
    matching()
      .select<Row[]>(
        "id",
        "status",
        "answers",
        "sent_at",
        knex.raw(
          "(select count(*)::int from application_paper p where p.application_id = application.id and p.deleted_at is null) as papers_count"
        )
      )
      .orderByRaw("status <> 'sent', sent_at, id")
      .offset((page - 1) * page_size)
      .limit(page_size),
    matching().count<{ count: string }[]>("* as count"),
    knex("application").where({ status: "sent" }).whereNull("deleted_at").count<{ waiting: string }[]>("* as waiting"),
    readAtlas(container.resolve(ContainerRegistrationKeys.QUERY)),
  ])
  return { applications: rows.map((row) => show(row, locale, atlas)), count: Number(count), waiting: Number(waiting) }
}

function show({ id, status, answers: said, sent_at, papers_count }: Row, locale: Locale, atlas: Atlas): Shown {
  const answers = { ...nothingSaid, ...said }
  const ice = oddIce(answers.ice)
  return {
    id,
    status,
    name: locale === "ar" ? answers.name_ar : (locale === "en" && answers.name_en) || answers.name_fr,
    legal_form: answers.legal_form,
    province: answers.province_id && territoryRef(atlas, answers.province_id, locale).name,
    papers_count,
    warnings: ice ? [{ field: "ice", code: ice }] : [],
    sent_at: sent_at ? new Date(sent_at).toISOString() : null,
  }
}
