import { getTranslations } from "next-intl/server"
import { csvOf } from "@/features/desk-statement/csv"
import { periodOf } from "@/features/desk-statement/period"
import { memberClient } from "@/features/desk-shell/session"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

type Line = Answer<"/coop/statement">["lines"][number]

const pageSize = 48
/** Some two thousand lines: a longer statement is taken in shorter periods. */
const mostPages = 40

/** The statement of a period as a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const locale = isLocale(query.locale) ? query.locale : defaultLocale
  const t = await getTranslations({ locale, namespace: "deskStatement" })
  try {
    const lines = await readLines(periodOf(query))
    const head = ["on", "what", "reference", "sold", "tax", "commission", "contribution", "owed", "cash"] as const
    const rows = lines.map((line) => [
      line.on.slice(0, 10),
      t(`kind.${line.kind}`),
      line.reference ?? "",
      ...[line.sold, line.tax, line.commission, line.contribution, line.owed, line.cash_in_hand],
    ])
    return new Response(csvOf([head.map((name) => t(`column.${name}`)), ...rows]), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="maarid-statement.csv"',
        "cache-control": "no-store",
      },
    })
  } catch (error) {
    if (error instanceof ApiRefusal) return Response.json({ code: error.code }, { status: error.status })
    throw error
  }
}

async function readLines(period: ReturnType<typeof periodOf>): Promise<Line[]> {
  const client = await memberClient()
  const lines: Line[] = []
  for (let page = 1; page <= mostPages; page++) {
    const query = { ...period, page, page_size: pageSize }
    const answer = await answered(client.GET("/coop/statement", { params: { query } }))
    lines.push(...answer.lines)
    if (lines.length >= answer.count || !answer.lines.length) break
  }
  return lines
}
