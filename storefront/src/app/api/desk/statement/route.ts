import { getTranslations } from "next-intl/server"
import { csvOf } from "@/features/desk-statement/csv"
import { reasonWords } from "@/features/desk-statement/reason-words"
import { periodOf } from "@/features/desk-statement/period"
import { memberClient } from "@/features/desk-shell/session"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import type messages from "../../../../../messages/en.json"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

type Statement = Answer<"/coop/statement">
type Column = keyof (typeof messages)["deskStatement"]["column"]

const pageSize = 48
/** Some two thousand lines: a longer statement is taken in shorter periods. */
const mostPages = 40

/** Percent, where something was kept at one rate. */
const rateOf = (kept: number, percent: number | null) => (kept ? (percent ?? "") : "")

/** The statement of a period as a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const locale = isLocale(query.locale) ? query.locale : defaultLocale
  const t = await getTranslations({ locale, namespace: "deskStatement" })
  try {
    const { lines, balance, paid_out } = await readStatement(periodOf(query))
    const head = [
      ...["on", "what", "reference", "why", "sold", "tax", "commission", "commissionRate", "contribution"],
      ...["contributionRate", "owed", "cash", "paid", "paidOn"],
    ] as Column[]
    const rows = lines.map((line) => [
      line.on.slice(0, 10),
      t(`kind.${line.kind}`),
      line.reference ?? line.payout?.reference ?? "",
      reasonWords(t, line),
      ...[line.sold, line.tax, line.commission, rateOf(line.commission, line.commission_percent)],
      ...[line.contribution, rateOf(line.contribution, line.contribution_percent), line.owed, line.cash_in_hand],
      ...[line.payout?.amount ?? "", line.payout?.on ?? ""],
    ])
    const sums = [
      ...(["available", "expected", "held"] as const).map((name) => [t(`balance.${name}`), balance[name]]),
      [t("balance.paid"), paid_out],
    ]
    return new Response(csvOf([head.map((name) => t(`column.${name}`)), ...rows, [], ...sums]), {
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

async function readStatement(
  period: ReturnType<typeof periodOf>
): Promise<Pick<Statement, "lines" | "balance" | "paid_out">> {
  const client = await memberClient()
  const read = (page: number) =>
    answered(client.GET("/coop/statement", { params: { query: { ...period, page, page_size: pageSize } } }))
  const { lines, count, balance, paid_out } = await read(1)
  for (let page = 2; page <= mostPages && lines.length < count; page++) lines.push(...(await read(page)).lines)
  return { lines, balance, paid_out }
}
