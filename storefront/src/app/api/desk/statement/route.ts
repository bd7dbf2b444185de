import { getTranslations } from "next-intl/server"
import { csvOf } from "@/features/desk-statement/csv"
import { everyLine } from "@/features/desk-statement/every-line"
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
type Line = Statement["lines"][number]
type Words = Awaited<ReturnType<typeof getTranslations<"deskStatement">>>
type Column = keyof (typeof messages)["deskStatement"]["column"]

const pageSize = 48

/** Percent, where something was kept at one rate. */
const rateOf = (kept: number, percent: number | null) => (kept ? (percent ?? "") : "")

/** A line of the statement as a row of the file. */
const rowOf = (t: Words, line: Line) => [
  line.on.slice(0, 10),
  t(`kind.${line.kind}`),
  line.reference ?? line.payout?.reference ?? "",
  reasonWords(t, line),
  ...[line.sold, line.tax, line.commission, rateOf(line.commission, line.commission_percent)],
  ...[line.contribution, rateOf(line.contribution, line.contribution_percent), line.owed, line.cash_in_hand],
  ...[line.payout?.amount ?? "", line.payout?.on ?? ""],
]

/** The statement of a period as a spreadsheet: whole, sent as it is read. Where a page of it cannot be read the download breaks off. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const locale = isLocale(query.locale) ? query.locale : defaultLocale
  const t = await getTranslations({ locale, namespace: "deskStatement" })
  const period = periodOf(query)
  try {
    const client = await memberClient()
    const read = (page: number): Promise<Statement> =>
      answered(client.GET("/coop/statement", { params: { query: { ...period, page, page_size: pageSize } } }))
    const first = await read(1)
    return new Response(streamOf(csvOf(tableOf(t, first, read))), {
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

async function* tableOf(t: Words, first: Statement, read: (page: number) => Promise<Statement>) {
  const head = [
    ...["on", "what", "reference", "why", "sold", "tax", "commission", "commissionRate", "contribution"],
    ...["contributionRate", "owed", "cash", "paid", "paidOn"],
  ] as Column[]
  yield head.map((name) => t(`column.${name}`))
  for await (const line of everyLine(first, read)) yield rowOf(t, line)
  yield []
  for (const name of ["available", "expected", "held"] as const) yield [t(`balance.${name}`), first.balance[name]]
  yield [t("balance.paid"), first.paid_out]
}

/** Pieces of text as the body of an answer, read no faster than they are taken. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
